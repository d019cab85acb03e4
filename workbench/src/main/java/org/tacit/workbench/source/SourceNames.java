package org.tacit.workbench.source;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.tacit.domain.StableId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;

/** Makes ids for new sources and people from the names they come with. Not thread-safe. */
final class SourceNames {
    private final Set<String> taken = new HashSet<>();

    SourceNames(Study study) {
        study.sources().keySet().forEach(id -> taken.add(key(id.value())));
    }

    /** An id a person recognises, not yet in the study: the name itself where it can be an id. */
    SourceId idFor(String name) {
        String base = readable(name, "source");
        String id = base;
        for (int n = 2; !taken.add(key(id)); n++) {
            String suffix = "-" + n;
            id = base.substring(0, Math.min(base.length(), StableId.MAX_LENGTH - suffix.length())) + suffix;
        }
        return new SourceId(id);
    }

    /** The letters and digits of a name, the rest as single hyphens; {@code otherwise} when none are left. */
    static String readable(String name, String otherwise) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String id = plain.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[^A-Za-z0-9]+|[-._]+$", "");
        String cut = id.length() > StableId.MAX_LENGTH ? id.substring(0, StableId.MAX_LENGTH) : id;
        return cut.isEmpty() ? otherwise : cut;
    }

    /** Two ids that differ in capitals alone would be one file on some disks. */
    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
