package org.tacit.server.study;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tacit.analysis.Analyses;
import org.tacit.domain.study.Study;
import org.tacit.workbench.live.LiveStudy;

/** The analyses of the studies that are open, each counted on from where it was asked last. Safe for use by several threads. */
public final class CountedStudies {
    private final Map<LiveStudy, Analyses> counted = new ConcurrentHashMap<>();

    /** The analyses of a study as it is now. */
    public Analyses now(LiveStudy study) {
        Study now = study.study();
        return counted.compute(study, (of, before) -> before == null ? Analyses.of(now) : before.after(now));
    }
}
