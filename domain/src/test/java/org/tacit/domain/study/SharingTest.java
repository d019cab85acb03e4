package org.tacit.domain.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.change.CodingChange.CodingAdded;
import org.tacit.domain.change.CodingChange.CodingRemoved;
import org.tacit.domain.change.MemoChange.MemoWritten;
import org.tacit.domain.change.SourceChange.SourceAdded;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.testing.RandomStudy;
import org.tacit.domain.testing.Seeds;

/** A study made from another shares what the change between them did not touch. */
class SharingTest {
    @Test
    void addingOneCodingCopiesNoOtherSourcesArrays() {
        Seeds.check(40, trial -> {
            RandomStudy random = trial.study(250);
            for (Class<? extends Change> type :
                    List.of(CodingAdded.class, CodingRemoved.class, CodingChange.FacetsChanged.class)) {
                Optional<? extends Change> change = random.change(type, random.study());
                if (change.isPresent()) {
                    assertSharesAllBut(sourceOf(change.get()), random.study(), random, change.get());
                }
            }
        });
    }

    @Test
    void aChangeThatTouchesNoCodingCopiesNoneAtAll() {
        Seeds.check(40, trial -> {
            RandomStudy random = trial.study(250);
            for (Class<? extends Change> type : List.of(MemoWritten.class, SourceAdded.class)) {
                Optional<? extends Change> change = random.change(type, random.study());
                if (change.isPresent()) {
                    assertSharesAllBut(new SourceId("none"), random.study(), random, change.get());
                }
            }
        });
    }

    private static SourceId sourceOf(Change change) {
        if (change instanceof CodingAdded added) {
            return added.coding().source();
        }
        if (change instanceof CodingRemoved removed) {
            return removed.coding().source();
        }
        return ((CodingChange.FacetsChanged) change).source();
    }

    private static void assertSharesAllBut(SourceId touched, Study before, RandomStudy random, Change change) {
        Study after = before.with(random.entry(before, change));
        for (SourceId source : before.sources().keySet()) {
            if (!source.equals(touched) && before.codings(source).size() > 0) {
                assertThat(after.codings(source)).isSameAs(before.codings(source));
            }
        }
        assertThat(after.codebook()).isSameAs(before.codebook());
        assertThat(after.participants()).isSameAs(before.participants());
        assertThat(after.lens()).isSameAs(before.lens());
    }

    @Test
    void aCodingThatComesAndGoesLeavesNothingBehind() {
        Growing growing = Growing.withText("we trust them now");
        Study before = growing.study();
        growing.coded(1, 0, 2, "trust").then(new CodingRemoved(Growing.coding(1, 0, 2, "trust"), Growing.SEAL));

        assertThat(growing.study().sameContentAs(before)).isTrue();
        assertThat(growing.study().codingCount()).isZero();
    }
}
