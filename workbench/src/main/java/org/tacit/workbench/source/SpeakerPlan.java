package org.tacit.workbench.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tacit.domain.StableId;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.PeopleChange;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.participant.ModeratorId;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.study.Study;
import org.tacit.exchange.turns.KnownSpeakers;
import org.tacit.exchange.turns.SpeakerJoin;

/** Works out who speaks under the labels of new sources, and which people have to be added to the study first. Not thread-safe. */
final class SpeakerPlan {
    private final ImportRequest request;
    private final Map<ParticipantId, Participant> participants;
    private final Map<ModeratorId, Moderator> moderators;
    private final List<Change> added = new ArrayList<>();

    SpeakerPlan(Study study, ImportRequest request) {
        this.request = request;
        this.participants = new TreeMap<>(StableId.order());
        this.participants.putAll(study.participants());
        this.moderators = new TreeMap<>(StableId.order());
        this.moderators.putAll(study.moderators());
    }

    /** The people to add, in order. */
    List<Change> added() {
        return List.copyOf(added);
    }

    /** Joins the labels of one source. */
    SpeakerJoin join(SourceId source, List<String> labels) {
        Map<String, String> byHand = new LinkedHashMap<>(request.speakers());
        for (String label : labels) {
            if (asksUnder(label) && !byHand.containsKey(label)) {
                moderator(label).ifPresent(id -> byHand.put(label, id));
            }
        }
        SpeakerJoin join = join(labels, byHand);
        if (request.newPeople() == ImportRequest.NewPeople.LEAVE
                || join.unmatched().isEmpty()) {
            return join;
        }
        join.unmatched().forEach(unmatched -> byHand.put(unmatched.label(), participant(source, unmatched.label())));
        return join(labels, byHand);
    }

    private SpeakerJoin join(List<String> labels, Map<String, String> byHand) {
        return SpeakerJoin.of(labels, new KnownSpeakers(participants.values(), moderators.values()), byHand);
    }

    private boolean asksUnder(String label) {
        return request.moderators().stream().anyMatch(m -> m.strip().equalsIgnoreCase(label.strip()));
    }

    /** The id of a new moderator; none when the study knows the label already. */
    private Optional<String> moderator(String label) {
        SpeakerJoin known = join(List.of(label), Map.of());
        if (known.unmatched().isEmpty() && known.joined().get(0).speaker() instanceof Speaker.OfModerator) {
            return Optional.empty();
        }
        ModeratorId id = new ModeratorId(free(SourceNames.readable(label, "moderator")));
        Moderator moderator = new Moderator(id, label, List.of());
        moderators.put(id, moderator);
        added.add(new PeopleChange.ModeratorAdded(moderator));
        return Optional.of(id.value());
    }

    private String participant(SourceId source, String label) {
        String readable = SourceNames.readable(label, "P" + (participants.size() + 1));
        boolean each = request.newPeople() == ImportRequest.NewPeople.EACH;
        String wanted = each ? SourceNames.readable(source + "." + readable, readable) : readable;
        ParticipantId id = new ParticipantId(free(wanted));
        // Somebody called by the bare label would be taken for whoever speaks under it in the next transcript.
        String name = each ? id.value() : label;
        Participant participant = new Participant(id, name, List.of(), Optional.empty(), Optional.empty(), Map.of());
        participants.put(id, participant);
        added.add(new PeopleChange.ParticipantAdded(participant));
        return id.value();
    }

    private String free(String wanted) {
        String id = wanted;
        for (int n = 2; taken(id); n++) {
            String suffix = "-" + n;
            id = wanted.substring(0, Math.min(wanted.length(), StableId.MAX_LENGTH - suffix.length())) + suffix;
        }
        return id;
    }

    private boolean taken(String id) {
        String key = id.toLowerCase(Locale.ROOT);
        return participants.keySet().stream()
                        .anyMatch(p -> p.value().toLowerCase(Locale.ROOT).equals(key))
                || moderators.keySet().stream()
                        .anyMatch(m -> m.value().toLowerCase(Locale.ROOT).equals(key));
    }
}
