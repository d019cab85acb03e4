package org.tacit.workbench.participant;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tacit.domain.StableId;
import org.tacit.domain.TacitException;
import org.tacit.domain.Words;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.change.Subject;
import org.tacit.domain.change.ThemeChange;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.memo.MemoTarget;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.session.Session;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Turns;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.TextEdit;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.Fresh;
import org.tacit.workbench.coding.Quotes;
import org.tacit.workbench.participant.WithdrawalPlan.Quoted;
import org.tacit.workbench.participant.WithdrawalPlan.Transcript;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/**
 * Withdraws what a participant said. Interviews in which nobody else took part go whole; in the others the participant's turns become {@value Words#WITHDRAWN}, of one
 * length whatever was said, under their id for a label, and everything else moves by the rule of edits. Every earlier version of those texts and the files they came from are destroyed, and so are the person's
 * particulars, memos about them and quotes of them. What is left to people is listed, not done.
 */
public final class WithdrawWords {
    private final Quotes quotes;
    private final Fresh fresh;

    /** Withdraws words; texts that take the place of others get their rows and salts from {@code fresh}. */
    public WithdrawWords(Quotes quotes, Fresh fresh) {
        this.quotes = requireNonNull(quotes, "quotes is null");
        this.fresh = requireNonNull(fresh, "fresh is null");
    }

    /**
     * What a withdrawal would do; nothing is recorded.
     *
     * @throws TacitException when the study has no such participant
     */
    public WithdrawalPlan preview(OpenStudy study, ParticipantId participant) {
        return new Look(study, participant).plan();
    }

    /**
     * Withdraws, in one act. Before it come changes of themes that themselves quote the participant, so that the act can destroy what those changes write down; after it what the act wrote
     * down of their labels is destroyed.
     *
     * @param reason why, without words about the person
     * @return the entries recorded
     * @throws TacitException when the study has no such participant, or nothing of theirs is left to destroy
     */
    public List<Entry> withdraw(OpenStudy study, CoderId by, ParticipantId participant, String reason) {
        Look first = new Look(study, participant);
        WithdrawalPlan plan = first.plan();
        if (plan.isEmpty()) {
            throw new TacitException("Nothing that participant " + participant
                    + " said is left in the study, and no particulars of theirs: there is nothing to withdraw");
        }
        List<Entry> recorded = new ArrayList<>();
        SpokenWords spoken = first.spoken();
        List<Change> quoting = themes(study.study(), plan).stream()
                .filter(change -> quotes(change.from(), spoken))
                .<Change>map(change -> change)
                .toList();
        if (!quoting.isEmpty()) {
            recorded.addAll(study.record(Act.of(by, quoting)));
        }
        recorded.addAll(study.record(destruction(study, by, participant, reason)));
        labelsLeft(study, recorded, first)
                .ifPresent(rest -> recorded.addAll(study.record(Act.of(by, new WordsWithdrawn(rest, reason)))));
        return List.copyOf(recorded);
    }

    private static boolean quotes(Theme theme, SpokenWords spoken) {
        return spoken.isIn(theme.statement())
                || Stream.concat(theme.evidence().stream(), theme.disconfirming().stream())
                        .anyMatch(passage -> spoken.isIn(passage.note()));
    }

    private static List<ThemeChange.ThemeChanged> themes(Study study, WithdrawalPlan plan) {
        List<ThemeChange.ThemeChanged> changes = new ArrayList<>();
        Set<Passage> gone = new HashSet<>();
        plan.passages().forEach(quoted -> gone.add(quoted.passage()));
        for (Theme theme : study.themes()) {
            Theme rest = new Theme(
                    theme.id(),
                    theme.name(),
                    theme.statement(),
                    theme.codes(),
                    theme.evidence().stream().filter(p -> !gone.contains(p)).toList(),
                    theme.disconfirming().stream()
                            .filter(p -> !gone.contains(p))
                            .toList());
            if (!rest.equals(theme)) {
                changes.add(new ThemeChange.ThemeChanged(theme, rest));
            }
        }
        return changes;
    }

