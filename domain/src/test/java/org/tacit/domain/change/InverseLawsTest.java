package org.tacit.domain.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.study.Study;
import org.tacit.domain.testing.RandomStudy;
import org.tacit.domain.testing.Seeds;
import org.tacit.domain.trail.Entry;

/** A change and its inverse together change nothing. */
class InverseLawsTest {
    private static final int SEEDS = 25;
    private static final int ENTRIES = 120;

    static List<Class<? extends Change>> types() {
        return new RandomStudy(0)
                .types().stream()
                        .filter(type -> type != WordsWithdrawn.class)
                        .sorted(Comparator.comparing(Class::getSimpleName))
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aChangeThenItsInverseIsIdentity(Class<? extends Change> type) {
        Seeds.check(SEEDS, trial -> {
            RandomStudy random = trial.study(ENTRIES);
            for (int tries = 0; tries < 8; tries++) {
                Optional<? extends Change> change = random.change(type, random.study());
                if (change.isPresent()) {
                    trial.keep("change", change.get());
                    identity(random.study(), change.get());
                }
                random.next();
            }
        });
    }

    private static void identity(Study before, Change change) {
        Change inverse = change.inverse().orElseThrow();
        Study changed = then(before, change);
        Study back = then(changed, inverse);
        Study redone = then(back, inverse.inverse().orElseThrow());

        assertThat(inverse.inverse()).contains(change);
        assertThat(back.sameContentAs(before)).isTrue();
        assertThat(redone.sameContentAs(changed)).isTrue();
        assertThat(inverse.subjects()).isEqualTo(change.subjects());
    }

    @Test
    void takingBackAWholeTrailFromItsEndLeavesWhatItBeganWith() {
        Seeds.check(SEEDS, trial -> {
            RandomStudy random = trial.study(ENTRIES);
            Study study = random.study();
            for (int i = random.entries().size() - 1; i > 0; i--) {
                Change change = random.entries().get(i).change();
                if (change instanceof WordsWithdrawn) {
                    continue;
                }
                study = then(study, change.inverse().orElseThrow());
            }

            assertThat(study.sameContentAs(Study.replay(random.entries().subList(0, 1))))
                    .isTrue();
        });
    }

    @Test
    void onlyTheBeginningAndAWithdrawalCannotBeTakenBack() {
        Seeds.check(5, trial -> {
            for (Entry entry : trial.study(400).entries()) {
                boolean forGood =
                        entry.change() instanceof StudyChange.StudyCreated || entry.change() instanceof WordsWithdrawn;
                assertThat(entry.change().inverse().isEmpty()).isEqualTo(forGood);
            }
        });
    }

    private static Study then(Study study, Change change) {
        long sequence = study.sequence() + 1;
        return study.with(
                new Entry(sequence, Instant.EPOCH, new CoderId("team"), sequence, OptionalLong.empty(), change));
    }
}
