package org.tacit.domain.participant;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tacit.domain.StableId;
import org.tacit.domain.Words;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.variable.VariableId;
import org.tacit.domain.variable.VariableValue;

/**
 * A person who spoke in the study. Never a user of the program, never a moderator.
 *
 * @param id names the person in quotes and tables
 * @param name what the team calls the person, often a pseudonym
 * @param aliases other labels the person has in transcripts
 * @param role the person's role, when known
 * @param site the person's site, when the person belongs to one
 * @param variables values of the study's variables; a variable without a value here is unassigned
 */
public record Participant(
        ParticipantId id,
        @Words String name,
        @Words List<String> aliases,
        Optional<RoleId> role,
        Optional<SiteId> site,
        Map<VariableId, VariableValue> variables) {
    public Participant {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        aliases = List.copyOf(aliases);
        requireNonNull(role, "role is null");
        requireNonNull(site, "site is null");
        Map<VariableId, VariableValue> sorted = new TreeMap<>(StableId.order());
        sorted.putAll(variables);
        variables = Collections.unmodifiableMap(sorted);
    }
}
