package org.tacit.analysis.lens;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.framework.LensSubject;

/**
 * The data read through one framework. Reasons are words, and are looked up in the study's lens by subject and construct.
 *
 * @param framework which
 * @param constructs every construct, in the framework's order
 * @param codes every code that selections are coded with, and every heading that was judged, in the order of the codebook
 * @param themes every theme, in order
 * @param linked what codes that speak to a construct cover
 * @param outside what codes that fall outside cover
 * @param notConsidered what codes nobody has judged cover
 * @param coded what all codes cover; the three parts may overlap, so their shares may sum to more than one
 * @param spoken code points of speech, coded or not
 */
public record LensReading(
        FrameworkId framework,
        List<ConstructReading> constructs,
        List<SubjectReading> codes,
        List<SubjectReading> themes,
        Counts linked,
        Counts outside,
        Counts notConsidered,
        Counts coded,
        long spoken) {
    public LensReading {
        requireNonNull(framework, "framework is null");
        constructs = List.copyOf(constructs);
        codes = List.copyOf(codes);
        themes = List.copyOf(themes);
        requireNonNull(linked, "linked is null");
        requireNonNull(outside, "outside is null");
        requireNonNull(notConsidered, "notConsidered is null");
        requireNonNull(coded, "coded is null");
    }

    /** The share, from 0 to 1, that a part has of the coded text, in code points; none where nothing is coded. */
    public OptionalDouble shareOfCoded(Counts part) {
        return coded.characters() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) part.characters() / coded.characters());
    }

    /** Constructs that could be coded to and that nothing speaks to, in order. */
    public List<ConstructReading> silent() {
        return constructs.stream()
                .filter(construct -> construct.codable() && construct.either().isEmpty())
                .toList();
    }

    /** Codes and themes that stand so, codes first. */
    public List<SubjectReading> standing(Judgement judgement) {
        return Stream.concat(codes.stream(), themes.stream())
                .filter(subject -> subject.judgement() == judgement)
                .toList();
    }

    /**
     * One construct.
     *
     * @param id within the framework
     * @param name as shown
     * @param kind what it is in the framework's terms
     * @param depth how many constructs are above it
     * @param codable whether things can be linked to it
     * @param links what is linked to it itself, in a fixed order
     * @param byCodes what is said of it by the links of codes
     * @param byThemes what is said of it by the links of themes
     * @param either what is said of it by any link; each coding once
     * @param directions codings by direction, in order; those without one last, under an empty key
     * @param levels codings by level, in the study's order; those without one last, under an empty key
     */
    public record ConstructReading(
            String id,
            String name,
            String kind,
            int depth,
            boolean codable,
            List<LensSubject> links,
            Counts byCodes,
            Counts byThemes,
            Counts either,
            Map<Optional<Direction>, Long> directions,
            Map<Optional<LevelId>, Long> levels) {
        public ConstructReading {
            requireNonNull(id, "id is null");
            requireNonNull(name, "name is null");
            requireNonNull(kind, "kind is null");
            links = List.copyOf(links);
            requireNonNull(byCodes, "byCodes is null");
            requireNonNull(byThemes, "byThemes is null");
            requireNonNull(either, "either is null");
            directions = Collections.unmodifiableMap(new LinkedHashMap<>(directions));
            levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        }
    }

    /**
     * One code or theme.
     *
     * @param subject which
     * @param name as shown
     * @param own what the team said of it itself
     * @param judgement where it stands, codes above it and its themes considered; of a theme the same as {@code own}
     * @param counts what it covers
     */
    public record SubjectReading(LensSubject subject, String name, Judgement own, Judgement judgement, Counts counts) {
        public SubjectReading {
            requireNonNull(subject, "subject is null");
            requireNonNull(name, "name is null");
            requireNonNull(own, "own is null");
            requireNonNull(judgement, "judgement is null");
            requireNonNull(counts, "counts is null");
        }
    }
}
