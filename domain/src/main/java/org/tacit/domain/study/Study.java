package org.tacit.domain.study;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;
import org.tacit.domain.StableId;
import org.tacit.domain.TacitException;
import org.tacit.domain.codebook.Codebook;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.framework.Lens;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.memo.MemoId;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.participant.ModeratorId;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.session.Guide;
import org.tacit.domain.session.GuideId;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.setup.QuotePolicy;
import org.tacit.domain.setup.Stance;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.setup.StudyId;
import org.tacit.domain.site.Site;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.theme.ThemeId;
import org.tacit.domain.trail.Entry;
import org.tacit.domain.variable.Variable;
import org.tacit.domain.variable.VariableId;

/**
 * The state of a study after some entry of its trail: everything but the texts themselves. Immutable and safe to share between threads; a study made from another shares all that the
 * change between them did not touch. It is never the truth, only the fold of the trail, so two studies folded from the same entries are equal.
 *
 * <p>People, sites, sessions and sources are in natural order of their ids; codes and themes are in the order the team gave them.
 */
public final class Study {
    /** What a trail without entries folds to. */
    public static final Study BLANK = new Study();

    final long sequence;
    final StudyId id;
    final StudyDetails details;
    final QuotePolicy quotePolicy;
    final TreePMap<SiteId, Site> sites;
    final TreePMap<VariableId, Variable> variables;
    final TreePMap<ParticipantId, Participant> participants;
    final TreePMap<ModeratorId, Moderator> moderators;
    final TreePMap<CoderId, Coder> coders;
    final TreePMap<GuideId, Guide> guides;
    final TreePMap<SessionId, Session> sessions;
    final TreePMap<SourceId, Source> sources;
    final PMap<SourceId, SourceCodings> codings;
    final Codebook codebook;
    final List<Theme> themes;
    final Lens lens;
    final TreePMap<MemoId, Memo> memos;

    private Study() {
        this.sequence = 0;
        this.id = new StudyId("blank");
        this.details = new StudyDetails("Blank", "", "", "", Stance.CODEBOOK, List.of(), List.of(), List.of());
        this.quotePolicy = QuotePolicy.DEFAULT;
        this.sites = TreePMap.empty(StableId.order());
        this.variables = TreePMap.empty(StableId.order());
        this.participants = TreePMap.empty(StableId.order());
        this.moderators = TreePMap.empty(StableId.order());
        this.coders = TreePMap.empty(StableId.order());
        this.guides = TreePMap.empty(StableId.order());
        this.sessions = TreePMap.empty(StableId.order());
        this.sources = TreePMap.empty(StableId.order());
        this.codings = HashTreePMap.empty();
        this.codebook = Codebook.EMPTY;
        this.themes = List.of();
        this.lens = Lens.EMPTY;
        this.memos = TreePMap.empty(StableId.order());
    }

    Study(StudyDraft draft) {
        this.sequence = draft.sequence;
        this.id = draft.id;
        this.details = draft.details;
        this.quotePolicy = draft.quotePolicy;
        this.sites = draft.sites;
        this.variables = draft.variables;
        this.participants = draft.participants;
        this.moderators = draft.moderators;
        this.coders = draft.coders;
        this.guides = draft.guides;
        this.sessions = draft.sessions;
        this.sources = draft.sources;
        this.codings = draft.frozenCodings();
        this.codebook = draft.codebook;
        this.themes = List.copyOf(draft.themes);
        this.lens = draft.lens;
        this.memos = draft.memos;
    }

    /** The study made of parts that were taken from one. */
    public static Study of(StudyParts parts) {
        return parts.study();
    }

    /** The study that a trail, or its first entries, folds to; nothing is checked that was checked when the entries were recorded. */
    public static Study replay(Iterable<Entry> entries) {
        StudyFold fold = StudyFold.trusting(BLANK);
        entries.forEach(fold::add);
        return fold.study();
    }

    /**
     * The study after one more entry.
     *
     * @throws RefusedChange when the change does not fit; this study is as it was
     */
    public Study with(Entry entry) {
        return withAll(List.of(entry));
    }

    /**
     * The study after some more entries, all or none.
     *
     * @throws RefusedChange when one does not fit; this study is as it was
     */
    public Study withAll(Collection<Entry> entries) {
        StudyFold fold = StudyFold.checking(this);
        entries.forEach(fold::add);
        return fold.study();
    }

    /** The number of the last entry folded in; 0 for a blank study. */
    public long sequence() {
        return sequence;
    }

    /** Names the study. */
    public StudyId id() {
        return id;
    }

    /** What the study is about and how it is set up. */
    public StudyDetails details() {
        return details;
    }

    /** How quotes are labelled and guarded. */
    public QuotePolicy quotePolicy() {
        return quotePolicy;
    }

    /** The sites by id. */
    public Map<SiteId, Site> sites() {
        return sites;
    }

    /** The variables by id. */
    public Map<VariableId, Variable> variables() {
        return variables;
    }

    /** The participants by id. */
    public Map<ParticipantId, Participant> participants() {
        return participants;
    }

    /** The moderators by id. */
    public Map<ModeratorId, Moderator> moderators() {
        return moderators;
    }

    /** The coders by id. */
    public Map<CoderId, Coder> coders() {
        return coders;
    }

    /** The topic guides by id. */
    public Map<GuideId, Guide> guides() {
        return guides;
    }

    /** The sessions by id. */
    public Map<SessionId, Session> sessions() {
        return sessions;
    }

    /** The sources by id. */
    public Map<SourceId, Source> sources() {
        return sources;
    }

    /**
     * The source with this id.
     *
     * @throws TacitException when there is none
     */
    public Source source(SourceId source) {
        Source found = sources.get(requireNonNull(source, "source is null"));
        if (found == null) {
            throw new TacitException("There is no source " + source + " in the study");
        }
        return found;
    }

    /** The codings of one source; none when the source has none or is not in the study. */
    public SourceCodings codings(SourceId source) {
        SourceCodings found = codings.get(source);
        return found == null ? SourceCodings.empty(source) : found;
    }

    /** How many codings there are in all sources. */
    public long codingCount() {
        return codings.values().stream().mapToLong(SourceCodings::size).sum();
    }

    /** The codebook. */
    public Codebook codebook() {
        return codebook;
    }

    /** The themes, in order. */
    public List<Theme> themes() {
        return themes;
    }

    /** The theme with this id. */
    public Optional<Theme> theme(ThemeId theme) {
        return themes.stream().filter(t -> t.id().equals(theme)).findFirst();
    }

    /** The adopted frameworks and the judgements against them. */
    public Lens lens() {
        return lens;
    }

    /** The memos by id. */
    public Map<MemoId, Memo> memos() {
        return memos;
    }

    /** Whether everything but the number of entries folded in is the same. */
    public boolean sameContentAs(Study that) {
        return id.equals(that.id)
                && details.equals(that.details)
                && quotePolicy.equals(that.quotePolicy)
                && sites.equals(that.sites)
                && variables.equals(that.variables)
                && participants.equals(that.participants)
                && moderators.equals(that.moderators)
                && coders.equals(that.coders)
                && guides.equals(that.guides)
                && sessions.equals(that.sessions)
                && sources.equals(that.sources)
                && codings.equals(that.codings)
                && codebook.equals(that.codebook)
                && themes.equals(that.themes)
                && lens.equals(that.lens)
                && memos.equals(that.memos);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Study that && sequence == that.sequence && sameContentAs(that);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sequence, id, sources.keySet(), codebook);
    }

    @Override
    public String toString() {
        return "study " + id + " after entry " + sequence;
    }
}
