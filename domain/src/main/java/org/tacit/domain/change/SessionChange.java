package org.tacit.domain.change;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.tacit.domain.session.Guide;
import org.tacit.domain.session.Session;

/** Data-collection sessions and their topic guides. */
public sealed interface SessionChange extends Change {

    /**
     * A session was added.
     *
     * @param session the session
     */
    @StoredAs("session.added/1")
    record SessionAdded(Session session) implements SessionChange {
        public SessionAdded {
            requireNonNull(session, "session is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new SessionRemoved(session));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("session", session.id()));
        }
    }

    /**
     * A session was changed.
     *
     * @param from as it was
     * @param to as it is
     */
    @StoredAs("session.changed/1")
    record SessionChanged(Session from, Session to) implements SessionChange {
        public SessionChanged {
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
            if (!from.id().equals(to.id())) {
                throw new IllegalArgumentException("a session keeps its id: " + from.id() + ", " + to.id());
            }
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new SessionChanged(to, from));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("session", to.id()));
        }
    }

    /**
     * A session was removed.
     *
     * @param session as it was
     */
    @StoredAs("session.removed/1")
    record SessionRemoved(Session session) implements SessionChange {
        public SessionRemoved {
            requireNonNull(session, "session is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new SessionAdded(session));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("session", session.id()));
        }
    }

    /**
     * A guide was added.
     *
     * @param guide the guide
     */
    @StoredAs("guide.added/1")
    record GuideAdded(Guide guide) implements SessionChange {
        public GuideAdded {
            requireNonNull(guide, "guide is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new GuideRemoved(guide));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("guide", guide.id()));
        }
    }

    /**
     * A guide was changed.
     *
     * @param from as it was
     * @param to as it is
     */
    @StoredAs("guide.changed/1")
    record GuideChanged(Guide from, Guide to) implements SessionChange {
        public GuideChanged {
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
            if (!from.id().equals(to.id())) {
                throw new IllegalArgumentException("a guide keeps its id: " + from.id() + ", " + to.id());
            }
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new GuideChanged(to, from));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("guide", to.id()));
        }
    }

    /**
     * A guide was removed.
     *
     * @param guide as it was
     */
    @StoredAs("guide.removed/1")
    record GuideRemoved(Guide guide) implements SessionChange {
        public GuideRemoved {
            requireNonNull(guide, "guide is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new GuideAdded(guide));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("guide", guide.id()));
        }
    }
}
