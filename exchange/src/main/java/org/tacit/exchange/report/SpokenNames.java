package org.tacit.exchange.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tacit.domain.participant.Participant;

/**
 * Finds words that look like the name of a participant: any part of a name or alias the study knows, three letters or more, where it begins with a capital. It warns and changes nothing:
 * it does not know nicknames, and takes a month for a person of that name. Immutable.
 */
final class SpokenNames {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}]*");
    private static final int SHORTEST = 3;

    private final Set<String> names;

    private SpokenNames(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    static SpokenNames of(Collection<Participant> participants) {
        Set<String> names = new HashSet<>();
        for (Participant participant : participants) {
            Stream.concat(Stream.of(participant.name()), participant.aliases().stream())
                    .filter(name -> !name.equals(participant.id().value()))
                    .forEach(name -> words(name).forEach(names::add));
        }
        names.removeIf(name -> name.length() < SHORTEST);
        return new SpokenNames(names);
    }

    /** Whether one of the names is in a text. */
    boolean in(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (Character.isUpperCase(text.codePointAt(word.start())) && names.contains(small(word.group()))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(found -> small(found.group()));
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
