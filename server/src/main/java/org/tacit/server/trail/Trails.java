package org.tacit.server.trail;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tacit.workbench.live.LiveStudy;
import org.tacit.workbench.trail.ReadTrail;

/** The trails of the studies that are open, each read on from where it was asked last. Safe for use by several threads. */
public final class Trails {
    private final Map<LiveStudy, ReadTrail> trails = new ConcurrentHashMap<>();

    /** The trail of a study. */
    public ReadTrail of(LiveStudy study) {
        return trails.computeIfAbsent(study, ReadTrail::new);
    }
}