    private Act destruction(OpenStudy study, CoderId by, ParticipantId participant, String reason) {
        Look look = new Look(study, participant);
        WithdrawalPlan plan = look.plan();
        List<Change> changes = new ArrayList<>();
        for (Coding coding : plan.codings()) {
            changes.add(new CodingChange.CodingRemoved(coding, quotes.seal(study, coding.source(), coding.extent())));
        }
        changes.addAll(themes(study.study(), plan));
        List<SealedText> texts = new ArrayList<>();
        for (OwnTurns own : look.transcripts) {
            Turns turns = own.source().turns();
            List<TextEdit.Wording> wordings = look.wordings(own);
            if (!wordings.isEmpty()) {
                SealedText before = quotes.text(study, own.source().id());
                SealedText place = fresh.text(before.text());
                TextEdit edit = TextEdit.plan(study.study(), own.source().id(), before.text(), wordings, place.id());
                texts.add(new SealedText(place.id(), place.salt(), edit.after()));
                changes.add(edit.change());
                turns = edit.change()
                        .turnsAfter()
                        .orElse(turns.moved(edit.change().replacements()));
            }
            String label = own.labelFor(participant);
            if (!own.labels().equals(List.of(label))) {
                changes.add(own.relabelled(turns, label));
            }
        }
        changes.add(new WordsWithdrawn(plan.contents(), reason));
        return new Act(by, changes.stream().map(Act.Step::of).toList(), texts, List.of());
    }

