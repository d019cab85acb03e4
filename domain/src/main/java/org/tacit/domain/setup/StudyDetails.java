package org.tacit.domain.setup;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tacit.domain.TacitException;
import org.tacit.domain.coding.Level;
import org.tacit.domain.participant.Role;

/**
 * What a study is about and how it is set up.
 *
 * @param title as shown
 * @param question the research question; may be empty
 * @param setting the service, place and time studied; may be empty
 * @param notice shown on every page that shows the study, for example that it is invented; may be empty
 * @param stance the family of analysis
 * @param roles the roles people have, in order
 * @param levels the levels factors act at, in order
 * @param involved who is involved in the change, by role and site
 */
public record StudyDetails(
        String title,
        String question,
        String setting,
        String notice,
        Stance stance,
        List<Role> roles,
        List<Level> levels,
        List<Involved> involved) {
    public StudyDetails {
        requireNonNull(question, "question is null");
        requireNonNull(setting, "setting is null");
        requireNonNull(notice, "notice is null");
        requireNonNull(stance, "stance is null");
        roles = List.copyOf(roles);
        levels = List.copyOf(levels);
        involved = List.copyOf(involved);
        Set<Object> known = new HashSet<>();
        roles.forEach(role -> requireOne(known.add(role.id()), "role", role.id()));
        levels.forEach(level -> requireOne(known.add(level.id()), "level", level.id()));
        for (Involved people : involved) {
            if (!known.contains(people.role())) {
                throw new TacitException("People are involved as " + people.role()
                        + ", which is no role of the study: add the role or mend its id");
            }
        }
        if (title.isBlank()) {
            throw new TacitException("The study has no title: give it one");
        }
    }

    private static void requireOne(boolean isNew, String what, Object id) {
        if (!isNew) {
            throw new TacitException("There are two of " + what + " " + id + ": give one of them another id");
        }
    }
}
