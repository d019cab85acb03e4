package org.tacit.workbench.search;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.document.SessionFacts;
import org.tacit.analysis.document.Voice;
import org.tacit.domain.TacitException;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.TextSpan;

/** Where in a study a query looks: whose speech, in which sources, under which codes. Not thread-safe. */
public final class SearchScope {
    private final Study study;
    private final SearchQuery query;
    private final Filter sites;
    private final Set<CodeId> codes = new HashSet<>();
    private final Map<SourceId, List<Voice>> voices = new HashMap<>();

    /**
     * The scope of a query in a study.
     *
     * @throws TacitException when the query names somebody or something the study does not have
     */
    public SearchScope(Study study, SearchQuery query) {
        this.study = requireNonNull(study, "study is null");
        this.query = requireNonNull(query, "query is null");
        this.sites = new Filter(Set.of(), query.sites(), Set.of());
        require(study.participants().keySet(), query.speakers(), "participant");
        require(study.sites().keySet(), query.sites(), "site");
        require(study.sources().keySet(), query.sources(), "source");
        query.codes().forEach(code -> {
            study.codebook().get(code);
            codes.addAll(study.codebook().withDescendants(code));
        });
    }

    private static <T> void require(Set<T> known, Set<T> asked, String what) {
        asked.forEach(id -> {
            if (!known.contains(id)) {
                throw new TacitException("There is no " + what + " " + id + " in the study");
            }
        });
    }

    /** Whether a source is searched. */
    public boolean keeps(SourceId source) {
        return query.sources().isEmpty() || query.sources().contains(source);
    }

    /** Whether what is said under a label of a source is searched. */
    public boolean keeps(Source source, int label) {
        return keeps(session(source), voices(source).get(label));
    }

    /** Whether a source without turns is searched: what nobody known says. */
    public boolean keepsNobody(Source source) {
        return keeps(session(source), Voice.UNASSIGNED);
    }

    private boolean keeps(@Nullable SessionFacts session, Voice voice) {
        if (voice instanceof Voice.OfModerator && !query.moderators() || !sites.keeps(session, voice)) {
            return false;
        }
        if (query.speakers().isEmpty() && query.roles().isEmpty()) {
            return true;
        }
        return voice instanceof Voice.OfParticipant who
                && (query.speakers().isEmpty() || query.speakers().contains(who.id()))
                && (query.roles().isEmpty()
                        || who.role() != null && query.roles().contains(who.role()));
    }

    private List<Voice> voices(Source source) {
        return voices.computeIfAbsent(source.id(), id -> CodedDocuments.voices(study, source));
    }

    private @Nullable SessionFacts session(Source source) {
        return source.session()
                .map(id -> study.sessions().get(id))
                .map(session -> SessionFacts.of(study, session))
                .orElse(null);
    }

    /** Whether a place is looked at: it overlaps a coding with one of the codes asked for, if any was. */
    public boolean keeps(SourceId source, TextSpan extent) {
        if (codes.isEmpty()) {
            return true;
        }
        SourceCodings codings = study.codings(source);
        for (int i = 0; i < codings.size() && codings.start(i) < extent.end(); i++) {
            if (codings.end(i) > extent.start()
                    && codings.start(i) < codings.end(i)
                    && codes.contains(codings.codes().get(codings.codeIndex(i)))) {
                return true;
            }
        }
        return false;
    }
}