    /** The labels that changes of the act itself wrote down. Should the process end before they are destroyed, the next withdrawal finds them. */
    private static Optional<List<ContentId>> labelsLeft(OpenStudy study, List<Entry> recorded, Look first) {
        Set<String> labels = new HashSet<>();
        Set<String> kept = new HashSet<>(Set.of(Words.WITHDRAWN));
        first.transcripts.forEach(own -> {
            labels.addAll(own.labels());
            kept.add(own.labelFor(first.person.id()));
        });
        labels.removeAll(kept);
        List<ContentId> left = recorded.stream()
                .filter(entry -> entry.change() instanceof SourceChange)
                .flatMap(entry -> study.wordsOf(entry.sequence()).stream())
                .filter(words -> labels.contains(words.words()))
                .map(OpenStudy.KeptWords::id)
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    /** One look at a study for one participant. */
    private static final class Look {
        private final OpenStudy study;
        private final Study now;
        private final Participant person;
        private final List<OwnTurns> transcripts = new ArrayList<>();
        private final List<OwnTurns> removed = new ArrayList<>();
        private final TextLives lives = new TextLives();

        Look(OpenStudy study, ParticipantId id) {
            this.study = study;
            this.now = study.study();
            Participant known = now.participants().get(id);
            if (known == null) {
                throw new TacitException("There is no participant " + id + " in the study");
            }
            this.person = known;
            study.entries(1, now.sequence(), lives::consider);
            now.sources()
                    .values()
                    .forEach(source -> OwnTurns.in(now, source, id).ifPresent(transcripts::add));
            lives.gone()
                    .forEach(life -> life.removed()
                            .flatMap(source -> OwnTurns.in(now, source, id))
                            .ifPresent(removed::add));
        }

        /** What takes the place of the turns and their labels; nothing where all of the text goes, or all of them went before. */
        List<TextEdit.Wording> wordings(OwnTurns own) {
            Optional<CodePointText> text = text(own.source());
            if (own.alone() || text.isEmpty()) {
                return List.of();
            }
            List<TextEdit.Wording> wordings = new ArrayList<>();
            own.turns().forEach(turn -> wordings.add(new TextEdit.Wording(turn, Words.WITHDRAWN)));
            String label = own.labelFor(person.id());
            own.labelPlaces(text.get()).forEach(place -> wordings.add(new TextEdit.Wording(place, label)));
            wordings.removeIf(wording -> text.get().slice(wording.replaced()).equals(wording.words()));
            return List.copyOf(wordings);
        }

        private Optional<CodePointText> text(Source source) {
            return study.text(source.text().content()).map(SealedText::text);
        }

        WithdrawalPlan plan() {
            List<Coding> codings = new ArrayList<>();
            List<Coding> narrowed = new ArrayList<>();
            Map<SourceId, OwnTurns> own = new TreeMap<>(StableId.order());
            transcripts.forEach(one -> own.put(one.source().id(), one));
            own.values().stream().filter(this::isThere).forEach(one -> {
                for (Coding coding : now.codings(one.source().id()).list()) {
                    if (one.holds(coding.extent())) {
                        codings.add(coding);
                    } else if (one.touches(coding.extent())) {
                        narrowed.add(coding);
                    }
                }
            });
            PersonalRows rows = rows(codings);
            Set<ContentId> contents = new LinkedHashSet<>();
            List<Transcript> told = new ArrayList<>();
            transcripts.forEach(
                    one -> told.add(transcript(one, lives.of(one.source().id()), false, contents)));
            lives.gone()
                    .forEach(life -> life.removed()
                            .flatMap(source -> OwnTurns.in(now, source, person.id()))
                            .ifPresent(one -> told.add(transcript(one, life, true, contents))));
            told.removeIf(one -> one.versions() == 0);
            contents.addAll(rows.contents());
            return new WithdrawalPlan(
                    person.id(),
                    told,
                    codings,
                    narrowed,
                    passages(own),
                    rows.rows(),
                    List.copyOf(contents),
                    mentions(own, rows));
        }

        private boolean isThere(OwnTurns own) {
            return own.alone() || !wordings(own).isEmpty();
        }

        private Transcript transcript(OwnTurns own, TextLives.Life life, boolean gone, Set<ContentId> contents) {
            boolean whole = own.alone() || gone;
            boolean keepsText = !whole && wordings(own).isEmpty();
            ContentId text = own.source().text().content();
            List<ContentId> rows = life.contents().stream()
                    .filter(id -> !(keepsText && id.equals(text)))
                    .filter(id -> life.texts().contains(id)
                            ? study.text(id).isPresent()
                            : study.original(id).isPresent())
                    .toList();
            contents.addAll(rows);
            return new Transcript(own.source().id(), whole, own.turns().size(), rows.size(), own.unassigned(), gone);
        }

        private List<Quoted> passages(Map<SourceId, OwnTurns> own) {
            List<Quoted> passages = new ArrayList<>();
            for (Theme theme : now.themes()) {
                List<Passage> all = new ArrayList<>(theme.evidence());
                all.addAll(theme.disconfirming());
                for (Passage passage : all) {
                    OwnTurns one = own.get(passage.source());
                    if (one != null && isThere(one) && one.holds(passage.extent())) {
                        passages.add(new Quoted(theme.id(), passage));
                    }
                }
            }
            return passages;
        }

        SpokenWords spoken() {
            SpokenWords spoken = new SpokenWords();
            Stream.concat(transcripts.stream(), removed.stream())
                    .forEach(own -> text(own.source())
                            .ifPresent(text -> own.turns().forEach(turn -> spoken.add(text.slice(turn)))));
            return spoken;
        }

        private PersonalRows rows(List<Coding> codings) {
            Set<MemoTarget> targets = new HashSet<>();
            targets.add(new MemoTarget(MemoTarget.Kind.PARTICIPANT, person.id().value()));
            codings.forEach(coding -> targets.add(
                    new MemoTarget(MemoTarget.Kind.CODING, coding.id().toString())));
            for (Session session : now.sessions().values()) {
                if (session.participants().equals(List.of(person.id()))) {
                    targets.add(
                            new MemoTarget(MemoTarget.Kind.SESSION, session.id().value()));
                }
            }
            List<OwnTurns> all = new ArrayList<>(transcripts);
            all.addAll(removed);
            for (OwnTurns own : all) {
                if (own.alone()) {
                    targets.add(new MemoTarget(
                            MemoTarget.Kind.SOURCE, own.source().id().value()));
                }
            }
            PersonalRows rows = new PersonalRows(study, Subject.of("participant", person.id()), targets, all, spoken());
            rows.look();
            return rows;
        }

        private List<WithdrawalPlan.Mention> mentions(Map<SourceId, OwnTurns> own, PersonalRows rows) {
            List<String> names = new ArrayList<>(person.aliases());
            names.add(person.name());
            transcripts.forEach(one -> names.addAll(one.labels()));
            Mentions mentions = new Mentions(names);
            List<WithdrawalPlan.Mention> found = new ArrayList<>();
            now.sources()
                    .values()
                    .forEach(source ->
                            found.addAll(mentions.in(study, source, Optional.ofNullable(own.get(source.id())))));
            found.addAll(mentions.inNotes(now, rows));
            return found;
        }
    }
}
