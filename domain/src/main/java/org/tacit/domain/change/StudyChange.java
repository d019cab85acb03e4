package org.tacit.domain.change;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.tacit.domain.setup.QuotePolicy;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.setup.StudyId;

/** The study itself: its question, stance and policies. */
public sealed interface StudyChange extends Change {

    /**
     * The study began. Always the first entry of a trail.
     *
     * @param id names the study
     * @param details what it is about
     * @param quotes how quotes are labelled and guarded
     */
    @StoredAs("study.created/1")
    record StudyCreated(StudyId id, StudyDetails details, QuotePolicy quotes) implements StudyChange {
        public StudyCreated {
            requireNonNull(id, "id is null");
            requireNonNull(details, "details is null");
            requireNonNull(quotes, "quotes is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.empty();
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("study", id));
        }
    }

    /**
     * The question, stance, roles, levels or another detail changed.
     *
     * @param from as they were
     * @param to as they are
     */
    @StoredAs("study.changed/1")
    record StudyChanged(StudyDetails from, StudyDetails to) implements StudyChange {
        public StudyChanged {
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new StudyChanged(to, from));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("study", "details"));
        }
    }

    /**
     * The label policy or the smallest cell changed.
     *
     * @param from as it was
     * @param to as it is
     */
    @StoredAs("study.quote-policy-changed/1")
    record QuotePolicyChanged(QuotePolicy from, QuotePolicy to) implements StudyChange {
        public QuotePolicyChanged {
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new QuotePolicyChanged(to, from));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("study", "quote policy"));
        }
    }
}
