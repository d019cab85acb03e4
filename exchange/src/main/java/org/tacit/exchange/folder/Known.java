package org.tacit.exchange.folder;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tacit.domain.StableId;
import org.tacit.domain.TacitException;
import org.tacit.exchange.yaml.NearestWord;

/**
 * The ids of one sort of thing in a folder: each well formed, each given once, and referred to only when it is there. What is wrong is noted, not thrown. Not thread-safe.
 *
 * @param <T> the sort of id
 */
final class Known<T extends StableId> {
    private final String what;
    private final String home;
    private final Function<String, T> maker;
    private final Problems problems;
    private final Map<String, T> ids = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    /**
     * No ids yet.
     *
     * @param what they name, in the singular
     * @param home the file they are listed in
     */
    Known(String what, String home, Function<String, T> maker, Problems problems) {
        this.what = requireNonNull(what, "what is null");
        this.home = requireNonNull(home, "home is null");
        this.maker = requireNonNull(maker, "maker is null");
        this.problems = requireNonNull(problems, "problems is null");
    }

    /** A new id; empty when it is malformed or there already. */
    Optional<T> add(String written, String where) {
        String before = places.get(written);
        if (before != null) {
            problems.add(
                    where,
                    "there is a " + what + " " + quoted(written) + " already (" + before
                            + "); give one of them another id");
            return Optional.empty();
        }
        Optional<T> id = wellFormed(written, where);
        id.ifPresent(made -> {
            ids.put(written, made);
            places.put(written, where);
        });
        return id;
    }

    /** An id that must be there; empty when it is not. */
    Optional<T> refer(String written, String where) {
        T id = ids.get(written);
        if (id == null) {
            problems.add(where, missing(written));
            return Optional.empty();
        }
        return Optional.of(id);
    }

    /** The id, when it is there; nothing is noted when it is not. */
    Optional<T> find(String written) {
        return Optional.ofNullable(ids.get(written));
    }

    boolean contains(String written) {
        return ids.containsKey(written);
    }

    /** That there is no such thing, with the one probably meant. */
    String missing(String written) {
        List<String> known = new ArrayList<>(ids.keySet());
        String advice = NearestWord.to(written, known)
                .map(near -> "did you mean " + quoted(near) + "?")
                .orElse("list it in " + home + " or write one that is there");
        return "there is no " + what + " " + quoted(written) + "; " + advice;
    }

    private Optional<T> wellFormed(String written, String where) {
        try {
            return Optional.of(maker.apply(written));
        } catch (TacitException malformed) {
            problems.add(where, String.valueOf(malformed.getMessage()));
            return Optional.empty();
        }
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
