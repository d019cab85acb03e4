package org.tacit.exchange.turns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.source.Speaker;

/**
 * The participants and moderators of a study as they can be named in a transcript. An id beats a name, a name beats an alias; what names two people names nobody. Immutable.
 */
public final class KnownSpeakers {
    /** How a person was recognised, strongest first. */
    public enum By {
        HAND,
        ID,
        NAME,
        ALIAS
    }

    private final Map<String, Speaker> byId = new HashMap<>();
    private final Map<By, Map<String, Set<Speaker>>> byKey = new LinkedHashMap<>();
    private final Map<String, Set<String>> idsWithoutZeros = new HashMap<>();

    /** The people of a study. */
    public KnownSpeakers(Collection<Participant> participants, Collection<Moderator> moderators) {
        for (By by : List.of(By.ID, By.NAME, By.ALIAS)) {
            byKey.put(by, new HashMap<>());
        }
        for (Participant participant : participants) {
            know(
                    participant.id().value(),
                    participant.name(),
                    participant.aliases(),
                    new Speaker.OfParticipant(participant.id()));
        }
        for (Moderator moderator : moderators) {
            know(
                    moderator.id().value(),
                    moderator.name(),
                    moderator.aliases(),
                    new Speaker.OfModerator(moderator.id()));
        }
    }

    private void know(String id, String name, List<String> aliases, Speaker speaker) {
        byId.putIfAbsent(id, speaker);
        know(By.ID, id, speaker);
        know(By.NAME, name, speaker);
        aliases.forEach(alias -> know(By.ALIAS, alias, speaker));
        idsWithoutZeros
                .computeIfAbsent(PersonKey.withoutZeros(PersonKey.of(id)), k -> new LinkedHashSet<>())
                .add(id);
    }

    private void know(By by, String name, Speaker speaker) {
        String key = PersonKey.of(name);
        if (!key.isEmpty()) {
            byKey.getOrDefault(by, Map.of())
                    .computeIfAbsent(key, k -> new LinkedHashSet<>())
                    .add(speaker);
        }
    }

    /** The person with an id, written exactly. */
    Optional<Speaker> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The people a label can mean, by the strongest way that means anybody. */
    Match match(String label) {
        String key = PersonKey.of(label);
        for (Map.Entry<By, Map<String, Set<Speaker>>> way : byKey.entrySet()) {
            Set<Speaker> found = way.getValue().getOrDefault(key, Set.of());
            if (!found.isEmpty()) {
                return new Match(way.getKey(), List.copyOf(found));
            }
        }
        return new Match(By.ALIAS, List.of());
    }

    /** Ids that differ from a label only in zeros. */
    List<String> near(String label) {
        return new ArrayList<>(idsWithoutZeros.getOrDefault(PersonKey.withoutZeros(PersonKey.of(label)), Set.of()));
    }

    /** People a label can mean. */
    record Match(By by, List<Speaker> people) {}
}
