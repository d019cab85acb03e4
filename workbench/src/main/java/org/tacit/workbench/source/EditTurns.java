package org.tacit.workbench.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.SourceChange.TurnsFound;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.SpeakerTurn;
import org.tacit.domain.source.Turns;
import org.tacit.domain.study.Study;
import org.tacit.domain.trail.Entry;
import org.tacit.exchange.turns.KnownSpeakers;
import org.tacit.exchange.turns.SpeakerJoin;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/**
 * Mends who speaks in which turn. The text and the codings are not touched, and where turns begin and end stays as it is; a label without turns goes. Each method is one act; nothing is
 * recorded when nothing would change. Stateless.
 */
public final class EditTurns {
    /**
     * Gives one turn to another speaker.
     *
     * @param turn the number of the turn, counted from 1
     * @param label a label of the source, or a new one, which is joined to the person of that id, name or alias if there is one
     */
    public List<Entry> relabel(OpenStudy study, CoderId by, SourceId id, int turn, String label) {
        Study now = study.study();
        Source source = now.source(id);
        if (turn < 1 || turn > source.turns().size()) {
            throw new TacitException("There is no turn " + turn + " in " + id + ": it has "
                    + source.turns().size());
        }
        Labels labels = new Labels(now, source);
        int to = labels.index(label);
        return record(
                study,
                by,
                source,
                labels,
                index -> index == turn - 1 ? to : source.turns().label(index));
    }

    /**
     * Makes several labels of a source one: spellings of the same name.
     *
     * @param from the labels that go
     * @param to the label their turns get; a new one takes the person of the first label that has one
     */
    public List<Entry> merge(OpenStudy study, CoderId by, SourceId id, Set<String> from, String to) {
        Study now = study.study();
        Source source = now.source(id);
        Labels labels = new Labels(now, source);
        Set<Integer> gone = Set.copyOf(from.stream().map(labels::known).toList());
        int into = labels.index(to);
        labels.inherit(into, gone);
        return record(study, by, source, labels, index -> {
            int label = source.turns().label(index);
            return gone.contains(label) ? into : label;
        });
    }

    /** Swaps two speakers of a source: all that one is said to have said, the other said. */
    public List<Entry> swap(OpenStudy study, CoderId by, SourceId id, String one, String other) {
        Study now = study.study();
        Source source = now.source(id);
        Labels labels = new Labels(now, source);
        int left = labels.known(one);
        int right = labels.known(other);
        return record(study, by, source, labels, index -> {
            int label = source.turns().label(index);
            return label == left ? right : label == right ? left : label;
        });
    }

    private static List<Entry> record(
            OpenStudy study, CoderId by, Source source, Labels labels, IntUnaryOperator labelOf) {
        Turns before = source.turns();
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            int label = labelOf.applyAsInt(i);
            if (!used.contains(label)) {
                used.add(label);
            }
        }
        Turns.Builder turns = new Turns.Builder(
                before.rule(), used.stream().map(labels.names::get).toList());
        for (int i = 0; i < before.size(); i++) {
            SpeakerTurn turn = before.turn(i);
            turns.add(used.indexOf(labelOf.applyAsInt(i)), turn.speech(), turn.fromMillis(), turn.toMillis());
        }
        Turns after = turns.build();
        List<Speaker> speakers = used.stream().map(labels.speakers::get).toList();
        if (after.equals(before) && speakers.equals(source.speakers())) {
            return List.of();
        }
        return study.record(Act.of(by, new TurnsFound(source.id(), before, source.speakers(), after, speakers)));
    }

    /** The labels of a source with their people, and those that come. */
    private static final class Labels {
        private final Study study;
        private final SourceId source;
        private final List<String> names;
        private final List<Speaker> speakers;

        Labels(Study study, Source source) {
            this.study = study;
            this.source = source.id();
            this.names = new ArrayList<>(source.turns().labels());
            this.speakers = new ArrayList<>(source.speakers());
        }

        int known(String label) {
            int index = names.indexOf(label);
            if (index < 0) {
                throw new TacitException("There is no label \"" + label + "\" in " + source + ": its labels are "
                        + String.join(", ", names));
            }
            return index;
        }

        int index(String label) {
            if (label.isBlank()) {
                throw new TacitException("A speaker's label cannot be blank: write a name");
            }
            int index = names.indexOf(label);
            if (index >= 0) {
                return index;
            }
            SpeakerJoin join = SpeakerJoin.of(
                    List.of(label),
                    new KnownSpeakers(
                            study.participants().values(), study.moderators().values()),
                    Map.of());
            names.add(label);
            speakers.add(join.speakers(List.of(label)).get(0));
            return names.size() - 1;
        }

        void inherit(int into, Set<Integer> from) {
            if (speakers.get(into).equals(Speaker.UNASSIGNED)) {
                OptionalInt first = from.stream()
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .filter(label -> !speakers.get(label).equals(Speaker.UNASSIGNED))
                        .findFirst();
                first.ifPresent(label -> speakers.set(into, speakers.get(label)));
            }
        }
    }
}
