package org.tacit.domain.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pcollections.PMap;
import org.pcollections.TreePMap;
import org.tacit.domain.codebook.Codebook;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.coding.SourceCodingsBuilder;
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
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.setup.StudyId;
import org.tacit.domain.site.Site;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.variable.Variable;
import org.tacit.domain.variable.VariableId;

/**
 * A study while changes are folded into it. Holds the persistent parts of the study it began from and swaps them as changes come; only the codings of sources that are touched are
 * copied, into builders that take a million changes as easily as one. Not thread-safe.
 */
final class StudyDraft {
    long sequence;
    StudyId id;
    StudyDetails details;
    QuotePolicy quotePolicy;
    TreePMap<SiteId, Site> sites;
    TreePMap<VariableId, Variable> variables;
    TreePMap<ParticipantId, Participant> participants;
    TreePMap<ModeratorId, Moderator> moderators;
    TreePMap<CoderId, Coder> coders;
    TreePMap<GuideId, Guide> guides;
    TreePMap<SessionId, Session> sessions;
    TreePMap<SourceId, Source> sources;
    Codebook codebook;
    List<Theme> themes;
    Lens lens;
    TreePMap<MemoId, Memo> memos;
    private PMap<SourceId, SourceCodings> codings;
    private final Map<SourceId, SourceCodingsBuilder> touched = new HashMap<>();

    StudyDraft(Study from) {
        this.sequence = from.sequence;
        this.id = from.id;
        this.details = from.details;
        this.quotePolicy = from.quotePolicy;
        this.sites = from.sites;
        this.variables = from.variables;
        this.participants = from.participants;
        this.moderators = from.moderators;
        this.coders = from.coders;
        this.guides = from.guides;
        this.sessions = from.sessions;
        this.sources = from.sources;
        this.codings = from.codings;
        this.codebook = from.codebook;
        this.themes = new ArrayList<>(from.themes);
        this.lens = from.lens;
        this.memos = from.memos;
    }

    /** The codings of a source, to be changed. */
    SourceCodingsBuilder codings(SourceId source) {
        return touched.computeIfAbsent(source, this::opened);
    }

    private SourceCodingsBuilder opened(SourceId source) {
        SourceCodings known = codings.get(source);
        return known == null ? new SourceCodingsBuilder(source) : new SourceCodingsBuilder(known);
    }

    /** Puts the codings of a source in place as they are. */
    void put(SourceCodings of) {
        codings = codings.plus(of.source(), of);
    }

    /** The codings of every source as they are now. A source without codings has no place here, so that equal studies are equal maps. */
    PMap<SourceId, SourceCodings> frozenCodings() {
        touched.forEach((source, builder) ->
                codings = builder.size() == 0 ? codings.minus(source) : codings.plus(source, builder.build()));
        touched.clear();
        return codings;
    }
}
