package org.tacit.domain.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tacit.domain.testing.Draw;
import org.tacit.domain.testing.RandomStudy;
import org.tacit.domain.testing.Seeds;
import org.tacit.domain.trail.Entry;

/** A study is the fold of its trail, however the trail is cut into pieces. */
class ReplayLawsTest {
    private static final int SEEDS = 40;
    private static final int ENTRIES = 250;

    @Test
    void replayingTwiceGivesEqualStudies() {
        Seeds.check(SEEDS, trial -> {
            List<Entry> entries = trial.study(ENTRIES).entries();

            Study first = Study.replay(entries);
            Study second = Study.replay(entries);

            assertThat(first).isEqualTo(second).hasSameHashCodeAs(second);
            assertThat(first.sequence()).isEqualTo(entries.size());
        });
    }

    @Test
    void entryByEntryIsTheSameAsAllAtOnce() {
        Seeds.check(SEEDS, trial -> {
            RandomStudy random = trial.study(ENTRIES);

            assertThat(Study.replay(random.entries())).isEqualTo(random.study()).hasSameHashCodeAs(random.study());
            assertThat(Study.BLANK.withAll(random.entries())).isEqualTo(random.study());
        });
    }

    @Test
    void anySplitIsTheSameAsAllAtOnce() {
        Seeds.check(SEEDS, trial -> {
            RandomStudy random = trial.study(ENTRIES);
            Draw cuts = new Draw(trial.seed() + 1);
            Study checked = Study.BLANK;
            StudyFold trusted = StudyFold.trusting(Study.BLANK);
            List<Entry> left = random.entries();
            while (!left.isEmpty()) {
                int cut = cuts.below(Math.min(60, left.size()) + 1);
                checked = checked.withAll(left.subList(0, cut));
                left.subList(0, cut).forEach(trusted::add);
                trusted = cuts.chance(50) ? StudyFold.trusting(trusted.study()) : trusted;
                assertThat(trusted.study()).isEqualTo(checked);
                left = left.subList(cut, left.size());
            }

            assertThat(checked).isEqualTo(random.study());
        });
    }

    @Test
    void everyStepLeavesTheStudyBeforeItAsItWas() {
        Seeds.check(10, trial -> {
            RandomStudy random = trial.study(ENTRIES);
            List<Entry> entries = random.entries();
            Study half = Study.replay(entries.subList(0, ENTRIES / 2));

            half.withAll(entries.subList(ENTRIES / 2, entries.size()));

            assertThat(half).isEqualTo(Study.replay(entries.subList(0, ENTRIES / 2)));
        });
    }

    @Test
    void studiesThatDifferInAnyPartAreNotEqual() {
        Seeds.check(SEEDS, trial -> {
            RandomStudy random = trial.study(100);
            Study before = random.study();
            Study after = before.with(random.entry(before, random.change(before)));

            assertThat(after).isNotEqualTo(before);
            assertThat(after.sameContentAs(after)).isTrue();
            assertThat(before.sameContentAs(after)).isEqualTo(after.sameContentAs(before));
        });
    }
}
