package org.tacit.workbench.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.trail.Entry;
import org.tacit.exchange.turns.KnownSpeakers;
import org.tacit.exchange.turns.SpeakerJoin;
import org.tacit.exchange.turns.TurnChoice;
import org.tacit.exchange.turns.TurnReading;
import org.tacit.exchange.turns.TurnRule;
import org.tacit.exchange.turns.TurnRules;
import org.tacit.workbench.coding.Quotes;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/** Finds the speaker turns of a source again, and says who speaks under its labels. Codings are not touched: they lie on the text, not on the turns. */
public final class FindTurns {
    private final Quotes quotes;

    /** Finds turns in texts looked up through {@code quotes}. */
    public FindTurns(Quotes quotes) {
        this.quotes = requireNonNull(quotes, "quotes is null");
    }

    /** The turns another choice would find; nothing is recorded. */
    public TurnReading preview(OpenStudy study, SourceId source, TurnChoice choice) {
        return TurnRules.detect(quotes.text(study, source).text(), choice);
    }

    /** The turns that the recorded rule finds in the text as it is now; nothing is recorded. */
    public TurnReading again(OpenStudy study, SourceId id) {
        Source source = study.study().source(id);
        CodePointText text = quotes.text(study, id).text();
        return TurnRules.run(
                TurnRule.parse(source.turns().rule()), source.turns().labels(), text);
    }

    /** Records turns that were found. Labels keep their people; new labels are joined by id, name or alias. */
    public List<Entry> adopt(OpenStudy study, CoderId by, SourceId id, TurnReading reading) {
        Study now = study.study();
        Source source = now.source(id);
        Map<String, Speaker> known = new HashMap<>();
        for (int i = 0; i < source.speakers().size(); i++) {
            known.put(source.turns().labels().get(i), source.speakers().get(i));
        }
        List<String> labels = reading.turns().labels();
        List<Speaker> joined = join(now, labels, Map.of()).speakers(labels);
        List<Speaker> speakers = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Speaker before = known.getOrDefault(labels.get(i), Speaker.UNASSIGNED);
            speakers.add(before.equals(Speaker.UNASSIGNED) ? joined.get(i) : before);
        }
        return study.record(Act.of(
                by, new SourceChange.TurnsFound(id, source.turns(), source.speakers(), reading.turns(), speakers)));
    }

    /**
     * Joins labels to people by hand; the other labels stay as they are.
     *
     * @param byHand from a label to the id of a participant or moderator
     */
    public List<Entry> assign(OpenStudy study, CoderId by, SourceId id, Map<String, String> byHand) {
        Study now = study.study();
        Source source = now.source(id);
        List<String> labels = source.turns().labels();
        SpeakerJoin join = join(now, labels, byHand);
        List<Speaker> speakers = new ArrayList<>(source.speakers());
        for (SpeakerJoin.Joined joined : join.joined()) {
            if (joined.by() == KnownSpeakers.By.HAND) {
                speakers.set(labels.indexOf(joined.label()), joined.speaker());
            }
        }
        return study.record(Act.of(by, new SourceChange.SpeakersAssigned(id, source.speakers(), speakers)));
    }

    private static SpeakerJoin join(Study study, List<String> labels, Map<String, String> byHand) {
        return SpeakerJoin.of(
                labels,
                new KnownSpeakers(
                        study.participants().values(), study.moderators().values()),
                byHand);
    }
}
