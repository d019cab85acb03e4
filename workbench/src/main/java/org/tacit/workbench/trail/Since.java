package org.tacit.workbench.trail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.TextRef;
import org.tacit.domain.text.Replacements;
import org.tacit.domain.trail.Entry;

/** Where texts were edited and codings resized in the part of a trail it was shown, so that places that stood in an earlier text can be found in the present one. Not thread-safe. */
final class Since {
    private final Map<SourceId, List<Edit>> edits = new HashMap<>();
    private final Map<CodingId, Long> resized = new HashMap<>();

    private record Edit(long sequence, SourceChange.TextEdited change) {}

    /** Shows it the next entry. */
    void consider(Entry entry) {
        if (entry.change() instanceof SourceChange.TextEdited c) {
            edits.computeIfAbsent(c.source(), id -> new ArrayList<>()).add(new Edit(entry.sequence(), c));
        } else if (entry.change() instanceof CodingChange.ExtentChanged c) {
            resized.put(c.coding(), entry.sequence());
        }
    }

    /** Whether somebody gave a coding another extent after an entry. */
    boolean isResized(CodingId coding, long after) {
        return resized.getOrDefault(coding, 0L) > after;
    }

    /** Whether a source has another text than right after an entry; not when edits were taken back since. */
    boolean isEdited(SourceId source, TextRef now, long after) {
        return edits.getOrDefault(source, List.of()).stream()
                .filter(edit -> edit.sequence() > after)
                .findFirst()
                .filter(first -> !first.change().from().equals(now))
                .isPresent();
    }

    /** Something that stood in the text right after an entry, taken through every edit since. */
    <T> T moved(SourceId source, T was, long after, BiFunction<T, Replacements, T> move) {
        T place = was;
        for (Edit edit : edits.getOrDefault(source, List.of())) {
            if (edit.sequence() > after) {
                place = move.apply(place, edit.change().replacements());
            }
        }
        return place;
    }
}
