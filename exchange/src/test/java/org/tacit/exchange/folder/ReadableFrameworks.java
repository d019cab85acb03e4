package org.tacit.exchange.folder;

import java.util.ArrayList;
import java.util.List;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.LensChange.FrameworkAdopted;
import org.tacit.domain.change.LensChange.FrameworkDropped;
import org.tacit.domain.framework.Construct;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.study.Study;
import org.tacit.domain.trail.Entry;

/**
 * Random studies adopt frameworks that no framework file could hold, with blank questions and the like. A study's frameworks come from files, so here each is replaced by one with the
 * same constructs that a file can hold.
 */
final class ReadableFrameworks {
    private ReadableFrameworks() {}

    /** The study of a trail in which every framework is readable. */
    static Study of(List<Entry> trail) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : trail) {
            entries.add(new Entry(
                    entry.sequence(), entry.at(), entry.by(), entry.batch(), entry.undoes(), readable(entry.change())));
        }
        return Study.replay(entries);
    }

    private static Change readable(Change change) {
        if (change instanceof FrameworkAdopted adopted) {
            return new FrameworkAdopted(readable(adopted.framework()));
        }
        return change instanceof FrameworkDropped dropped
                ? new FrameworkDropped(readable(dropped.framework()))
                : change;
    }

    private static Framework readable(Framework framework) {
        return new Framework(
                framework.id(),
                "1",
                "Framework " + framework.id(),
                "F",
                "Somebody, 2031",
                "CC-BY-4.0",
                framework.constructs().stream()
                        .map(ReadableFrameworks::readable)
                        .toList());
    }

    private static Construct readable(Construct construct) {
        return new Construct(
                construct.id(),
                construct.parent(),
                "construct",
                construct.codable(),
                "Construct " + construct.id(),
                List.of(),
                "What " + construct.id() + " means",
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
