package org.tacit.domain.study;

import org.tacit.domain.change.SessionChange;
import org.tacit.domain.session.GuideId;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.variable.Variable;

/** Folds changes of sessions and topic guides. */
final class SessionFold {
    private final StudyDraft draft;
    private final Checks checks;

    SessionFold(StudyDraft draft, Checks checks) {
        this.draft = draft;
        this.checks = checks;
    }

    void apply(SessionChange change) {
        if (change instanceof SessionChange.SessionAdded c) {
            fits(c, c.session());
            draft.sessions = checks.added(c, draft.sessions, c.session().id(), c.session(), "session");
        } else if (change instanceof SessionChange.SessionChanged c) {
            fits(c, c.to());
            draft.sessions = checks.changed(c, draft.sessions, c.to().id(), c.from(), c.to(), "session");
        } else if (change instanceof SessionChange.SessionRemoved c) {
            unused(c, c.session().id());
            draft.sessions = checks.removed(c, draft.sessions, c.session().id(), c.session(), "session");
        } else if (change instanceof SessionChange.GuideAdded c) {
            draft.guides = checks.added(c, draft.guides, c.guide().id(), c.guide(), "guide");
        } else if (change instanceof SessionChange.GuideChanged c) {
            draft.guides = checks.changed(c, draft.guides, c.to().id(), c.from(), c.to(), "guide");
        } else if (change instanceof SessionChange.GuideRemoved c) {
            unused(c, c.guide().id());
            draft.guides = checks.removed(c, draft.guides, c.guide().id(), c.guide(), "guide");
        } else {
            throw Checks.unknown(change);
        }
    }

    private void fits(SessionChange change, Session session) {
        checks.exists(change, draft.sites, session.site(), "site");
        checks.exists(change, draft.guides, session.guide(), "guide");
        session.participants().forEach(id -> checks.exists(change, draft.participants, id, "participant"));
        session.moderators().forEach(id -> checks.exists(change, draft.moderators, id, "moderator"));
        checks.values(change, session.variables(), Variable.About.SESSION, "session " + session.id());
    }

    private void unused(SessionChange change, SessionId session) {
        draft.sources
                .values()
                .forEach(source -> checks.require(
                        change,
                        !source.session().filter(session::equals).isPresent(),
                        "Session " + session + " cannot go: source " + source.id() + " records it"));
    }

    private void unused(SessionChange change, GuideId guide) {
        draft.sessions
                .values()
                .forEach(session -> checks.require(
                        change,
                        !session.guide().filter(guide::equals).isPresent(),
                        "Guide " + guide + " cannot go: session " + session.id() + " used it"));
    }
}
