package org.tacit.exchange.turns;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;

/**
 * Pieces of talk as a format gives them, one after the other, made into turns: each piece its own, or pieces of one speaker in a row joined. A joined turn lasts from the start of its first piece
 * to the latest end. Not thread-safe.
 */
public final class SpokenPieces {
    private final boolean join;
    private final String between;
    private final ComposedText composed = new ComposedText();
    private final StringBuilder words = new StringBuilder();
    private String label = "";
    private int place;
    private OptionalLong fromMillis = OptionalLong.empty();
    private OptionalLong toMillis = OptionalLong.empty();

    /**
     * No pieces yet.
     *
     * @param join whether pieces of one speaker in a row are one turn
     * @param between what stands between joined pieces
     */
    public SpokenPieces(boolean join, String between) {
        this.join = join;
        this.between = requireNonNull(between, "between is null");
    }

    /**
     * Adds a piece.
     *
     * @param speaker who speaks; blank for nobody known
     * @param line the line of the file, for doubts
     * @return whether it holds words; without, nothing was added
     */
    public boolean add(String speaker, String text, OptionalLong from, OptionalLong to, int line) {
        return add(speaker, text, from, to, line, false);
    }

    /** Adds a piece that goes on from the one before: of the same speaker it is the same turn, joined or not. */
    public boolean addContinued(String speaker, String text, OptionalLong from, OptionalLong to, int line) {
        return add(speaker, text, from, to, line, true);
    }

    private boolean add(String speaker, String text, OptionalLong from, OptionalLong to, int line, boolean continued) {
        requireNonNull(from, "from is null");
        requireNonNull(to, "to is null");
        String said = text.strip();
        if (said.isEmpty()) {
            return false;
        }
        boolean same = !words.isEmpty() && speaker.equals(label) && (join || continued);
        if (!same) {
            finish();
            label = speaker;
            place = line;
            fromMillis = from;
            toMillis = to;
        } else {
            words.append(between);
            toMillis = later(toMillis, to);
        }
        words.append(said);
        return true;
    }

    private static OptionalLong later(OptionalLong one, OptionalLong other) {
        return other.isEmpty() || one.isPresent() && one.getAsLong() > other.getAsLong() ? one : other;
    }

    private void finish() {
        if (!words.isEmpty()) {
            composed.add(label, words.toString(), fromMillis, toMillis, place);
            words.setLength(0);
        }
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return words.isEmpty() && composed.isEmpty();
    }

    /** The text and the turns in it. */
    public ComposedText.Composed compose(Doubts doubts) {
        finish();
        return composed.compose(doubts);
    }
}
