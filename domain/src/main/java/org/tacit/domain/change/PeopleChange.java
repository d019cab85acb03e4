package org.tacit.domain.change;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.site.Site;
import org.tacit.domain.variable.Variable;

/** The people of a study, where they work, who codes, and the variables they are compared by. */
public sealed interface PeopleChange extends Change {

    /**
     * A site was added.
     *
     * @param site the site
     */
    @StoredAs("site.added/1")
    record SiteAdded(Site site) implements PeopleChange {
        public SiteAdded {
            requireNonNull(site, "site is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new SiteRemoved(site));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("site", site.id()));
        }
    }

    /**
     * A site was changed.
     *
     * @param from as it was
     * @param to as it is
     */
    @StoredAs("site.changed/1")
    record SiteChanged(Site from, Site to) implements PeopleChange {
        public SiteChanged {
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
            if (!from.id().equals(to.id())) {
                throw new IllegalArgumentException("a site keeps its id: " + from.id() + ", " + to.id());
            }
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new SiteChanged(to, from));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("site", to.id()));
        }
    }

    /**
     * A site was removed.
     *
     * @param site as it was
     */
    @StoredAs("site.removed/1")
    record SiteRemoved(Site site) implements PeopleChange {
        public SiteRemoved {
            requireNonNull(site, "site is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new SiteAdded(site));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("site", site.id()));
        }
    }

    /**
     * A variable was added.
     *
     * @param variable the variable
     */
    @StoredAs("variable.added/1")
    record VariableAdded(Variable variable) implements PeopleChange {
        public VariableAdded {
            requireNonNull(variable, "variable is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new VariableRemoved(variable));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("variable", variable.id()));
        }
    }

    /**
     * A variable was changed.
     *
     * @param from as it was
     * @param to as it is
     */
    @StoredAs("variable.changed/1")
    record VariableChanged(Variable from, Variable to) implements PeopleChange {
        public VariableChanged {
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
            if (!from.id().equals(to.id())) {
                throw new IllegalArgumentException("a variable keeps its id: " + from.id() + ", " + to.id());
            }
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new VariableChanged(to, from));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("variable", to.id()));
        }
    }

    /**
     * A variable was removed.
     *
     * @param variable as it was
     */
    @StoredAs("variable.removed/1")
    record VariableRemoved(Variable variable) implements PeopleChange {
        public VariableRemoved {
            requireNonNull(variable, "variable is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new VariableAdded(variable));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("variable", variable.id()));
        }
    }

    /**
     * A participant was added.
     *
     * @param participant the participant
     */
    @StoredAs("participant.added/1")
    record ParticipantAdded(Participant participant) implements PeopleChange {
        public ParticipantAdded {
            requireNonNull(participant, "participant is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new ParticipantRemoved(participant));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("participant", participant.id()));
        }
    }

    /**
     * A participant was changed.
     *
     * @param from as it was
     * @param to as it is
     */
    @StoredAs("participant.changed/1")
    record ParticipantChanged(Participant from, Participant to) implements PeopleChange {
        public ParticipantChanged {
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
            if (!from.id().equals(to.id())) {
                throw new IllegalArgumentException("a participant keeps its id: " + from.id() + ", " + to.id());
            }
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new ParticipantChanged(to, from));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("participant", to.id()));
        }
    }

    /**
     * A participant was removed.
     *
     * @param participant as it was
     */
    @StoredAs("participant.removed/1")
    record ParticipantRemoved(Participant participant) implements PeopleChange {
        public ParticipantRemoved {
            requireNonNull(participant, "participant is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new ParticipantAdded(participant));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("participant", participant.id()));
        }
    }

    /**
     * A moderator was added.
     *
     * @param moderator the moderator
     */
    @StoredAs("moderator.added/1")
    record ModeratorAdded(Moderator moderator) implements PeopleChange {
        public ModeratorAdded {
            requireNonNull(moderator, "moderator is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new ModeratorRemoved(moderator));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("moderator", moderator.id()));
        }
    }

    /**
     * A moderator was changed.
     *
     * @param from as it was
     * @param to as it is
     */
    @StoredAs("moderator.changed/1")
    record ModeratorChanged(Moderator from, Moderator to) implements PeopleChange {
        public ModeratorChanged {
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
            if (!from.id().equals(to.id())) {
                throw new IllegalArgumentException("a moderator keeps its id: " + from.id() + ", " + to.id());
            }
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new ModeratorChanged(to, from));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("moderator", to.id()));
        }
    }

    /**
     * A moderator was removed.
     *
     * @param moderator as it was
     */
    @StoredAs("moderator.removed/1")
    record ModeratorRemoved(Moderator moderator) implements PeopleChange {
        public ModeratorRemoved {
            requireNonNull(moderator, "moderator is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new ModeratorAdded(moderator));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("moderator", moderator.id()));
        }
    }

    /**
     * A coder was added.
     *
     * @param coder the coder
     */
    @StoredAs("coder.added/1")
    record CoderAdded(Coder coder) implements PeopleChange {
        public CoderAdded {
            requireNonNull(coder, "coder is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new CoderRemoved(coder));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("coder", coder.id()));
        }
    }

    /**
     * A coder was changed.
     *
     * @param from as it was
     * @param to as it is
     */
    @StoredAs("coder.changed/1")
    record CoderChanged(Coder from, Coder to) implements PeopleChange {
        public CoderChanged {
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
            if (!from.id().equals(to.id())) {
                throw new IllegalArgumentException("a coder keeps its id: " + from.id() + ", " + to.id());
            }
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new CoderChanged(to, from));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("coder", to.id()));
        }
    }

    /**
     * A coder was removed.
     *
     * @param coder as it was
     */
    @StoredAs("coder.removed/1")
    record CoderRemoved(Coder coder) implements PeopleChange {
        public CoderRemoved {
            requireNonNull(coder, "coder is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new CoderAdded(coder));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("coder", coder.id()));
        }
    }
}
