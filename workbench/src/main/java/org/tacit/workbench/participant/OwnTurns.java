package org.tacit.workbench.participant;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.session.Session;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.SpeakerTurn;
import org.tacit.domain.source.Turns;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.TextSpan;

/**
 * What a participant said in one source.
 *
 * @param source the source
 * @param alone whether the participant is the only one who can have spoken in it, moderators apart
 * @param turns the speech of each of their turns, in text order, empty ones left out
 * @param labels the labels they have in it
 * @param unassigned labels with turns that were joined to nobody
 */
record OwnTurns(Source source, boolean alone, List<TextSpan> turns, List<String> labels, List<String> unassigned) {
    OwnTurns {
        requireNonNull(source, "source is null");
        turns = List.copyOf(turns);
        labels = List.copyOf(labels);
        unassigned = List.copyOf(unassigned);
    }

    /** What the participant said in a source; empty when they have no label in it. */
    static Optional<OwnTurns> in(Study study, Source source, ParticipantId participant) {
        Speaker own = new Speaker.OfParticipant(participant);
        if (!source.speakers().contains(own)) {
            return Optional.empty();
        }
        Turns turns = source.turns();
        List<TextSpan> said = new ArrayList<>();
        TreeSet<String> unassigned = new TreeSet<>();
        boolean others = false;
        for (int i = 0; i < turns.size(); i++) {
            Speaker speaker = source.speakerOf(i);
            if (speaker.equals(own)) {
                if (!turns.speech(i).isEmpty()) {
                    said.add(turns.speech(i));
                }
            } else if (speaker.equals(Speaker.UNASSIGNED)) {
                unassigned.add(turns.labels().get(turns.label(i)));
            } else {
                others = others || speaker instanceof Speaker.OfParticipant;
            }
        }
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < source.speakers().size(); i++) {
            if (source.speakers().get(i).equals(own)) {
                labels.add(turns.labels().get(i));
            }
        }
        boolean company = source.session()
                .map(id -> study.sessions().get(id))
                .map(Session::participants)
                .filter(people -> people.stream().anyMatch(one -> !one.equals(participant)))
                .isPresent();
        boolean alone = !others && !company && unassigned.isEmpty();
        return Optional.of(new OwnTurns(source, alone, said, labels, List.copyOf(unassigned)));
    }

    /** Where the labels of their turns stand in the text: the last time each is written before the speech. */
    List<TextSpan> labelPlaces(CodePointText text) {
        List<TextSpan> places = new ArrayList<>();
        int before = 0;
        Turns all = source.turns();
        for (int i = 0; i < all.size(); i++) {
            String label = all.labels().get(all.label(i));
            if (labels.contains(label) && !label.isEmpty() && all.start(i) > before) {
                int at = text.text().lastIndexOf(label, text.utf16(all.start(i)) - label.length());
                if (at >= text.utf16(before)) {
                    places.add(text.spanOfUtf16(at, at + label.length()));
                }
            }
            before = all.end(i);
        }
        return List.copyOf(places);
    }

    /** What the participant is called in place of their labels: their id, unless somebody else in the source has it for a label. */
    String labelFor(ParticipantId participant) {
        Set<String> others = new HashSet<>(source.turns().labels());
        labels.forEach(others::remove);
        String label = participant.value();
        while (others.contains(label)) {
            label += "-";
        }
        return label;
    }

    /**
     * Turns of the source with another label for the participant's.
     *
     * @param now its turns as an edit has left them
     * @param label the label
     */
    SourceChange.TurnsFound relabelled(Turns now, String label) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < now.labels().size(); i++) {
            String known = now.labels().get(i);
            names.add(labels.contains(known) ? label : known);
            speakers.put(names.get(i), source.speakers().get(i));
        }
        Turns.Builder turns = new Turns.Builder(now.rule());
        names.forEach(turns::label);
        for (int i = 0; i < now.size(); i++) {
            SpeakerTurn turn = now.turn(i);
            turns.add(names.get(turn.label()), turn.speech(), turn.fromMillis(), turn.toMillis());
        }
        return new SourceChange.TurnsFound(
                source.id(), now, source.speakers(), turns.build(), List.copyOf(speakers.values()));
    }

    /** Whether a place holds nothing but the participant's words, and labels or blanks between them. */
    boolean holds(TextSpan place) {
        if (alone) {
            return true;
        }
        Turns all = source.turns();
        boolean own = false;
        for (int i = all.firstEndingAfter(place.start()); i < all.size() && all.start(i) < place.end(); i++) {
            if (!all.speech(i).overlaps(place)) {
                continue;
            }
            if (!turns.contains(all.speech(i))) {
                return false;
            }
            own = true;
        }
        return own;
    }

    /** Whether a place holds some of the participant's words. */
    boolean touches(TextSpan place) {
        return alone || turns.stream().anyMatch(turn -> turn.overlaps(place));
    }
}
