package org.tacit.domain.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pcollections.TreePMap;
import org.tacit.domain.StableId;
import org.tacit.domain.codebook.Codebook;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.framework.Lens;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.session.Guide;
import org.tacit.domain.session.Session;
import org.tacit.domain.setup.QuotePolicy;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.setup.StudyId;
import org.tacit.domain.site.Site;
import org.tacit.domain.source.Source;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.variable.Variable;

/**
 * A study taken apart, so that a store can keep a copy of a state and put it together again without folding the whole trail. The copy is never the truth: a study put together is used
 * only while the trail agrees with it. Immutable.
 *
 * @param sequence the number of the last entry folded in
 * @param id names the study
 * @param details what it is about
 * @param quotePolicy how quotes are labelled and guarded
 * @param sites every site
 * @param variables every variable
 * @param participants every participant
 * @param moderators every moderator
 * @param coders every coder
 * @param guides every topic guide
 * @param sessions every session
 * @param sources every source
 * @param codings the codings of each source that has any
 * @param codebook the codebook
 * @param themes the themes in order
 * @param lens the frameworks and judgements
 * @param memos every memo
 */
public record StudyParts(
        long sequence,
        StudyId id,
        StudyDetails details,
        QuotePolicy quotePolicy,
        List<Site> sites,
        List<Variable> variables,
        List<Participant> participants,
        List<Moderator> moderators,
        List<Coder> coders,
        List<Guide> guides,
        List<Session> sessions,
        List<Source> sources,
        List<SourceCodings> codings,
        Codebook codebook,
        List<Theme> themes,
        Lens lens,
        List<Memo> memos) {
    public StudyParts {
        sites = List.copyOf(sites);
        variables = List.copyOf(variables);
        participants = List.copyOf(participants);
        moderators = List.copyOf(moderators);
        coders = List.copyOf(coders);
        guides = List.copyOf(guides);
        sessions = List.copyOf(sessions);
        sources = List.copyOf(sources);
        codings = List.copyOf(codings);
        themes = List.copyOf(themes);
        memos = List.copyOf(memos);
    }

    /** A study taken apart. */
    public static StudyParts of(Study study) {
        return new StudyParts(
                study.sequence,
                study.id,
                study.details,
                study.quotePolicy,
                List.copyOf(study.sites.values()),
                List.copyOf(study.variables.values()),
                List.copyOf(study.participants.values()),
                List.copyOf(study.moderators.values()),
                List.copyOf(study.coders.values()),
                List.copyOf(study.guides.values()),
                List.copyOf(study.sessions.values()),
                List.copyOf(study.sources.values()),
                List.copyOf(study.codings.values()),
                study.codebook,
                study.themes,
                study.lens,
                List.copyOf(study.memos.values()));
    }

    Study study() {
        StudyDraft draft = new StudyDraft(Study.BLANK);
        draft.sequence = sequence;
        draft.id = id;
        draft.details = details;
        draft.quotePolicy = quotePolicy;
        draft.sites = byId(sites, Site::id);
        draft.variables = byId(variables, Variable::id);
        draft.participants = byId(participants, Participant::id);
        draft.moderators = byId(moderators, Moderator::id);
        draft.coders = byId(coders, Coder::id);
        draft.guides = byId(guides, Guide::id);
        draft.sessions = byId(sessions, Session::id);
        draft.sources = byId(sources, Source::id);
        codings.forEach(draft::put);
        draft.codebook = codebook;
        draft.themes = new ArrayList<>(themes);
        draft.lens = lens;
        draft.memos = byId(memos, Memo::id);
        return new Study(draft);
    }

    private static <K extends StableId, V> TreePMap<K, V> byId(List<V> values, Function<V, K> id) {
        TreePMap<K, V> map = TreePMap.empty(StableId.order());
        for (V value : values) {
            map = map.plus(id.apply(value), value);
        }
        return map;
    }
}
