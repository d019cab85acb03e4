package org.tacit.analysis.document;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.site.SiteId;

/**
 * What an analysis looks at. An empty set keeps everything. Immutable.
 *
 * <p>A site keeps the speech of the people who belong to it; speech of moderators and of nobody known goes with the site of the session.
 *
 * @param coders whose codings count
 * @param sites whose people's speech counts
 * @param sessions which sessions count; when any is named, sources of no session do not
 */
public record Filter(Set<CoderId> coders, Set<SiteId> sites, Set<SessionId> sessions) implements Serializable {
    /** Keeps everything. */
    public static final Filter ALL = new Filter(Set.of(), Set.of(), Set.of());

    public Filter {
        coders = Set.copyOf(coders);
        sites = Set.copyOf(sites);
        sessions = Set.copyOf(sessions);
    }

    /** Keeps the codings of some coders. */
    public static Filter ofCoders(Set<CoderId> coders) {
        return new Filter(coders, Set.of(), Set.of());
    }

    /** Whether a document is looked at. */
    public boolean keeps(CodedDocument document) {
        if (sessions.isEmpty()) {
            return true;
        }
        SessionFacts session = document.session().orElse(null);
        return session != null && sessions.contains(session.id());
    }

    /** Whether what a voice says in a session counts. */
    public boolean keeps(@Nullable SessionFacts session, Voice voice) {
        if (sites.isEmpty()) {
            return true;
        }
        SiteId site = voice instanceof Voice.OfParticipant participant
                ? participant.site()
                : session == null ? null : session.site();
        return site != null && sites.contains(site);
    }

    /** Whether a coder's codings count. */
    public boolean keeps(CoderId coder) {
        return coders.isEmpty() || coders.contains(coder);
    }
}
