package org.tacit.exchange.transcript.praat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tacit.exchange.transcript.FileGroup;
import org.tacit.exchange.transcript.Findings;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.Original;
import org.tacit.exchange.transcript.ReadTranscript;
import org.tacit.exchange.transcript.TranscriptFormat;
import org.tacit.exchange.transcript.TranscriptReader;
import org.tacit.exchange.transcript.UnreadableTranscript;
import org.tacit.exchange.transcript.text.CanonicalText;
import org.tacit.exchange.transcript.text.DecodedFile;
import org.tacit.exchange.turns.ComposedText;
import org.tacit.exchange.turns.Doubt;
import org.tacit.exchange.turns.SpokenPieces;

/**
 * Reads TextGrids. Tiers are speakers; files read together are speakers too, called by their file names. The intervals with words of all speakers are put in the order in which they start, so
 * that talk at the same time stands in the order in which people came in. An interval was cut by a person, so each is a turn unless the person who imports asks for joined ones.
 */
public final class TextGridReader implements TranscriptReader {
    /** Signs such as {@code <UNIN/>} and {@code <UNSURE>}: they stay in the text and are counted. */
    private static final Pattern MARK = Pattern.compile("<[A-Z][A-Z_]+/?>");

    private record Talk(String speaker, int order, TextGrid.Interval interval) {}

    @Override
    public List<TranscriptFormat> formats() {
        return List.of(TranscriptFormat.TEXTGRID);
    }

    @Override
    public List<ReadTranscript> read(FileGroup group, TranscriptFormat format, ImportOptions options) {
        Findings findings = new Findings();
        List<Original> originals = new ArrayList<>();
        List<Talk> talk = new ArrayList<>();
        for (FileGroup.Part part : group.parts()) {
            DecodedFile file = DecodedFile.of(part.file(), format, options, findings);
            originals.add(file.original());
            TextGrid grid = parse(CanonicalText.clean(file.text(), findings), group, part);
            collect(grid, part, options, talk, findings);
        }
        talk.sort(Comparator.comparingLong((Talk one) -> one.interval.fromMillis())
                .thenComparingLong(one -> one.interval.toMillis())
                .thenComparingInt(Talk::order));
        ComposedText.Composed composed = compose(talk, options.merge().joins(false), findings);
        if (talk.isEmpty()) {
            findings.doubts().add(Doubt.WHOLE_FILE, "", "no interval holds words");
        }
        return List.of(ReadTranscript.of(group.name(), composed.text(), originals, format, composed.turns(), findings));
    }

    private static TextGrid parse(String text, FileGroup group, FileGroup.Part part) {
        try {
            return TextGridParser.parse(text);
        } catch (UnreadableTranscript e) {
            throw group.parts().size() == 1
                    ? e
                    : new UnreadableTranscript(
                            "(read together with others) " + part.file().name() + ": " + e.getMessage(), e);
        }
    }

    private static void collect(
            TextGrid grid, FileGroup.Part part, ImportOptions options, List<Talk> talk, Findings findings) {
        Set<String> wanted = new HashSet<>(options.tiers());
        List<TextGrid.Tier> tiers = new ArrayList<>();
        for (TextGrid.Tier tier : grid.tiers()) {
            boolean speaks =
                    wanted.isEmpty() ? !tier.points() && !tier.intervals().isEmpty() : wanted.contains(tier.name());
            if (speaks) {
                tiers.add(tier);
            } else if (!tier.intervals().isEmpty()) {
                findings.leaveOut("tiers");
                findings.doubts()
                        .add(
                                tier.intervals().get(0).line(),
                                tier.name(),
                                tier.points()
                                        ? "a tier of points; it was left out"
                                        : "a tier that was not asked for; it was left out");
            }
        }
        if (!wanted.isEmpty() && tiers.isEmpty()) {
            throw new UnreadableTranscript("has none of the tiers asked for (" + String.join(", ", options.tiers())
                    + "); it has "
                    + String.join(
                            ", ", grid.tiers().stream().map(TextGrid.Tier::name).toList()));
        }
        for (TextGrid.Tier tier : tiers) {
            // The file's name says more than a tier's when there is but one: many programs call every tier Speaker.
            String speaker = part.speaker().isEmpty()
                    ? tier.name()
                    : tiers.size() == 1 ? part.speaker() : part.speaker() + " " + tier.name();
            for (TextGrid.Interval interval : tier.intervals()) {
                talk.add(new Talk(speaker, talk.size(), interval));
                Matcher marks = MARK.matcher(interval.text());
                while (marks.find()) {
                    findings.mark(marks.group());
                }
            }
        }
    }

    private static ComposedText.Composed compose(List<Talk> talk, boolean join, Findings findings) {
        SpokenPieces spoken = new SpokenPieces(join, " ");
        for (Talk one : talk) {
            TextGrid.Interval interval = one.interval;
            spoken.add(
                    one.speaker,
                    interval.text(),
                    OptionalLong.of(interval.fromMillis()),
                    OptionalLong.of(interval.toMillis()),
                    interval.line());
        }
        return spoken.compose(findings.doubts());
    }
}
