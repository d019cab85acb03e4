package org.tacit.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tacit.domain.change.Change;
import org.tacit.domain.trail.Entry;

class RandomStudyTest {
    private static final int ENTRIES = 400;

    @Test
    void everyMemberOfTheFamilyOfChangesComesUpInEveryTrail() {
        Set<Class<?>> family = members(Change.class).collect(Collectors.toSet());

        Seeds.check(20, trial -> {
            Set<Class<?>> made = trial.study(ENTRIES).entries().stream()
                    .map(entry -> entry.change().getClass())
                    .collect(Collectors.toSet());
            Set<Class<?>> missing = new HashSet<>(family);
            missing.removeAll(made);
            assertThat(missing).isEmpty();
        });
    }

    @Test
    void theSameSeedGivesTheSameTrail() {
        Seeds.check(10, trial -> {
            RandomStudy first = trial.study(100);
            RandomStudy second = new RandomStudy(trial.seed());
            second.grow(100);
            assertThat(second.entries()).isEqualTo(first.entries());
            assertThat(second.study()).isEqualTo(first.study());
        });
    }

    @Test
    void someEntriesUndoOthersAndSomeBelongToOneAct() {
        Set<Entry> entries = new HashSet<>(RandomStudy.of(1, ENTRIES).entries());

        assertThat(entries).anyMatch(entry -> entry.undoes().isPresent());
        assertThat(entries).anyMatch(entry -> entry.batch() < entry.sequence());
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RandomStudyTest::members)
                : Stream.of(type);
    }
}
