package org.tacit.analysis.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tacit.analysis.coverage.CoverageFold;
import org.tacit.analysis.document.CodedDocument;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.fixture.Script;
import org.tacit.domain.study.Study;

/** What a cache does again and what it does not, counted. That its answers are those of the plain fold is among the laws. */
class FoldCacheTest {
    private static final int SOURCES = 3 * FoldCache.FANOUT + 5;

    private final Script script = Script.begin().participant("P1", "gp", "a").code("c", null);
    private final Counting fold = new Counting();
    private final CodedDocuments documents;

    FoldCacheTest() {
        for (int i = 0; i < SOURCES; i++) {
            script.source(source(i), null, "P1 20");
        }
        this.documents = CodedDocuments.of(script.study());
    }

    private static String source(int i) {
        return "d" + (100 + i);
    }

    /** Documents by id, each with how many codings it has, as one line; and how often anything was added or merged. */
    private static final class Counting implements DocumentFold<String, String> {
        private static final long serialVersionUID = 1L;
        private int added;
        private int merged;

        @Override
        public String empty() {
            return "";
        }

        @Override
        public String add(String state, CodedDocument document) {
            added++;
            return joined(Stream.of(state, document.source() + "=" + document.codings()));
        }

        @Override
        public String merge(String left, String right) {
            merged++;
            return joined(Stream.of(left, right));
        }

        @Override
        public String result(String state) {
            return state;
        }

        private static String joined(Stream<String> states) {
            return states.flatMap(state -> Stream.of(state.split(" ", -1)))
                    .filter(word -> !word.isEmpty())
                    .sorted()
                    .collect(Collectors.joining(" "));
        }

        private void forget() {
            added = 0;
            merged = 0;
        }
    }

    @Test
    void anEmptyCacheHasTheEmptyState() {
        FoldCache<String, String> cache = FoldCache.of(fold);
        assertThat(cache.state()).isEmpty();
        assertThat(cache.result()).isEmpty();
        assertThat(cache.over(List.of()).result()).isEmpty();
    }

    @Test
    void askedAgainItAddsAndMergesNothing() {
        FoldCache<String, String> cache = FoldCache.of(fold).over(documents.list());
        assertThat(fold.added).isEqualTo(SOURCES);
        fold.forget();

        assertThat(cache.over(documents.list()).result()).isEqualTo(cache.result());
        assertThat(fold.added).isZero();
        assertThat(fold.merged).isZero();
    }

    @Test
    void afterOneCodingOnlyItsDocumentIsAddedAndOnlyItsBranchMerged() {
        FoldCache<String, String> cache = FoldCache.of(fold).over(documents.list());
        fold.forget();

        Study later =
                script.coding(source(20), Script.LABEL, Script.LABEL + 5, "c").study();
        String result = cache.over(documents.after(later).list()).result();

        assertThat(result).contains(source(20) + "=1").contains(source(19) + "=0");
        assertThat(fold.added).isEqualTo(1);
        assertThat(fold.merged).as("its branch, and the few at the top").isLessThan(2 * FoldCache.FANOUT);
    }

    @Test
    void theEarlierCacheIsAsItWas() {
        FoldCache<String, String> cache = FoldCache.of(fold).over(documents.list());
        String before = cache.result();
        cache.over(documents.list().subList(0, 3));
        assertThat(cache.result()).isEqualTo(before);
    }

    @Test
    void documentsThatCameOrWentCostOnlyThemselves() {
        FoldCache<String, String> some =
                FoldCache.of(fold).over(documents.list().subList(0, 40));
        fold.forget();
        assertThat(some.over(documents.list().subList(1, 42)).result().split(" ", -1))
                .hasSize(41);
        assertThat(fold.added).isEqualTo(2);
    }

    @Test
    void anEqualDocumentThatIsAnotherObjectIsAddedAgain() {
        FoldCache<String, String> cache = FoldCache.of(fold).over(documents.list());
        fold.forget();
        cache.over(CodedDocuments.of(script.study()).list());
        assertThat(fold.added).as("being the same object is what tells").isEqualTo(SOURCES);
    }

    @Test
    void aRealFoldRefusesADocumentGivenTwice() {
        CoverageFold coverage = CoverageFold.of(script.study(), Filter.ALL);
        CodedDocument one = documents.list().get(0);
        assertThatThrownBy(() -> FoldCache.of(coverage).over(List.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
