package org.tacit.server.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.change.LensChange;
import org.tacit.domain.change.MemoChange;
import org.tacit.domain.change.PeopleChange;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.change.ThemeChange;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.trail.Entry;
import org.tacit.server.coding.ShownCoding;
import org.tacit.server.feed.Event.TouchedCodings;
import org.tacit.workbench.trail.TrailLines;

/**
 * Makes events of acts. A coding is shown as it is in the study handed in, which may be later than the act: a page that takes events in order ends with the same state either way, and
 * none needs a state of its own to be kept for each act. Stateless.
 */
public final class Events {
    private final TrailLines lines = new TrailLines();

    /** The event of one act, in a study that holds it. */
    public Event of(Study study, List<Entry> act) {
        Entry first = act.get(0);
        Entry last = act.get(act.size() - 1);
        Set<String> touches = new LinkedHashSet<>();
        Map<SourceId, Set<CodingId>> touched = new LinkedHashMap<>();
        for (Entry entry : act) {
            touches(entry.change(), touches);
            codings(entry.change(), touched);
        }
        Long undoes = act.stream()
                .flatMapToLong(entry -> entry.undoes().stream())
                .boxed()
                .min(Long::compare)
                .orElse(null);
        return new Event(
                first.sequence(),
                last.sequence(),
                first.at(),
                first.by().value(),
                undoes,
                line(study, act, undoes),
                List.copyOf(touches),
                touched.isEmpty() ? null : states(study, touched));
    }

    private String line(Study study, List<Entry> act, @Nullable Long undoes) {
        String done = lines.describe(study, act.get(0).change());
        String more = act.size() == 1 ? "" : " and " + (act.size() - 1) + " more";
        return (undoes == null ? "" : "undid " + undoes + ": ") + done + more;
    }

    private static void touches(Change change, Set<String> touches) {
        if (change instanceof CodebookChange) {
            touches.add("codebook");
        } else if (change instanceof ThemeChange) {
            touches.add("themes");
        } else if (change instanceof LensChange) {
            touches.add("lens");
        } else if (change instanceof MemoChange) {
            touches.add("memos");
        } else if (change instanceof SourceChange c) {
            source(c, touches);
        } else if (change instanceof PeopleChange) {
            touches.add("overview");
            touches.add("people");
        } else if (change instanceof WordsWithdrawn) {
            touches.addAll(List.of("overview", "sources", "memos", "themes", "lens", "codebook", "texts"));
        } else if (!(change instanceof CodingChange)) {
            touches.add("overview");
        }
    }

    private static void source(SourceChange change, Set<String> touches) {
        if (change instanceof SourceChange.TextEdited c) {
            touches.add("text:" + c.source());
            touches.add("themes");
        } else if (change instanceof SourceChange.TurnsFound c) {
            touches.add("turns:" + c.source());
        } else if (change instanceof SourceChange.SpeakersAssigned c) {
            touches.add("turns:" + c.source());
        } else if (change instanceof SourceChange.MediaAttached c) {
            touches.add("turns:" + c.source());
        } else if (change instanceof SourceChange.MediaDetached c) {
            touches.add("turns:" + c.source());
        } else {
            touches.add("sources");
        }
        touches.add("overview");
    }

    private static void codings(Change change, Map<SourceId, Set<CodingId>> touched) {
        if (change instanceof CodingChange.CodingAdded c) {
            add(touched, c.coding());
        } else if (change instanceof CodingChange.CodingRemoved c) {
            add(touched, c.coding());
        } else if (change instanceof CodingChange.ExtentChanged c) {
            add(touched, c.source(), c.coding());
        } else if (change instanceof CodingChange.CodeReassigned c) {
            add(touched, c.source(), c.coding());
        } else if (change instanceof CodingChange.FacetsChanged c) {
            add(touched, c.source(), c.coding());
        } else if (change instanceof CodebookChange.CodeMerged c) {
            add(touched, c.codings());
        } else if (change instanceof CodebookChange.CodeSplit c) {
            add(touched, c.codings());
        }
    }

    private static void add(Map<SourceId, Set<CodingId>> touched, Coding coding) {
        add(touched, coding.source(), coding.id());
    }

    private static void add(Map<SourceId, Set<CodingId>> touched, List<CodingRef> refs) {
        refs.forEach(ref -> add(touched, ref.source(), ref.coding()));
    }

    private static void add(Map<SourceId, Set<CodingId>> touched, SourceId source, CodingId coding) {
        touched.computeIfAbsent(source, id -> new LinkedHashSet<>()).add(coding);
    }

    private static List<TouchedCodings> states(Study study, Map<SourceId, Set<CodingId>> touched) {
        List<TouchedCodings> states = new ArrayList<>();
        touched.forEach((source, ids) -> {
            SourceCodings codings = study.codings(source);
            List<UUID> removed = new ArrayList<>();
            List<ShownCoding> put = new ArrayList<>();
            for (CodingId id : ids) {
                Optional<Coding> found = codings.find(id);
                found.ifPresentOrElse(coding -> put.add(ShownCoding.of(coding)), () -> removed.add(id.uuid()));
            }
            states.add(new TouchedCodings(source.value(), removed, put));
        });
        return states;
    }
}
