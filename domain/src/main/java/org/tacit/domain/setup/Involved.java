package org.tacit.domain.setup;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.tacit.domain.TacitException;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.site.SiteId;

/**
 * How many people of a role at a site are involved in the change, whether or not they took part in the study: the frame that coverage is read against.
 *
 * @param role the role
 * @param site the site; none for people who belong to no one site
 * @param people how many
 */
public record Involved(RoleId role, Optional<SiteId> site, int people) {
    public Involved {
        requireNonNull(role, "role is null");
        requireNonNull(site, "site is null");
        if (people < 0) {
            throw new TacitException("The number of people involved as " + role + " is negative: " + people);
        }
    }
}
