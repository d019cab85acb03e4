package org.tacit.workbench.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;

/** What differs between the codings of two states of a study. Sources that are alike in both are not looked into. */
final class CodingEffects {
    private final Study before;
    private final Study after;
    private final Tally tally = new Tally();
    private final List<Preview.Moved> moved = new ArrayList<>();
    private final List<CodingRef> lost = new ArrayList<>();

    CodingEffects(Study before, Study after) {
        this.before = before;
        this.after = after;
        Set<SourceId> sources = new LinkedHashSet<>(before.sources().keySet());
        sources.addAll(after.sources().keySet());
        sources.forEach(source -> compare(before.codings(source), after.codings(source)));
    }

    List<Effect> effects() {
        return tally.effects();
    }

    List<Preview.Moved> moved() {
        return List.copyOf(moved);
    }

    List<CodingRef> lost() {
        return List.copyOf(lost);
    }

    private void compare(SourceCodings from, SourceCodings to) {
        if (from.equals(to)) {
            return;
        }
        Map<CodingId, Coding> left = new HashMap<>();
        to.list().forEach(coding -> left.put(coding.id(), coding));
        for (Coding was : from.list()) {
            Coding is = left.remove(was.id());
            if (is == null) {
                tally.passive("codings-removed", "coding of " + name(before, was.code()), "removed");
            } else if (!is.equals(was)) {
                changed(was, is);
            }
        }
        to.list().stream()
                .filter(coding -> left.containsKey(coding.id()))
                .forEach(
                        coding -> tally.passive("codings-added", "coding with " + name(after, coding.code()), "added"));
    }

    private void changed(Coding was, Coding is) {
        CodingRef ref = new CodingRef(was.source(), was.id());
        if (!is.code().equals(was.code())) {
            String to = "to " + name(after, is.code());
            tally.one("codings-recoded", "coding", "moves " + to, "move " + to);
        }
        if (!is.extent().equals(was.extent())) {
            moved.add(new Preview.Moved(ref, was.extent(), is.extent()));
            if (is.extent().isEmpty()) {
                lost.add(ref);
                tally.one("codings-lost", "coding of " + name(after, is.code()), "loses its words", "lose their words");
            } else if (is.extent().length() == was.extent().length()) {
                tally.one("codings-moved", "coding", "moves along with its words", "move along with their words");
            } else {
                tally.one("codings-resized", "coding", "covers more or fewer words", "cover more or fewer words");
            }
        }
        if (!is.facets().equals(was.facets())) {
            tally.one(
                    "codings-qualified",
                    "coding",
                    "gets another direction, level or weight",
                    "get another direction, level or weight");
        }
    }

    private static String name(Study study, CodeId code) {
        return study.codebook()
                .find(code)
                .map(found -> "\"" + found.name() + "\"")
                .orElse(code.value());
    }
}
