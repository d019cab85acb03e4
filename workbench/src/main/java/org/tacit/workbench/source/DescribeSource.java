package org.tacit.workbench.source;

import java.util.List;
import java.util.Optional;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/** Names a source, joins it to a session, takes it out of the study. Each method is one act. Stateless. */
public final class DescribeSource {
    /** Gives a source another name or session; nothing is recorded when both are as they were. */
    public List<Entry> describe(OpenStudy study, CoderId by, SourceId id, String name, Optional<SessionId> session) {
        Source source = study.study().source(id);
        return source.name().equals(name) && source.session().equals(session)
                ? List.of()
                : study.record(Act.of(
                        by, new SourceChange.SourceDescribed(id, source.name(), source.session(), name, session)));
    }

    /**
     * Takes a source out of the study.
     *
     * @throws org.tacit.domain.study.RefusedChange when it has codings or a theme quotes it
     */
    public List<Entry> remove(OpenStudy study, CoderId by, SourceId id) {
        return study.record(
                Act.of(by, new SourceChange.SourceRemoved(study.study().source(id))));
    }
}
