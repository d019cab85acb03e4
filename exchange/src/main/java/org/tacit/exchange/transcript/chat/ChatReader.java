package org.tacit.exchange.transcript.chat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tacit.exchange.transcript.FileGroup;
import org.tacit.exchange.transcript.Findings;
import org.tacit.exchange.transcript.ImportOptions;
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
 * Reads CHAT (MacWhinney, "Tools for Analyzing Talk, Part 1: The CHAT Transcription Format"). A main line starts with a star, the speaker's code and a colon; lines moved in go on with it; the
 * time between bullets is taken out of the words and kept with the turn. The codes of the transcriber stay in the text. Headers ({@code @}) and dependent tiers ({@code %}) are left out and
 * counted. Each main line is a turn unless the person asks for joined ones.
 */
public final class ChatReader implements TranscriptReader {
    private static final Pattern MAIN = Pattern.compile("\\*([^\\s:]{1,20}):[\\t ]*(.*)");
    /** In files a bullet is the control character U+0015; programs that show them write U+2022. */
    private static final Pattern TIME =
            Pattern.compile("[\\x15\\u2022](?:%snd:\"[^\"]*\"_)?(\\d{1,10})_(\\d{1,10})-?[\\x15\\u2022]");

    private static final Pattern PARTICIPANT = Pattern.compile("(?:^|,)\\s*([^\\s,]+)");

    @Override
    public List<TranscriptFormat> formats() {
        return List.of(TranscriptFormat.CHAT);
    }

    @Override
    public List<ReadTranscript> read(FileGroup group, TranscriptFormat format, ImportOptions options) {
        Findings findings = new Findings();
        DecodedFile file = DecodedFile.of(group.only(), format, options, findings);
        // The bullets are control characters to the canonical text, so they are written as bullets before.
        String[] lines = CanonicalText.clean(file.text().replace('\u0015', '\u2022'), findings)
                .split("\n", -1);
        List<MainLine> mainLines = mainLines(lines, findings);
        if (mainLines.isEmpty()) {
            throw new UnreadableTranscript("holds no main line (*ABC: …); if it is plain text, name the format text");
        }
        ComposedText.Composed composed = compose(mainLines, options.merge().joins(false), findings);
        return List.of(ReadTranscript.of(
                group.name(), composed.text(), List.of(file.original()), format, composed.turns(), findings));
    }

    /** A main line with what goes on from it. */
    private record MainLine(int line, String speaker, StringBuilder words) {}

    private static List<MainLine> mainLines(String[] lines, Findings findings) {
        List<MainLine> mainLines = new ArrayList<>();
        Set<String> declared = new HashSet<>();
        Set<String> undeclared = new HashSet<>();
        char tier = '@';
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            char first = line.isEmpty() ? ' ' : line.charAt(0);
            if (first == '\t' || first == ' ') {
                if (tier == '*' && !line.isBlank()) {
                    mainLines.get(mainLines.size() - 1).words.append(' ').append(line.strip());
                }
                continue;
            }
            tier = first;
            Matcher main = MAIN.matcher(line);
            if (main.matches()) {
                mainLines.add(new MainLine(i + 1, main.group(1), new StringBuilder(main.group(2))));
                if (!declared.contains(main.group(1)) && undeclared.add(main.group(1))) {
                    findings.doubts()
                            .add(
                                    i + 1,
                                    line,
                                    "\"" + main.group(1) + "\" speaks but is not among the participants of the header");
                }
            } else if (first == '@' || first == '%') {
                findings.leaveOut(first == '@' ? "header lines" : "dependent tiers");
                declare(line, declared);
            } else {
                tier = '?';
                findings.doubts().add(i + 1, line, "is neither a header, a main line nor a tier; it was left out");
            }
        }
        return mainLines;
    }

    private static void declare(String line, Set<String> declared) {
        if (line.startsWith("@Participants:")) {
            Matcher codes = PARTICIPANT.matcher(line.substring(line.indexOf(':') + 1));
            while (codes.find()) {
                declared.add(codes.group(1));
            }
        }
    }

    private static ComposedText.Composed compose(List<MainLine> mainLines, boolean join, Findings findings) {
        SpokenPieces spoken = new SpokenPieces(join, " ");
        for (MainLine main : mainLines) {
            OptionalLong from = OptionalLong.empty();
            OptionalLong to = OptionalLong.empty();
            StringBuilder words = new StringBuilder();
            Matcher times = TIME.matcher(main.words);
            while (times.find()) {
                from = from.isPresent() ? from : OptionalLong.of(Long.parseLong(times.group(1)));
                to = OptionalLong.of(Math.max(to.orElse(0), Long.parseLong(times.group(2))));
                // The blank before a bullet belongs to the bullet.
                times.appendReplacement(words, "");
                words.setLength(words.toString().stripTrailing().length());
            }
            times.appendTail(words);
            if (!spoken.add(main.speaker, words.toString(), from, to, main.line)) {
                findings.leaveOut("main lines without words");
            }
        }
        if (spoken.isEmpty()) {
            findings.doubts().add(Doubt.WHOLE_FILE, "", "no main line holds words");
        }
        return spoken.compose(findings.doubts());
    }
}
