package org.tacit.domain.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodingChange.CodingAdded;
import org.tacit.domain.change.SourceChange.TextEdited;
import org.tacit.domain.change.ThemeChange.ThemeAdded;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.testing.RandomStudy;
import org.tacit.domain.testing.Seeds;
import org.tacit.domain.testing.Seeds.Trial;

/** Changes that were made for a study as it was a while ago: each is refused, and nothing happens, or it is taken and can be taken back exactly. */
class StaleChangesLawTest {
    private static final int SEEDS = 60;

    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();

    @Test
    void aStaleChangeIsRefusedWholeOrTakenWholly() {
        Seeds.check(SEEDS, trial -> {
            RandomStudy random = trial.study(150);
            List<Change> stale = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                stale.add(random.change(random.study()));
            }
            random.grow(60);
            stale.forEach(change -> refusedOrTaken(trial, random, change));
        });
        bothHappened();
    }

    @Test
    void aStaleEditOfATextIsRefusedWholeOrTakenWhollyWhateverWasCodedOrQuotedSince() {
        Seeds.check(SEEDS, trial -> {
            RandomStudy random = trial.study(80);
            List<Change> stale = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                random.change(TextEdited.class, random.study()).ifPresent(stale::add);
            }
            for (int i = 0; i < 30; i++) {
                Class<? extends Change> type = i % 3 == 0 ? ThemeAdded.class : CodingAdded.class;
                Optional<? extends Change> change = random.change(type, random.study());
                change.ifPresent(random::record);
            }
            stale.forEach(change -> refusedOrTaken(trial, random, change));
        });
        bothHappened();
    }

    private void refusedOrTaken(Trial trial, RandomStudy random, Change change) {
        trial.keep("trail", random.lines());
        trial.keep("stale", change);
        Study study = random.study();
        Study copy = Study.replay(random.entries());
        Study after;
        try {
            after = study.with(random.entry(study, change));
        } catch (RefusedChange refusal) {
            refused.incrementAndGet();
            assertThat(refusal.getMessage()).isNotBlank().doesNotContain("null", "Optional");
            assertThat(refusal.change()).isEqualTo(change);
            assertThat(study).isEqualTo(copy);
            return;
        }
        taken.incrementAndGet();
        if (!(change instanceof WordsWithdrawn)) {
            comesBack(random, study, after, change.inverse().orElseThrow());
            if (!(change instanceof TextEdited edited)
                    || random.contents().text(edited.from().content()).isPresent()) {
                comesBack(
                        random,
                        study,
                        after,
                        Inverse.of(after, change, random.contents()).orElseThrow());
            }
        }
        assertThat(study).isEqualTo(copy);
    }

    private static void comesBack(RandomStudy random, Study study, Study after, Change inverse) {
        Study back = after.with(random.entry(after, inverse));
        assertThat(back.sameContentAs(study))
                .as("%s takes it back exactly", inverse)
                .isTrue();
    }

    private void bothHappened() {
        if (System.getProperty(Seeds.SEED, "").isEmpty()) {
            assertThat(refused.get()).isPositive();
            assertThat(taken.get()).isPositive();
        }
    }
}
