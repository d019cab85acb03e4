package org.tacit.app.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tacit.domain.TacitException;
import org.tacit.workbench.job.JobState;
import org.tacit.workbench.job.Jobs;

/** Work that goes on while nobody waits for it. */
class JobsTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2031-03-12T09:00:00Z"));
    private final AtomicInteger number = new AtomicInteger();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final Jobs<String> jobs = new Jobs<>(now::get, () -> "job-" + number.incrementAndGet(), faults::add);

    @AfterEach
    void end() {
        jobs.close();
    }

    @Test
    void aJobTellsHowFarItIsAndThenWhatCameOfIt() throws Exception {
        CountDownLatch halfway = new CountDownLatch(1);
        CountDownLatch on = new CountDownLatch(1);
        String id = jobs.start("study", progress -> {
            progress.step(1, 2, "the second file");
            halfway.countDown();
            await(on);
            return "two files";
        });
        halfway.await();
        assertThat(jobs.find("study", id))
                .contains(new JobState<>(
                        JobState.Phase.RUNNING, "the second file", 1, 2, Optional.empty(), Optional.empty()));
        on.countDown();
        assertThat(ended(id))
                .isEqualTo(new JobState<>(JobState.Phase.DONE, "", 2, 2, Optional.of("two files"), Optional.empty()));
    }

    @Test
    void aJobThatCannotBeDoneSaysWhyAndAFaultOfTheProgramIsTold() throws Exception {
        String refused = jobs.start("study", progress -> {
            throw new TacitException("There is no file");
        });
        assertThat(ended(refused).failure()).contains("There is no file");
        assertThat(faults).isEmpty();
        String broken = jobs.start("study", progress -> {
            throw new IllegalStateException("secret");
        });
        assertThat(ended(broken).failure().orElse(""))
                .contains("inside the program")
                .doesNotContain("secret");
        assertThat(faults).hasSize(1);
    }

    @Test
    void aJobIsKnownToItsStudyAloneAndForgottenAnHourAfterItsEnd() throws Exception {
        String id = jobs.start("study", progress -> "done");
        ended(id);
        assertThat(jobs.find("another", id)).isEmpty();
        now.set(now.get().plus(Jobs.KEPT));
        assertThat(jobs.find("study", id)).isPresent();
        now.set(now.get().plusSeconds(1));
        assertThat(jobs.find("study", id)).isEmpty();
    }

    @Test
    void tooManyAtOnceAreRefusedAndThoseBeforeAreDone() throws Exception {
        CountDownLatch on = new CountDownLatch(1);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < Jobs.AT_ONCE + Jobs.WAITING; i++) {
            ids.add(jobs.start("study", progress -> {
                await(on);
                return "done";
            }));
        }
        assertThatThrownBy(() -> jobs.start("study", progress -> "one more"))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("wait until some of it is done");
        on.countDown();
        for (String id : ids) {
            assertThat(ended(id).result()).contains("done");
        }
    }

    @Test
    void closingStopsAJobBetweenTwoOfItsSteps() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger steps = new AtomicInteger();
        CountDownLatch stopped = new CountDownLatch(1);
        jobs.start("study", progress -> {
            try {
                while (true) {
                    progress.step(steps.incrementAndGet(), 0, "on and on");
                    begun.countDown();
                }
            } finally {
                stopped.countDown();
            }
        });
        begun.await();
        jobs.close();
        stopped.await();
        assertThatThrownBy(() -> jobs.start("study", progress -> "late")).isInstanceOf(TacitException.class);
    }

    private JobState<String> ended(String id) throws InterruptedException {
        JobState<String> state = jobs.find("study", id).orElseThrow();
        while (state.phase() == JobState.Phase.RUNNING) {
            Thread.sleep(2);
            state = jobs.find("study", id).orElseThrow();
        }
        return state;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new TacitException("stopped", e);
        }
    }
}
