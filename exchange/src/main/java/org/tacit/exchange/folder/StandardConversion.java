package org.tacit.exchange.folder;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tacit.domain.TacitException;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.text.CodePointText;
import org.tacit.exchange.transcript.FileGroup;
import org.tacit.exchange.transcript.FileGrouping;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.ReadTranscript;
import org.tacit.exchange.transcript.TranscriptFile;
import org.tacit.exchange.transcript.TranscriptReaders;
import org.tacit.exchange.turns.Doubt;
import org.tacit.exchange.turns.KnownSpeakers;
import org.tacit.exchange.turns.SpeakerJoin;
import org.tacit.exchange.turns.TurnChoice;
import org.tacit.exchange.turns.TurnReading;
import org.tacit.exchange.turns.TurnRule;
import org.tacit.exchange.turns.TurnRules;

/** Transcripts for study folders by the readers that import them everywhere else. Stateless and safe to share between threads. */
public final class StandardConversion implements TranscriptConversion {
    private static final Pattern RECORDED = Pattern.compile("[a-z-]+/[0-9]+( .*)?");

    private final TranscriptReaders readers;

    /** Converts with these readers. */
    public StandardConversion(TranscriptReaders readers) {
        this.readers = requireNonNull(readers, "readers is null");
    }

    @Override
    public Converted convert(List<TranscriptFile> files, String rule, List<String> labels) {
        boolean recorded = isRecorded(rule);
        ImportOptions options = ImportOptions.DEFAULT.withTurns(recorded ? TurnChoice.AUTOMATIC : choice(rule));
        List<ReadTranscript> read = readers.read(group(files), options);
        String file = files.get(0).name();
        if (read.size() != 1) {
            throw new TacitException(
                    file + " holds " + read.size()
                            + " interviews and a source is one; save each in a file of its own, or import the file into a study");
        }
        ReadTranscript transcript = read.get(0);
        // Turns with the times of their format cannot be found again in the text, so they are taken as they came.
        boolean asRead =
                !recorded || transcript.turns().rule().equals(rule) && rule.equals(TurnRule.COMPOSED.toString());
        Found found = asRead
                ? new Found(transcript.turns(), doubts(file, transcript.doubts()))
                : turns(transcript.text(), rule, labels);
        return new Converted(
                transcript.text(),
                transcript.format().mediaType(),
                transcript.originals().get(0).encoding(),
                transcript.format().converter(),
                transcript.format().version(),
                found);
    }

    private static FileGroup group(List<TranscriptFile> files) {
        if (files.size() == 1) {
            return FileGroup.of(files.get(0));
        }
        Map<String, TranscriptFile> byName = new LinkedHashMap<>();
        files.forEach(file -> byName.put(file.name(), file));
        List<FileGrouping.Plan> plans = FileGrouping.plan(byName.keySet(), Optional.empty());
        if (plans.size() != 1) {
            plans = FileGrouping.plan(byName.keySet(), Optional.of("{name}_{speaker}"));
        }
        if (plans.size() != 1) {
            throw new TacitException(
                    "the files " + String.join(", ", byName.keySet())
                            + " do not belong together by their names; name each after the talk and its speaker, such as day1_doctor and day1_patient");
        }
        List<FileGroup.Part> parts = new ArrayList<>();
        for (FileGrouping.Part part : plans.get(0).parts()) {
            TranscriptFile file = requireNonNull(byName.get(part.fileName()), "file is null");
            parts.add(new FileGroup.Part(file, part.speaker()));
        }
        return new FileGroup(plans.get(0).name(), parts);
    }

    @Override
    public Found turns(CodePointText text, String rule, List<String> labels) {
        TurnReading reading = isRecorded(rule)
                ? TurnRules.run(TurnRule.parse(rule), labels, text)
                : TurnRules.detect(text, choice(rule));
        return new Found(reading.turns(), doubts("", reading.doubts()));
    }

    @Override
    public Joined join(
            List<String> labels,
            Map<String, Speaker> byHand,
            Collection<Participant> participants,
            Collection<Moderator> moderators) {
        SpeakerJoin join = SpeakerJoin.of(labels, new KnownSpeakers(participants, moderators), Map.of());
        List<Speaker> known = join.speakers(labels);
        Map<String, String> unmatched = new LinkedHashMap<>();
        join.unmatched().forEach(label -> unmatched.put(label.label(), label.why()));
        List<Speaker> speakers = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Speaker byName = known.get(i);
            speakers.add(byHand.getOrDefault(labels.get(i), byName));
        }
        return new Joined(speakers, unmatched);
    }

    private static List<FolderDoubt> doubts(String file, List<Doubt> doubts) {
        return doubts.stream()
                .map(doubt -> new FolderDoubt(file, doubt.line(), doubt.text(), doubt.why()))
                .toList();
    }

    /** Text that came with its turns already in it is read as such again whatever is asked. */
    private static TurnChoice choice(String rule) {
        return rule.equals(TurnRule.COMPOSED.name()) ? TurnChoice.AUTOMATIC : TurnChoice.of(rule);
    }

    private static boolean isRecorded(String rule) {
        return RECORDED.matcher(rule).matches();
    }
}
