package org.tacit.domain.study;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.change.LensChange;
import org.tacit.domain.change.MemoChange;
import org.tacit.domain.change.PeopleChange;
import org.tacit.domain.change.SessionChange;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.change.StudyChange;
import org.tacit.domain.change.ThemeChange;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.coding.Level;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.trail.Entry;

/**
 * Folds entries into a study, one after the other. There is no other way for a study to come about.
 *
 * <p>A <em>checking</em> fold refuses a change that does not fit: values no longer as the change found them, things that are missing or still used. A <em>trusting</em> fold replays
 * entries that were checked when they were recorded, and takes the values they carry; so it still works after words were withdrawn. Not thread-safe.
 */
public final class StudyFold {
    private final StudyDraft draft;
    private final PeopleFold people;
    private final SessionFold sessions;
    private final SourceFold sources;
    private final CodebookFold codebook;
    private final CodingFold codings;
    private final ThemeFold themes;
    private final LensFold lens;
    private final MemoFold memos;
    private final Checks checks;

    private StudyFold(Study from, boolean checking) {
        this.draft = new StudyDraft(from);
        this.checks = new Checks(draft, checking);
        this.people = new PeopleFold(draft, checks);
        this.sessions = new SessionFold(draft, checks);
        this.sources = new SourceFold(draft, checks);
        this.codebook = new CodebookFold(draft, checks);
        this.codings = new CodingFold(draft, checks);
        this.themes = new ThemeFold(draft, checks);
        this.lens = new LensFold(draft, checks);
        this.memos = new MemoFold(draft, checks);
    }

    /** A fold that refuses what does not fit. After a refusal it must not be used any more. */
    public static StudyFold checking(Study from) {
        return new StudyFold(from, true);
    }

    /** A fold for entries that were checked when they were recorded. */
    public static StudyFold trusting(Study from) {
        return new StudyFold(from, false);
    }

    /**
     * Folds in the next entry.
     *
     * @throws IllegalArgumentException when it is not the next one
     * @throws RefusedChange when its change does not fit
     */
    public void add(Entry entry) {
        if (entry.sequence() != draft.sequence + 1) {
            throw new IllegalArgumentException("entry " + entry.sequence() + " cannot follow entry " + draft.sequence);
        }
        checks.require(
                entry.change(),
                entry.sequence() > 1 || entry.change() instanceof StudyChange.StudyCreated,
                "The study has not begun: its first entry creates it");
        apply(entry.change());
        draft.sequence = entry.sequence();
    }

    /** The study after every entry folded in so far. The fold can go on being used. */
    public Study study() {
        return new Study(draft);
    }

    private void apply(Change change) {
        if (change instanceof CodingChange c) {
            codings.apply(c);
        } else if (change instanceof SourceChange c) {
            sources.apply(c);
        } else if (change instanceof CodebookChange c) {
            codebook.apply(c);
        } else if (change instanceof PeopleChange c) {
            people.apply(c);
        } else if (change instanceof SessionChange c) {
            sessions.apply(c);
        } else if (change instanceof ThemeChange c) {
            themes.apply(c);
        } else if (change instanceof LensChange c) {
            lens.apply(c);
        } else if (change instanceof MemoChange c) {
            memos.apply(c);
        } else if (change instanceof StudyChange c) {
            apply(c);
        } else if (!(change instanceof WordsWithdrawn)) {
            throw Checks.unknown(change);
        }
    }

    private void apply(StudyChange change) {
        if (change instanceof StudyChange.StudyCreated c) {
            checks.require(c, draft.sequence == 0, "The study has begun already");
            draft.id = c.id();
            draft.details = c.details();
            draft.quotePolicy = c.quotes();
        } else if (change instanceof StudyChange.StudyChanged c) {
            checks.current(c, "The details of the study", c.from(), draft.details);
            keepRoles(c, c.to());
            keepLevels(c, c.to());
            c.to().involved().forEach(people -> checks.exists(c, draft.sites, people.site(), "site"));
            draft.details = c.to();
        } else if (change instanceof StudyChange.QuotePolicyChanged c) {
            checks.current(c, "The quote policy", c.from(), draft.quotePolicy);
            draft.quotePolicy = c.to();
        } else {
            throw Checks.unknown(change);
        }
    }

    private void keepLevels(StudyChange change, StudyDetails to) {
        Set<LevelId> gone =
                draft.details.levels().stream().map(Level::id).collect(Collectors.toCollection(HashSet::new));
        to.levels().forEach(level -> gone.remove(level.id()));
        if (gone.isEmpty() || !checks.checking()) {
            return;
        }
        for (SourceCodings source : draft.frozenCodings().values()) {
            for (int i = 0; i < source.size(); i++) {
                LevelId level = source.facetSets().get(source.facetsIndex(i)).level();
                checks.require(
                        change,
                        level == null || !gone.contains(level),
                        "Level " + level + " cannot go: codings in source " + source.source() + " have it");
            }
        }
    }

    private void keepRoles(StudyChange change, StudyDetails to) {
        draft.participants
                .values()
                .forEach(participant -> participant
                        .role()
                        .ifPresent(role -> checks.require(
                                change,
                                to.roles().stream().anyMatch(r -> r.id().equals(role)),
                                "Role " + role + " cannot go: participant " + participant.id() + " has it")));
    }
}
