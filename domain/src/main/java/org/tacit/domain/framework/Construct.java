package org.tacit.domain.framework;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.tacit.domain.StableId;

/**
 * One idea of a framework, at any depth.
 *
 * @param id names it within the framework; never reused
 * @param parent the construct above, none for a root
 * @param kind what it is in the framework's own terms: domain, construct, component
 * @param codable false for a heading
 * @param name as shown
 * @param aliases other names and spellings
 * @param definition what it means
 * @param questions what to ask of the data
 * @param useWhen when it fits
 * @param notWhen when it does not, and where to code instead
 * @param examples short passages that show it
 */
public record Construct(
        String id,
        Optional<String> parent,
        String kind,
        boolean codable,
        String name,
        List<String> aliases,
        String definition,
        List<String> questions,
        List<String> useWhen,
        List<NotWhen> notWhen,
        List<Example> examples) {
    public Construct {
        StableId.check(id, "construct");
        requireNonNull(parent, "parent is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(name, "name is null");
        aliases = List.copyOf(aliases);
        requireNonNull(definition, "definition is null");
        questions = List.copyOf(questions);
        useWhen = List.copyOf(useWhen);
        notWhen = List.copyOf(notWhen);
        examples = List.copyOf(examples);
    }

    /**
     * A case in which another construct fits better.
     *
     * @param text the case
     * @param instead ids of the constructs to use, in the same framework
     */
    public record NotWhen(String text, List<String> instead) {
        public NotWhen {
            requireNonNull(text, "text is null");
            instead = List.copyOf(instead);
        }
    }

    /**
     * A passage that shows a construct.
     *
     * @param text the passage
     * @param source where it is from, or empty when invented
     * @param licence SPDX identifier of the source's licence, or empty when invented
     * @param invented whether it was written for the framework file
     */
    public record Example(String text, String source, String licence, boolean invented) {
        public Example {
            requireNonNull(text, "text is null");
            requireNonNull(source, "source is null");
            requireNonNull(licence, "licence is null");
        }
    }
}
