package org.tacit.exchange.transcript.praat;

import java.util.ArrayList;
import java.util.List;
import org.tacit.exchange.transcript.UnreadableTranscript;

/** Reads a TextGrid in Praat's long or short text form. Stateless. */
final class TextGridParser {
    /** Times beyond this are no recording: about eleven days, in seconds. */
    private static final double MAX_SECONDS = 1_000_000;

    private TextGridParser() {}

    /**
     * Parses.
     *
     * @throws UnreadableTranscript naming the line where the file is wrong
     */
    static TextGrid parse(String text) {
        if (text.startsWith("ooBinaryFile")) {
            throw new UnreadableTranscript("is a binary TextGrid; in Praat choose Save as text file");
        }
        PraatTokens tokens = new PraatTokens(text);
        String type = tokens.string("the file type");
        String object = tokens.string("the object class");
        if (!type.startsWith("ooTextFile") || !object.equals("TextGrid")) {
            throw new UnreadableTranscript("is not a TextGrid but \"" + object
                    + "\"; in Praat select the TextGrid and choose Save as text file");
        }
        tokens.number("the start time");
        tokens.number("the end time");
        if (!tokens.flag("whether there are tiers").equals("exists")) {
            return new TextGrid(List.of());
        }
        int size = tokens.count("the number of tiers");
        List<TextGrid.Tier> tiers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            tiers.add(tier(tokens));
        }
        return new TextGrid(tiers);
    }

    private static TextGrid.Tier tier(PraatTokens tokens) {
        String kind = tokens.string("the class of a tier");
        boolean points = kind.equals("TextTier");
        if (!points && !kind.equals("IntervalTier")) {
            throw new UnreadableTranscript(
                    "line " + tokens.line() + ": a tier of the class \"" + kind + "\" is not known");
        }
        String name = tokens.string("the name of a tier");
        tokens.number("the start time of a tier");
        tokens.number("the end time of a tier");
        int size = tokens.count("the number of intervals");
        List<TextGrid.Interval> intervals = new ArrayList<>();
        int empty = 0;
        for (int i = 0; i < size; i++) {
            long from = millis(tokens);
            long to = points ? from : millis(tokens);
            String text = tokens.string("an interval").replace('\n', ' ').strip();
            if (text.isEmpty()) {
                empty++;
            } else {
                intervals.add(new TextGrid.Interval(tokens.line(), from, to, text));
            }
        }
        return new TextGrid.Tier(name, points, intervals, empty);
    }

    private static long millis(PraatTokens tokens) {
        double seconds = tokens.number("a time");
        if (Math.abs(seconds) > MAX_SECONDS) {
            throw new UnreadableTranscript(
                    "line " + tokens.line() + ": " + seconds + " seconds is no time in a recording");
        }
        return Math.max(0, Math.round(seconds * 1000));
    }
}
