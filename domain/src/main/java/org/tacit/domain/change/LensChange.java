package org.tacit.domain.change;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.LensLink;
import org.tacit.domain.framework.Outside;

/** The frameworks a study adopted and its judgements against them. */
public sealed interface LensChange extends Change {

    /**
     * A framework was adopted, in the version given here.
     *
     * @param framework the framework, whole
     */
    @StoredAs("framework.adopted/1")
    record FrameworkAdopted(Framework framework) implements LensChange {
        public FrameworkAdopted {
            requireNonNull(framework, "framework is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new FrameworkDropped(framework));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("framework", framework.id()));
        }
    }

    /**
     * A framework that nothing is linked to was dropped.
     *
     * @param framework as it was
     */
    @StoredAs("framework.dropped/1")
    record FrameworkDropped(Framework framework) implements LensChange {
        public FrameworkDropped {
            requireNonNull(framework, "framework is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new FrameworkAdopted(framework));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("framework", framework.id()));
        }
    }

    /**
     * A code or theme was linked to a construct, with a reason.
     *
     * @param link the link
     */
    @StoredAs("lens.linked/1")
    record LensLinked(LensLink link) implements LensChange {
        public LensLinked {
            requireNonNull(link, "link is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new LensUnlinked(link));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("lens", link.subject() + " " + link.construct()));
        }
    }

    /**
     * The reason of a link changed.
     *
     * @param from as it was
     * @param to as it is
     */
    @StoredAs("lens.reasoned/1")
    record LensReasoned(LensLink from, LensLink to) implements LensChange {
        public LensReasoned {
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
            if (!from.subject().equals(to.subject()) || !from.construct().equals(to.construct())) {
                throw new IllegalArgumentException("a link keeps its ends: " + from + ", " + to);
            }
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new LensReasoned(to, from));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("lens", to.subject() + " " + to.construct()));
        }
    }

    /**
     * A link was taken away.
     *
     * @param link as it was
     */
    @StoredAs("lens.unlinked/1")
    record LensUnlinked(LensLink link) implements LensChange {
        public LensUnlinked {
            requireNonNull(link, "link is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new LensLinked(link));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("lens", link.subject() + " " + link.construct()));
        }
    }

    /**
     * A code or theme was considered and falls outside a framework.
     *
     * @param outside the judgement and its reason
     */
    @StoredAs("lens.outside-marked/1")
    record OutsideMarked(Outside outside) implements LensChange {
        public OutsideMarked {
            requireNonNull(outside, "outside is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new OutsideUnmarked(outside));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("lens", outside.subject() + " " + outside.framework()));
        }
    }

    /**
     * The judgement that something falls outside was taken back.
     *
     * @param outside as it was
     */
    @StoredAs("lens.outside-unmarked/1")
    record OutsideUnmarked(Outside outside) implements LensChange {
        public OutsideUnmarked {
            requireNonNull(outside, "outside is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new OutsideMarked(outside));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("lens", outside.subject() + " " + outside.framework()));
        }
    }
}
