package org.tacit.workbench.participant;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.MemoChange;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.change.Subject;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.memo.MemoId;
import org.tacit.domain.memo.MemoTarget;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.Turns;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.participant.WithdrawalPlan.Rows;
import org.tacit.workbench.participant.WithdrawalPlan.Why;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.trail.TrailLines;

/** Finds, entry by entry from the first, the words beside the trail that a withdrawal has to destroy. Not thread-safe; made for one look. */
final class PersonalRows {
    private final OpenStudy study;
    private final Subject participant;
    private final Set<MemoTarget> targets;
    private final Map<SourceId, OwnTurns> transcripts = new HashMap<>();
    private final SpokenWords spoken;
    private final Map<SourceId, Set<String>> labels = new HashMap<>();
    private final Map<SourceId, Set<String>> othersLabels = new HashMap<>();
    private final Set<MemoId> memos = new HashSet<>();
    private final TrailLines lines = new TrailLines();
    private final List<Rows> rows = new ArrayList<>();
    private final List<ContentId> contents = new ArrayList<>();

    /**
     * A look for the words of a participant.
     *
     * @param targets what memos to destroy are about
     * @param transcripts the sources the participant speaks in
     * @param spoken what they said
     */
    PersonalRows(
            OpenStudy study,
            Subject participant,
            Set<MemoTarget> targets,
            List<OwnTurns> transcripts,
            SpokenWords spoken) {
        this.study = requireNonNull(study, "study is null");
        this.participant = requireNonNull(participant, "participant is null");
        this.targets = Set.copyOf(targets);
        transcripts.forEach(own -> this.transcripts.put(own.source().id(), own));
        this.spoken = requireNonNull(spoken, "spoken is null");
    }

    /** Looks through the whole trail. */
    void look() {
        long last = study.study().sequence();
        study.entries(1, last, entry -> {
            memos(entry.change()).filter(memo -> targets.contains(memo.about())).forEach(memo -> memos.add(memo.id()));
            if (entry.change() instanceof SourceChange.SourceAdded c) {
                labels(c.source().id(), c.source().turns(), c.source().speakers());
            } else if (entry.change() instanceof SourceChange.TurnsFound c) {
                labels(c.source(), c.from(), c.fromSpeakers());
                labels(c.source(), c.to(), c.toSpeakers());
            }
        });
        study.entries(1, last, this::consider);
    }

    /** The labels somebody had in a source at some time, and those of others. */
    private void labels(SourceId source, Turns turns, List<Speaker> speakers) {
        OwnTurns own = transcripts.get(source);
        if (own == null) {
            return;
        }
        for (int i = 0; i < speakers.size(); i++) {
            boolean theirs = speakers.get(i) instanceof Speaker.OfParticipant of
                    && Subject.of("participant", of.participant()).equals(participant);
            String label = turns.labels().get(i);
            (theirs || own.labels().contains(label) ? labels : othersLabels)
                    .computeIfAbsent(source, id -> new HashSet<>())
                    .add(label);
        }
    }

    /** Whether words that came with a change of a source are theirs: a label they had, or the name of a transcript that is theirs alone. Their id is no secret. */
    private boolean isTheirs(OwnTurns own, String words) {
        SourceId source = own.source().id();
        if (words.equals(own.labelFor(new ParticipantId(participant.id())))) {
            return false;
        }
        boolean label = own.labels().contains(words)
                || labels.getOrDefault(source, Set.of()).contains(words);
        return label
                || own.alone() && !othersLabels.getOrDefault(source, Set.of()).contains(words);
    }

    List<Rows> rows() {
        return List.copyOf(rows);
    }

    List<ContentId> contents() {
        return List.copyOf(contents);
    }

    /** Whether a memo goes as a whole. */
    boolean takes(MemoId memo) {
        return memos.contains(memo);
    }

    private void consider(Entry entry) {
        List<OpenStudy.KeptWords> kept = study.wordsOf(entry.sequence());
        if (kept.isEmpty()) {
            return;
        }
        Change change = entry.change();
        if (change.subjects().contains(participant)) {
            take(entry, Why.PARTICULARS, kept, words -> true);
        } else if (memos(change).anyMatch(memo -> memos.contains(memo.id()))) {
            take(entry, Why.MEMO, kept, words -> true);
        } else if (change instanceof SourceChange c && transcripts.containsKey(source(c))) {
            OwnTurns own = requireNonNull(transcripts.get(source(c)), "own is null");
            take(entry, Why.PARTICULARS, kept, words -> isTheirs(own, words));
        } else {
            take(entry, Why.QUOTE, kept, spoken::isIn);
        }
    }

    private void take(Entry entry, Why why, List<OpenStudy.KeptWords> kept, Predicate<String> which) {
        List<ContentId> taken = kept.stream()
                .filter(words -> which.test(words.words()))
                .map(OpenStudy.KeptWords::id)
                .toList();
        if (!taken.isEmpty()) {
            contents.addAll(taken);
            rows.add(new Rows(entry.sequence(), lines.describe(study.study(), entry.change()), why, taken.size()));
        }
    }

    private static Stream<Memo> memos(Change change) {
        if (change instanceof MemoChange.MemoWritten c) {
            return Stream.of(c.memo());
        } else if (change instanceof MemoChange.MemoChanged c) {
            return Stream.of(c.from(), c.to());
        }
        return change instanceof MemoChange.MemoRemoved c ? Stream.of(c.memo()) : Stream.empty();
    }

    private static SourceId source(SourceChange change) {
        if (change instanceof SourceChange.SourceAdded c) {
            return c.source().id();
        } else if (change instanceof SourceChange.SourceRemoved c) {
            return c.source().id();
        } else if (change instanceof SourceChange.SourceDescribed c) {
            return c.source();
        } else if (change instanceof SourceChange.TextEdited c) {
            return c.source();
        } else if (change instanceof SourceChange.TurnsFound c) {
            return c.source();
        } else if (change instanceof SourceChange.SpeakersAssigned c) {
            return c.source();
        }
        throw new AssertionError("no source of " + change.getClass());
    }
}
