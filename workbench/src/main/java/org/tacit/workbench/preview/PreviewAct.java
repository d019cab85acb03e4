package org.tacit.workbench.preview;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tacit.domain.study.Study;
import org.tacit.workbench.store.OpenStudy;

/** Shows what a use case would do to a study before it is done. Nothing is recorded. Safe for use by several threads. */
public final class PreviewAct {
    private final Supplier<Instant> clock;

    /** Previews acts timed by {@code clock}. */
    public PreviewAct(Supplier<Instant> clock) {
        this.clock = requireNonNull(clock, "clock is null");
    }

    /**
     * What a use case would do.
     *
     * @param study the study; it stays as it is
     * @param act runs the use case, once or several times, on the study it is handed
     * @throws org.tacit.domain.TacitException when the use case itself would be refused, with its reason
     */
    public Preview preview(OpenStudy study, Consumer<OpenStudy> act) {
        try (Rehearsal rehearsal = new Rehearsal(study, clock)) {
            Study before = rehearsal.study();
            act.accept(rehearsal);
            Study after = rehearsal.study();
            CodingEffects codings = new CodingEffects(before, after);
            StudyEffects rest = new StudyEffects(before, after, rehearsal.rehearsed());
            return new Preview(
                    before,
                    after,
                    rehearsal.rehearsed(),
                    rest.after(codings.effects()),
                    codings.moved(),
                    codings.lost());
        }
    }
}
