package org.tacit.server.study;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.study.Study;
import org.tacit.workbench.live.LiveStudy;
import org.tacit.workbench.trail.StudyThen;

/** Studies as they were after an earlier entry. Safe for use by several threads. */
public final class Moments {
    private final Map<LiveStudy, StudyThen> then = new ConcurrentHashMap<>();

    /** The study after an entry; as it is now when none is named. */
    public Study at(LiveStudy study, @Nullable Long entry) {
        return entry == null
                ? study.study()
                : then.computeIfAbsent(study, StudyThen::new).at(entry);
    }
}
