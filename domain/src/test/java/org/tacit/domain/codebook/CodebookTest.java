package org.tacit.domain.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tacit.domain.TacitException;
import org.tacit.domain.testing.Draw;
import org.tacit.domain.testing.Seeds;

class CodebookTest {
    private static final CodeId NONE = new CodeId("none");

    @Test
    void theTreeIsThatOfPlainLists() {
        Seeds.check(150, trial -> {
            Draw draw = trial.draw();
            Map<CodeId, List<CodeId>> lists = new HashMap<>(Map.of(NONE, new ArrayList<>()));
            Codebook codebook = Codebook.EMPTY;
            for (int i = 0; i < 60; i++) {
                codebook = changed(draw, codebook, lists, i);
                assertSame(codebook, lists);
            }
        });
    }

    private static Codebook changed(Draw draw, Codebook codebook, Map<CodeId, List<CodeId>> lists, int i) {
        Optional<CodeId> some = draw.one(codebook.inTreeOrder()).map(Code::id);
        Optional<CodeId> parent = draw.perhaps(draw.one(codebook.inTreeOrder()).map(Code::id));
        List<CodeId> siblings = lists.get(parent.orElse(NONE));
        if (some.isEmpty() || draw.chance(50)) {
            CodeId id = new CodeId("code" + i);
            Place place = new Place(parent, draw.below(siblings.size() + 1));
            siblings.add(place.position(), id);
            lists.put(id, new ArrayList<>());
            return codebook.with(Code.named(id, "Code " + i), place);
        }
        CodeId id = some.get();
        if (draw.chance(60)
                && !parent.map(codebook.withDescendants(id)::contains).orElse(false)) {
            lists.values().forEach(list -> list.remove(id));
            Place place = new Place(parent, draw.below(siblings.size() + 1));
            siblings.add(place.position(), id);
            return codebook.moved(id, place);
        }
        if (lists.get(id).isEmpty()) {
            lists.remove(id);
            lists.values().forEach(list -> list.remove(id));
            return codebook.without(id);
        }
        return codebook;
    }

    private static void assertSame(Codebook codebook, Map<CodeId, List<CodeId>> lists) {
        List<CodeId> ordered = new ArrayList<>();
        collect(lists, NONE, ordered);
        assertThat(codebook.inTreeOrder()).extracting(Code::id).isEqualTo(ordered);
        assertThat(codebook.size()).isEqualTo(ordered.size());
        lists.forEach((parent, children) -> {
            Optional<CodeId> above = parent.equals(NONE) ? Optional.empty() : Optional.of(parent);
            assertThat(codebook.children(above)).isEqualTo(children);
            for (int i = 0; i < children.size(); i++) {
                assertThat(codebook.place(children.get(i))).isEqualTo(new Place(above, i));
            }
        });
    }

    private static void collect(Map<CodeId, List<CodeId>> lists, CodeId parent, List<CodeId> into) {
        for (CodeId child : lists.get(parent)) {
            into.add(child);
            collect(lists, child, into);
        }
    }

    @Test
    void codebooksWithTheSameTreeAreEqualHoweverTheyCameAbout() {
        Codebook one =
                Codebook.EMPTY.with(code("a"), root(0)).with(code("b"), root(1)).with(code("c"), beneath("a", 0));
        Codebook other = Codebook.EMPTY
                .with(code("b"), root(0))
                .with(code("c"), root(1))
                .with(code("x"), root(2))
                .with(code("a"), root(0))
                .moved(new CodeId("c"), beneath("a", 0))
                .without(new CodeId("x"));

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(other.moved(new CodeId("a"), root(1))).isNotEqualTo(one);
        assertThat(one.path(new CodeId("c"))).containsExactly("a", "c");
        assertThat(one.parent(new CodeId("c"))).contains(new CodeId("a"));
    }

    @Test
    void aTreeOfAnyDepthCanBeWalked() {
        Codebook codebook = Codebook.EMPTY.with(code("c0"), root(0));
        int depth = 20_000;
        for (int i = 1; i < depth; i++) {
            codebook = codebook.with(code("c" + i), beneath("c" + (i - 1), 0));
        }

        assertThat(codebook.inTreeOrder()).hasSize(depth);
        assertThat(codebook.withDescendants(new CodeId("c1"))).hasSize(depth - 1);
        assertThat(codebook.path(new CodeId("c" + (depth - 1)))).hasSize(depth);
    }

    @Test
    void whatWouldBreakTheTreeIsRefused() {
        Codebook codebook = Codebook.EMPTY.with(code("a"), root(0)).with(code("b"), beneath("a", 0));

        assertThatThrownBy(() -> codebook.with(code("a"), root(0)))
                .isInstanceOf(TacitException.class)
                .hasMessage("There is already a code a in the codebook");
        assertThatThrownBy(() -> codebook.with(code("c"), beneath("gone", 0)))
                .isInstanceOf(TacitException.class)
                .hasMessage("There is no code gone in the codebook");
        assertThatThrownBy(() -> codebook.moved(new CodeId("a"), beneath("b", 0)))
                .isInstanceOf(TacitException.class)
                .hasMessage("Code a cannot move beneath itself");
        assertThatThrownBy(() -> codebook.without(new CodeId("a")))
                .isInstanceOf(TacitException.class)
                .hasMessage("Code a has codes beneath it: move them first");
        assertThatThrownBy(() -> codebook.place(new CodeId("gone"))).isInstanceOf(TacitException.class);
        assertThatThrownBy(() -> codebook.replaced(code("gone"))).isInstanceOf(TacitException.class);
    }

    private static Code code(String id) {
        return Code.named(new CodeId(id), id);
    }

    private static Place root(int position) {
        return new Place(Optional.empty(), position);
    }

    private static Place beneath(String parent, int position) {
        return new Place(Optional.of(new CodeId(parent)), position);
    }
}
