package org.tacit.workbench.answer;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tacit.analysis.lens.Counts;
import org.tacit.analysis.lens.LensReading;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.study.Study;

/**
 * The data read through one framework. What a subject counts is opened by {@code code=ID} or {@code theme=ID}, with {@code beneath}; what a construct counts by its {@code links} and those of
 * the constructs beneath it, and one direction or level of it with {@code direction=} or {@code level=} beside.
 *
 * @param framework which
 * @param constructs in the framework's order
 * @param codes every code that is used or judged
 * @param themes every theme
 * @param outside what falls outside, with reasons
 * @param linked what codes that speak to a construct cover
 * @param fallsOutside what codes that fall outside cover
 * @param notConsidered what codes nobody has judged cover
 * @param coded what all codes cover
 */
public record LensAnswer(
        String framework,
        List<ConstructCounts> constructs,
        List<SubjectCounts> codes,
        List<SubjectCounts> themes,
        List<OutsideReason> outside,
        LensCounts linked,
        LensCounts fallsOutside,
        LensCounts notConsidered,
        LensCounts coded) {
    public LensAnswer {
        requireNonNull(framework, "framework is null");
        constructs = List.copyOf(constructs);
        codes = List.copyOf(codes);
        themes = List.copyOf(themes);
        outside = List.copyOf(outside);
    }

    /**
     * A construct.
     *
     * @param links what is linked to it itself, each as {@code code:ID} or {@code theme:ID}
     * @param directions codings by direction; those without one under the empty name
     * @param levels codings by level; those without one under the empty name
     */
    public record ConstructCounts(
            String id,
            String name,
            int depth,
            List<String> links,
            LensCounts counts,
            Map<String, Long> directions,
            Map<String, Long> levels) {
        public ConstructCounts {
            links = List.copyOf(links);
            directions = Collections.unmodifiableMap(new LinkedHashMap<>(directions));
            levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        }
    }

    /** A code or theme, as {@code code:ID} or {@code theme:ID}, and where it stands: {@code linked}, {@code outside} or {@code not-considered}. */
    public record SubjectCounts(String subject, String name, String judgement, LensCounts counts) {}

    /** Why something falls outside. */
    public record OutsideReason(String subject, String reason) {}

    /** How much of the data; {@code characters} in code points. */
    public record LensCounts(long codings, long turns, long characters, int participants, long sources) {
        static LensCounts of(Counts counts) {
            return new LensCounts(
                    counts.codings(), counts.turns(), counts.characters(), counts.participants(), counts.sources());
        }
    }

    /** The answer. */
    public static LensAnswer of(Study study, LensReading reading) {
        return new LensAnswer(
                reading.framework().value(),
                reading.constructs().stream().map(LensAnswer::construct).toList(),
                reading.codes().stream().map(LensAnswer::subject).toList(),
                reading.themes().stream().map(LensAnswer::subject).toList(),
                study.lens().outside().stream()
                        .filter(mark -> mark.framework().equals(reading.framework()))
                        .map(mark -> new OutsideReason(mark.subject().toString(), mark.reason()))
                        .toList(),
                LensCounts.of(reading.linked()),
                LensCounts.of(reading.outside()),
                LensCounts.of(reading.notConsidered()),
                LensCounts.of(reading.coded()));
    }

    private static ConstructCounts construct(LensReading.ConstructReading construct) {
        Map<String, Long> directions = new LinkedHashMap<>();
        construct
                .directions()
                .forEach((direction, count) ->
                        directions.put(direction.map(Kebab::written).orElse(""), count));
        Map<String, Long> levels = new LinkedHashMap<>();
        construct
                .levels()
                .forEach((level, count) -> levels.put(level.map(LevelId::value).orElse(""), count));
        return new ConstructCounts(
                construct.id(),
                construct.name(),
                construct.depth(),
                construct.links().stream().map(Object::toString).toList(),
                LensCounts.of(construct.either()),
                directions,
                levels);
    }

    private static SubjectCounts subject(LensReading.SubjectReading subject) {
        return new SubjectCounts(
                subject.subject().toString(),
                subject.name(),
                Kebab.written(subject.judgement()),
                LensCounts.of(subject.counts()));
    }
}
