package org.tacit.workbench.setup;

import java.util.List;
import org.tacit.domain.change.SessionChange;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.session.Guide;
import org.tacit.domain.session.GuideId;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.OpenStudy;

/** The sessions and topic guides of a study; to put one is to add it when its id is new and to change it when it is known. Each method is one act. Stateless. */
public final class EditSessions {
    /** Adds or changes a session. */
    public List<Entry> put(OpenStudy study, CoderId by, Session session) {
        return PutThings.put(
                study,
                by,
                study.study().sessions(),
                session.id(),
                session,
                SessionChange.SessionAdded::new,
                SessionChange.SessionChanged::new);
    }

    /** Removes a session no source records. */
    public List<Entry> remove(OpenStudy study, CoderId by, SessionId session) {
        return PutThings.remove(
                study, by, study.study().sessions(), session, "session", SessionChange.SessionRemoved::new);
    }

    /** Adds or changes a topic guide. */
    public List<Entry> put(OpenStudy study, CoderId by, Guide guide) {
        return PutThings.put(
                study,
                by,
                study.study().guides(),
                guide.id(),
                guide,
                SessionChange.GuideAdded::new,
                SessionChange.GuideChanged::new);
    }

    /** Removes a topic guide no session used. */
    public List<Entry> remove(OpenStudy study, CoderId by, GuideId guide) {
        return PutThings.remove(study, by, study.study().guides(), guide, "guide", SessionChange.GuideRemoved::new);
    }
}
