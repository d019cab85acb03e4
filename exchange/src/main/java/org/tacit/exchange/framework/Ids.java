package org.tacit.exchange.framework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tacit.domain.StableId;
import org.tacit.domain.TacitException;
import org.tacit.exchange.yaml.NearestWord;
import org.tacit.exchange.yaml.YamlMapping;
import org.tacit.exchange.yaml.YamlText;

/** Ids of one list of a framework file: well formed, each given once, and referred to only when they are there. */
final class Ids {
    private final String what;
    private final Map<String, YamlText> known = new HashMap<>();

    /**
     * No ids yet.
     *
     * @param what they name, in the singular
     */
    Ids(String what) {
        this.what = what;
    }

    /** The id of a mapping, which must be well formed. */
    static String read(YamlMapping mapping, String what) {
        return wellFormed(mapping.text("id"), what);
    }

    /** An id, which must be well formed. */
    static String wellFormed(YamlText text, String what) {
        try {
            return StableId.check(text.value(), what);
        } catch (TacitException malformed) {
            throw text.place().problem(String.valueOf(malformed.getMessage()), malformed);
        }
    }

    /** The id of a mapping, which must be new here. */
    String add(YamlMapping mapping) {
        YamlText text = mapping.text("id");
        String id = read(mapping, what);
        YamlText before = known.putIfAbsent(id, text);
        if (before != null) {
            throw text.place()
                    .problem("the " + what + " \"" + id + "\" is already there in line "
                            + before.place().line() + "; give one of them another id");
        }
        return id;
    }

    /** Whether this id is one of these. */
    boolean contains(String id) {
        return known.containsKey(id);
    }

    /** A reference, which must be to one of these. */
    String refer(YamlText text) {
        if (!known.containsKey(text.value())) {
            throw text.place()
                    .problem("there is no " + what + " \"" + text.value() + "\" in this file; " + advice(text));
        }
        return text.value();
    }

    private String advice(YamlText text) {
        List<String> ids = known.keySet().stream().sorted().toList();
        return NearestWord.to(text.value(), ids)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("write the id of one that is");
    }
}
