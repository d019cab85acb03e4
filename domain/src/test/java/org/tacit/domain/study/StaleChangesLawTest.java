package org.tacit.domain.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.testing.RandomStudy;
import org.tacit.domain.testing.Seeds;

/** Changes that were made for a study as it was a while ago: each is refused, and nothing happens, or it fits and can be taken back exactly. */
class StaleChangesLawTest {
    private static final int SEEDS = 60;

    @Test
    void aStaleChangeIsRefusedWholeOrTakenWholly() {
        AtomicInteger refusals = new AtomicInteger();
        AtomicInteger accepted = new AtomicInteger();
        Seeds.check(SEEDS, trial -> {
            RandomStudy random = trial.study(150);
            List<Change> stale = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                stale.add(random.change(random.study()));
            }
            random.grow(60);
            Study study = random.study();
            Study copy = Study.replay(random.entries());
            for (Change change : stale) {
                trial.keep("stale", change);
                Study after;
                try {
                    after = study.with(random.entry(study, change));
                } catch (RefusedChange refused) {
                    refusals.incrementAndGet();
                    assertThat(refused.getMessage()).isNotBlank().doesNotContain("null", "Optional");
                    assertThat(refused.change()).isEqualTo(change);
                    assertThat(study).isEqualTo(copy);
                    continue;
                }
                accepted.incrementAndGet();
                if (!(change instanceof WordsWithdrawn)) {
                    Change inverse = change.inverse().orElseThrow();
                    Study back = after.with(random.entry(after, inverse));
                    assertThat(back.sameContentAs(study)).isTrue();
                }
                assertThat(study).isEqualTo(copy);
            }
        });
        if (System.getProperty(Seeds.SEED, "").isEmpty()) {
            assertThat(refusals.get()).isPositive();
            assertThat(accepted.get()).isPositive();
        }
    }
}
