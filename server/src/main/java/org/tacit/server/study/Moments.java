package org.tacit.server.study;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.StudyFold;
import org.tacit.server.http.RequestRefused;
import org.tacit.workbench.live.LiveStudy;

/** Studies as they were after an earlier entry, folded from the trail; the last few looked at are kept. Safe for use by several threads. */
public final class Moments {
    private static final int KEPT = 4;

    private record Moment(LiveStudy study, long entry) {}

    private final Map<Moment, Study> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Moment, Study> eldest) {
            return size() > KEPT;
        }
    };

    /** The study after an entry; as it is now when none is named. */
    public Study at(LiveStudy study, @Nullable Long entry) {
        Study now = study.study();
        if (entry == null || entry == now.sequence()) {
            return now;
        }
        if (entry < 1 || entry > now.sequence()) {
            throw RequestRefused.notFound("There is no entry " + entry + ": the trail has " + now.sequence());
        }
        Moment moment = new Moment(study, entry);
        synchronized (kept) {
            Study known = kept.get(moment);
            if (known == null) {
                StudyFold fold = StudyFold.trusting(Study.BLANK);
                study.entries(1, entry, fold::add);
                known = fold.study();
                kept.put(moment, known);
            }
            return known;
        }
    }
}
