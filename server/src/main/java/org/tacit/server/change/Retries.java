package org.tacit.server.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.live.LiveStudy;

/**
 * Recognises a request that was recorded already by a server that ended before it could answer: its codings have ids that its sender chose, and the trail knows them. Looked for are the
 * entries its sender had not seen: those from before this server opened the study, and later ones when the codings are there. Stateless.
 */
public final class Retries {

    /** The act that recorded these wishes before; empty when none did. */
    List<Entry> recorded(LiveStudy study, long seen, List<Wish> wishes, Made.Gathered made) {
        Set<CodingId> ids = new HashSet<>();
        Study now = study.study();
        boolean there = false;
        for (Wish wish : wishes) {
            if (wish instanceof CodingWish.Code w && w.coding() != null) {
                for (UUID id : w.coding()) {
                    ids.add(CodingId.of(id));
                    there |= now.codings(new SourceId(w.source())).indexOf(CodingId.of(id)) >= 0;
                }
            }
        }
        long from = there
                ? seen
                : ids.stream()
                                .mapToLong(id -> study.addedBefore(id, seen))
                                .max()
                                .orElse(0)
                        - 1;
        if (ids.isEmpty() || from < 0) {
            return List.of();
        }
        List<List<Entry>> found = new ArrayList<>();
        study.entries(from + 1, now.sequence(), entry -> {
            if (found.isEmpty() && adds(entry, ids)) {
                found.add(act(study, entry));
            }
        });
        if (found.isEmpty()) {
            return List.of();
        }
        wishes.stream()
                .filter(CodingWish.Code.class::isInstance)
                .map(CodingWish.Code.class::cast)
                .forEach(wish -> Wish.orNone(wish.coding()).forEach(made::coding));
        return found.get(0);
    }

    private static boolean adds(Entry entry, Set<CodingId> ids) {
        return entry.change() instanceof CodingChange.CodingAdded added
                && entry.undoes().isEmpty()
                && ids.contains(added.coding().id());
    }

    /** The act of an entry. */
    private static List<Entry> act(LiveStudy study, Entry entry) {
        List<Entry> act = new ArrayList<>();
        long last = study.study().sequence();
        boolean[] over = new boolean[1];
        for (long at = entry.batch(); at <= last && !over[0]; at++) {
            study.entries(at, at, next -> {
                if (next.batch() == entry.batch()) {
                    act.add(next);
                } else {
                    over[0] = true;
                }
            });
        }
        return act;
    }
}
