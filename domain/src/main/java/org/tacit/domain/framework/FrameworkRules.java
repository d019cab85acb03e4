package org.tacit.domain.framework;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.tacit.domain.StableId;

/**
 * What holds for coding with a framework as a whole.
 *
 * @param levels at which its constructs act
 * @param valence how an application of a construct, or a construct for a unit, is judged
 * @param slots that hold for every text of the framework
 * @param exclusiveGroups sets of constructs of which a passage takes at most one; outside them overlap is allowed
 * @param outsideReasons why something may fall outside the framework
 * @param retired ids that earlier versions used
 */
public record FrameworkRules(
        List<Level> levels,
        Valence valence,
        List<Slot> slots,
        List<ExclusiveGroup> exclusiveGroups,
        List<OutsideReason> outsideReasons,
        List<RetiredConstruct> retired) {
    /** No rules beyond the constructs' own. */
    public static final FrameworkRules NONE =
            new FrameworkRules(List.of(), Valence.NONE, List.of(), List.of(), List.of(), List.of());

    public FrameworkRules {
        levels = List.copyOf(levels);
        requireNonNull(valence, "valence is null");
        slots = List.copyOf(slots);
        exclusiveGroups = List.copyOf(exclusiveGroups);
        outsideReasons = List.copyOf(outsideReasons);
        retired = List.copyOf(retired);
    }

    /** The reason with this id, if there is one. */
    public Optional<OutsideReason> outsideReason(String reason) {
        return outsideReasons.stream().filter(r -> r.id().equals(reason)).findFirst();
    }

    /**
     * A level a construct acts at, in the framework's own list. A study's levels are its own and need not be these.
     *
     * @param id names it
     * @param name as shown
     * @param definition what it means, or empty
     */
    public record Level(String id, String name, String definition) {
        public Level {
            StableId.check(id, "level");
            requireNonNull(name, "name is null");
            requireNonNull(definition, "definition is null");
        }
    }

    /**
     * Constructs that exclude each other: a passage takes at most one of them. A heading stands for what is beneath it.
     *
     * @param id names it
     * @param name as shown
     * @param constructs their ids, two at least
     */
    public record ExclusiveGroup(String id, String name, List<String> constructs) {
        public ExclusiveGroup {
            StableId.check(id, "exclusive group");
            requireNonNull(name, "name is null");
            constructs = List.copyOf(constructs);
        }
    }

    /**
     * A reason why a passage, code or theme falls outside the framework.
     *
     * @param id names it
     * @param name as shown
     * @param definition when it applies, or empty
     */
    public record OutsideReason(String id, String name, String definition) {
        public OutsideReason {
            StableId.check(id, "reason");
            requireNonNull(name, "name is null");
            requireNonNull(definition, "definition is null");
        }
    }
}
