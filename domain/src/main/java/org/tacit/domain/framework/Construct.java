package org.tacit.domain.framework;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tacit.domain.StableId;

/**
 * One idea of a framework, at any depth. Immutable.
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
 * @param doubleCode when to code with another construct as well
 * @param levels ids of the framework's levels it acts at; empty when it is not bound to any
 * @param judgement whether and which way round it is judged under the framework's valence
 * @param slots for a study's own words, in its texts and in those of the constructs beneath it
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
        List<Example> examples,
        List<DoubleCode> doubleCode,
        List<String> levels,
        Judgement judgement,
        List<Slot> slots) {
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
        doubleCode = List.copyOf(doubleCode);
        levels = List.copyOf(levels);
        requireNonNull(judgement, "judgement is null");
        slots = List.copyOf(slots);
    }

    /** A construct with no double coding, levels or slots, judged like any other. */
    public Construct(
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
        this(
                id,
                parent,
                kind,
                codable,
                name,
                aliases,
                definition,
                questions,
                useWhen,
                notWhen,
                examples,
                List.of(),
                List.of(),
                Judgement.STRAIGHT,
                List.of());
    }

    /** The name, then every alias. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    /** Every text a slot's stand-in may be found in. */
    public Stream<String> texts() {
        return Stream.of(
                        Stream.of(definition),
                        questions.stream(),
                        useWhen.stream(),
                        notWhen.stream().map(NotWhen::text),
                        doubleCode.stream().map(DoubleCode::text))
                .flatMap(s -> s);
    }

    Construct reworded(UnaryOperator<String> text, UnaryOperator<Slot> slot) {
        return new Construct(
                id,
                parent,
                kind,
                codable,
                name,
                aliases,
                text.apply(definition),
                questions.stream().map(text).toList(),
                useWhen.stream().map(text).toList(),
                notWhen.stream()
                        .map(n -> new NotWhen(text.apply(n.text()), n.instead(), n.outside()))
                        .toList(),
                examples,
                doubleCode.stream()
                        .map(d -> new DoubleCode(d.with(), text.apply(d.text())))
                        .toList(),
                levels,
                judgement,
                slots.stream().map(slot).toList());
    }

    /** Whether and which way round a construct is judged under the framework's valence. */
    public enum Judgement {
        /** More of it is better. */
        STRAIGHT,
        /** More of it is worse: a high rating is given where there is little of it, as for complexity. */
        REVERSE,
        /** It is coded and not judged. */
        NONE
    }

    /**
     * A case in which another construct fits better, or none does.
     *
     * @param text the case
     * @param instead ids of the constructs to use, in the same framework
     * @param outside id of the reason to give when nothing in the framework fits, or empty
     */
    public record NotWhen(String text, List<String> instead, String outside) {
        public NotWhen {
            requireNonNull(text, "text is null");
            instead = List.copyOf(instead);
            requireNonNull(outside, "outside is null");
        }

        /** A case in which other constructs fit better. */
        public NotWhen(String text, List<String> instead) {
            this(text, instead, "");
        }
    }

    /**
     * A case in which a passage takes this construct and others too.
     *
     * @param with ids of the others, in the same framework
     * @param text the case
     */
    public record DoubleCode(List<String> with, String text) {
        public DoubleCode {
            with = List.copyOf(with);
            requireNonNull(text, "text is null");
        }
    }

    /**
     * A passage that shows a construct.
     *
     * @param text the passage
     * @param source where it is from, or empty when invented
     * @param licence SPDX expression for the source's licence, or empty when invented
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
