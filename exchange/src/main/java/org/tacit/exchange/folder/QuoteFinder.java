package org.tacit.exchange.folder;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.Graphemes;
import org.tacit.domain.text.TextSpan;

/**
 * Finds the words that somebody quoted in one source. A quote is the words exactly as they stand there; what is found twice, or only nearly, is not guessed at but answered with what
 * would settle it. Positions are code points. Not thread-safe.
 */
final class QuoteFinder {
    private static final int MAX_PLACES = 5;
    private static final int SHOWN = 60;

    /** A beginning of at least so many characters is worth telling. */
    private static final int TELLING = 8;

    private final SourceId source;
    private final CodePointText text;
    private final Turns turns;

    @Nullable
    private LooseText loose;

    QuoteFinder(SourceId source, CodePointText text, Turns turns) {
        this.source = requireNonNull(source, "source is null");
        this.text = requireNonNull(text, "text is null");
        this.turns = requireNonNull(turns, "turns is null");
    }

    /**
     * Where the words are, or why that cannot be said.
     *
     * @param span where; empty when {@code problem} says why not
     * @param problem what is wrong and how to mend it
     */
    record Found(Optional<TextSpan> span, String problem) {
        private static Found at(TextSpan span) {
            return new Found(Optional.of(span), "");
        }

        private static Found no(String problem) {
            return new Found(Optional.empty(), problem);
        }
    }

    /** A quote with its position given; the quote may be empty, then the position stands alone. */
    Found at(String quote, int start, int end) {
        if (start < 0 || end < start) {
            return Found.no("start " + start + " and end " + end
                    + " are no stretch of text; count code points from 0, the end after the last one");
        }
        if (end > text.length()) {
            return Found.no("end " + end + " is past the end of source " + source + ", which has " + text.length()
                    + " code points; mend start and end, or empty them to have the quote looked for");
        }
        TextSpan span = new TextSpan(start, end);
        String there = text.slice(span);
        if (!quote.isEmpty() && !there.equals(quote)) {
            List<TextSpan> places = places(quote, text.whole());
            String elsewhere = places.size() == 1
                    ? "the quote stands at " + places.get(0).start() + " to "
                            + places.get(0).end()
                    : "empty start and end to have the quote looked for";
            return Found.no("at " + start + " to " + end + " source " + source + " reads " + shown(there) + ", not "
                    + shown(quote) + "; " + elsewhere);
        }
        return uncut(span);
    }

    /** A quote to be found in one turn, counted from 1. */
    Found inTurn(String quote, int turn) {
        if (turn < 1 || turn > turns.size()) {
            return Found.no("there is no turn " + turn + " in source " + source + ", which has " + turns.size()
                    + " turns; mend the number or empty it");
        }
        List<TextSpan> places = places(quote, turns.speech(turn - 1));
        if (places.size() == 1) {
            return uncut(places.get(0));
        }
        if (places.size() > 1) {
            return Found.no(shown(quote) + " is found " + times(places) + " in turn " + turn + " of source " + source
                    + " (" + listed(places) + "); give start and end");
        }
        List<TextSpan> elsewhere = places(quote, text.whole());
        if (elsewhere.isEmpty()) {
            return missing(quote);
        }
        return Found.no(shown(quote) + " is not in turn " + turn + " of source " + source + " but elsewhere ("
                + listed(elsewhere) + "); mend the turn or empty it");
    }

    /** A quote to be found anywhere. */
    Found anywhere(String quote) {
        List<TextSpan> places = places(quote, text.whole());
        if (places.size() == 1) {
            return uncut(places.get(0));
        }
        if (places.size() > 1) {
            return Found.no(shown(quote) + " is found " + times(places) + " in source " + source + " (" + listed(places)
                    + "); give the turn, or start and end, or quote more");
        }
        return missing(quote);
    }

    /**
     * What has to stand beside a quote so that its words are found again where they are.
     *
     * @param turn the turn, counted from 1; 0 when it need not be given
     * @param position whether start and end are needed
     */
    record Pointer(int turn, boolean position) {
        static final Pointer NONE = new Pointer(0, false);
        static final Pointer POSITION = new Pointer(0, true);
    }

