package org.tacit.exchange.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.source.Speaker;
import org.tacit.exchange.yaml.NearestWord;
import org.tacit.exchange.yaml.YamlText;
import org.tacit.exchange.yaml.YamlValue;

/** Joins the labels of a source to people: as {@code study.yaml} says, and else by id, name or alias. */
final class SpeakersReader {
    private final StudyIds ids;
    private final TranscriptConversion conversion;
    private final List<Participant> participants;
    private final List<Moderator> moderators;
    private final List<FolderDoubt> doubts;

    SpeakersReader(
            StudyIds ids,
            TranscriptConversion conversion,
            List<Participant> participants,
            List<Moderator> moderators,
            List<FolderDoubt> doubts) {
        this.ids = ids;
        this.conversion = conversion;
        this.participants = List.copyOf(participants);
        this.moderators = List.copyOf(moderators);
        this.doubts = doubts;
    }

    /** One speaker for each label. */
    List<Speaker> read(Fields source, String file, List<String> labels) {
        Map<String, Speaker> byHand = new LinkedHashMap<>();
        source.mapping(SourceKeys.SPEAKERS)
                .ifPresent(mapping -> mapping.values().forEach((label, value) -> {
                    if (!labels.contains(label)) {
                        String advice = NearestWord.to(label, labels)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("the labels are " + String.join(", ", labels));
                        source.problem(value.place(), "nobody speaks under this label in " + file + "; " + advice);
                    }
                    speaker(source, value).ifPresent(speaker -> byHand.put(label, speaker));
                }));
        TranscriptConversion.Joined joined = conversion.join(labels, byHand, participants, moderators);
        for (String label : labels) {
            String why = joined.unmatched().get(label);
            if (why != null && !byHand.containsKey(label)) {
                doubts.add(new FolderDoubt(file, 0, label, why + "; what is said under it is nobody's yet"));
            }
        }
        return joined.speakers();
    }

    private Optional<Speaker> speaker(Fields source, YamlValue value) {
        if (!(value instanceof YamlText text) || text.isNothing()) {
            source.problem(
                    value.place(),
                    "is nobody; write the id of a participant or moderator, or " + SourceKeys.UNASSIGNED);
            return Optional.empty();
        }
        String id = text.value();
        if (id.equals(SourceKeys.UNASSIGNED)) {
            return Optional.of(Speaker.UNASSIGNED);
        }
        Optional<Speaker> participant = id.startsWith(SourceKeys.MODERATOR_PREFIX)
                ? Optional.empty()
                : ids.participants
                        .find(without(SourceKeys.PARTICIPANT_PREFIX, id))
                        .map(Speaker.OfParticipant::new);
        Optional<Speaker> moderator = id.startsWith(SourceKeys.PARTICIPANT_PREFIX)
                ? Optional.empty()
                : ids.moderators.find(without(SourceKeys.MODERATOR_PREFIX, id)).map(Speaker.OfModerator::new);
        if (participant.isPresent() && moderator.isPresent()) {
            source.problem(
                    value.place(),
                    "\"" + id + "\" is a participant and a moderator; write " + SourceKeys.PARTICIPANT_PREFIX + id
                            + " or " + SourceKeys.MODERATOR_PREFIX + id);
            return Optional.empty();
        }
        if (participant.isEmpty() && moderator.isEmpty()) {
            source.problem(value.place(), ids.participants.missing(id));
        }
        return participant.or(() -> moderator);
    }

    private static String without(String prefix, String id) {
        return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    }
}
