package org.tacit.exchange.transcript.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tacit.exchange.transcript.Findings;

/**
 * Takes the tags out of a cue. Tags that WebVTT or SubRip know are taken out, and the names in voice tags kept apart; anything else in angle brackets is the transcriber's and stays. Not
 * thread-safe.
 */
final class CueText {
    private static final Pattern TAG = Pattern.compile(
            "<(?<close>/?)(?<name>v|c|i|b|u|s|ruby|rt|lang|font)(?<classes>\\.[^\\s<>]*)?(?:[ \\t\\n](?<note>[^<>]*))?>|<\\d[\\d:.]*>|\\{\\\\[^{}\\n]*\\}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(?<decimal>\\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[a-z]{2,5}));");
    private static final Map<String, String> ENTITIES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0", "lrm", "\u200E", "rlm",
            "\u200F");

    private final Cue cue;
    private final Findings findings;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String voice = "";

    private CueText(Cue cue, Findings findings) {
        this.cue = cue;
        this.findings = findings;
    }

    /** What is said in a cue, by voice; pieces without words are left out. */
    static List<Piece> pieces(Cue cue, Findings findings) {
        return new CueText(cue, findings).read();
    }

    private List<Piece> read() {
        String payload = cue.payload();
        Matcher tags = TAG.matcher(payload);
        int at = 0;
        boolean reading = false;
        while (tags.find()) {
            String name = Optional.ofNullable(tags.group("name")).orElse("");
            boolean closes = "/".equals(tags.group("close"));
            if (!reading) {
                words.append(payload, at, tags.start());
            }
            at = tags.end();
            if (name.equalsIgnoreCase("rt")) {
                // The reading above a character repeats it.
                reading = !closes;
                if (!closes) {
                    findings.leaveOut("readings above characters");
                }
            } else if (name.equalsIgnoreCase("v")) {
                finish();
                String note = Optional.ofNullable(tags.group("note")).orElse("");
                voice = closes ? "" : decoded(note).strip();
            }
        }
        if (!reading) {
            words.append(payload, at, payload.length());
        }
        finish();
        return pieces;
    }

    private void finish() {
        String said = decoded(words.toString()).strip();
        if (!said.isEmpty()) {
            pieces.add(new Piece(cue, voice, said));
        }
        words.setLength(0);
    }

    private static String decoded(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character((Matcher) found)));
    }

    private static String character(Matcher entity) {
        String name = entity.group("name");
        if (name != null) {
            return ENTITIES.getOrDefault(name, entity.group());
        }
        String decimal = entity.group("decimal");
        int codePoint = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(entity.group("hex"), 16);
        boolean shows =
                Character.isValidCodePoint(codePoint) && codePoint >= ' ' && (codePoint < 0xD800 || codePoint > 0xDFFF);
        return shows ? Character.toString(codePoint) : entity.group();
    }
}