    /** The words inside a span. */
    String words(TextSpan span) {
        return text.slice(span);
    }

    /** The least that has to stand beside the words of a span. */
    Pointer pointer(TextSpan span) {
        String quote = text.slice(span);
        if (quote.isBlank()) {
            return Pointer.POSITION;
        }
        if (places(quote, text.whole()).size() == 1) {
            return Pointer.NONE;
        }
        int turn = turns.firstEndingAfter(span.start());
        boolean inTurn = turn < turns.size() && turns.speech(turn).contains(span);
        return inTurn && places(quote, turns.speech(turn)).size() == 1
                ? new Pointer(turn + 1, false)
                : Pointer.POSITION;
    }

    private Found uncut(TextSpan span) {
        if (Graphemes.isBoundary(text, span.start()) && Graphemes.isBoundary(text, span.end())) {
            return Found.at(span);
        }
        TextSpan whole = Graphemes.snapOut(text, span);
        return Found.no("the words from " + span.start() + " to " + span.end() + " of source " + source
                + " cut a character in two; take it in whole, from " + whole.start() + " to " + whole.end());
    }

    /** Where the words stand, at most one more than is ever listed. */
    private List<TextSpan> places(String quote, TextSpan within) {
        List<TextSpan> places = new ArrayList<>();
        String all = text.text();
        int end = text.utf16(within.end());
        int at = quote.isEmpty() ? -1 : all.indexOf(quote, text.utf16(within.start()));
        while (at >= 0 && at + quote.length() <= end && places.size() <= MAX_PLACES) {
            places.add(text.spanOfUtf16(at, at + quote.length()));
            at = all.indexOf(quote, at + 1);
        }
        return places;
    }

    private Found missing(String quote) {
        String beginning = shown(quote) + " is not found in source " + source;
        if (quote.isBlank()) {
            return Found.no("there is no quote; write the words, or start and end");
        }
        LooseText text = looseText();
        Optional<TextSpan> near = text.find(quote);
        if (near.isPresent()) {
            return Found.no(beginning + " as written; " + place(near.get()) + " it reads "
                    + shown(this.text.slice(near.get())) + " ("
                    + LooseText.difference(quote, this.text.slice(near.get()))
                    + "); copy it from there");
        }
        OptionalInt agreed = text.longestBeginning(quote, TELLING);
        if (agreed.isPresent()) {
            TextSpan from = text.placeOfBeginning(quote, agreed.getAsInt());
            TextSpan told = new TextSpan(from.start(), Math.min(this.text.length(), from.end() + SHOWN / 2));
            return Found.no(beginning + "; it begins like the words " + place(from) + " but there the text reads "
                    + shown(this.text.slice(told), SHOWN + SHOWN) + "; copy the quote from there");
        }
        return Found.no(beginning + ", nor anything like it; check the source and the quote");
    }

    private LooseText looseText() {
        if (loose == null) {
            loose = new LooseText(text);
        }
        return loose;
    }

    private static String times(List<TextSpan> places) {
        return places.size() > MAX_PLACES ? "more than " + MAX_PLACES + " times" : places.size() + " times";
    }

    private String listed(List<TextSpan> places) {
        return places.stream().limit(MAX_PLACES).map(this::place).collect(Collectors.joining("; "))
                + (places.size() > MAX_PLACES ? "; \u2026" : "");
    }

    private String place(TextSpan span) {
        int turn = turns.firstEndingAfter(span.start());
        boolean inTurn = turn < turns.size() && turns.start(turn) <= span.start();
        return "at " + span.start() + " to " + span.end() + (inTurn ? ", turn " + (turn + 1) : "");
    }

    private static String shown(String words) {
        return shown(words, SHOWN);
    }

    private static String shown(String words, int most) {
        String line = words.replaceAll("\\s", " ");
        CodePointText whole = new CodePointText(line);
        if (whole.length() <= most) {
            return "\"" + line + "\"";
        }
        return "\"" + whole.slice(new TextSpan(0, most - 1)) + "\u2026\"";
    }
}
