package org.tacit.analysis.lens;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tacit.analysis.tally.RowRule;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.framework.Construct;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.LensLink;
import org.tacit.domain.framework.LensSubject;
import org.tacit.domain.study.Study;
import org.tacit.domain.theme.Theme;

/**
 * The rows a lens is counted in, block after block: each construct by the links of codes, of themes, of either; each construct by direction and by level; the three judgements; each
 * code; each theme. Holds no words about people. Immutable.
 */
final class LensPlan implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Item[] constructs;
    private final Subject[] codes;
    private final Subject[] themes;
    private final Direction[] directions = Direction.values();
    private final LevelId[] levels;
    private final RowRule rows;

    LensPlan(Study study, Framework framework, boolean beneath) {
        this.constructs = constructs(study, framework);
        this.levels = study.details().levels().stream().map(level -> level.id()).toArray(LevelId[]::new);
        Reach reach = Reach.of(study, framework.id(), beneath);
        List<Code> all = study.codebook().inTreeOrder();
        this.codes = all.stream()
                .map(code -> code(study, framework, reach, code))
                .filter(subject -> subject.codable() || subject.own() != Judgement.NOT_CONSIDERED)
                .toArray(Subject[]::new);
        this.themes = study.themes().stream()
                .map(theme -> theme(study, framework, theme))
                .toArray(Subject[]::new);
        Map<String, int[]> rowsOf = rowsOfConstructs(framework, beneath);
        Map<CodeId, int[]> byCodes = rows(all, code -> union(reach.byCodes(code), rowsOf));
        Map<CodeId, int[]> byThemes = rows(all, code -> union(reach.byThemes(code), rowsOf));
        Map<CodeId, int[]> byEither = rows(all, code -> union(reach.byEither(code), rowsOf));
        int count = constructs.length;
        this.rows = RowRule.together(List.of(
                RowRule.byCode(count, byCodes),
                RowRule.byCode(count, byThemes),
                RowRule.byCode(count, byEither),
                RowRule.byCodeAndFacets(
                        count * (directions.length + 1),
                        byEither,
                        directions.length + 1,
                        DirectionPart.of(List.of(directions))),
                RowRule.byCodeAndFacets(
                        count * (levels.length + 1), byEither, levels.length + 1, LevelPart.of(List.of(levels))),
                RowRule.byCode(3, rows(all, code -> new int[] {judgementRow(reach.judgement(code))})),
                RowRule.byCode(codes.length, codeRows()),
                RowRule.byCode(themes.length, themeRows(study, beneath))));
    }

    private static Item[] constructs(Study study, Framework framework) {
        Map<String, Integer> depths = new HashMap<>();
        List<Item> items = new ArrayList<>();
        for (Construct construct : framework.constructs()) {
            int depth = construct
                    .parent()
                    .map(above -> depths.getOrDefault(above, 0) + 1)
                    .orElse(0);
            depths.put(construct.id(), depth);
            List<LensSubject> links = study.lens().links().stream()
                    .filter(link -> link.construct().framework().equals(framework.id())
                            && link.construct().construct().equals(construct.id()))
                    .map(LensLink::subject)
                    .toList();
            items.add(new Item(construct.id(), construct.name(), construct.kind(), depth, construct.codable(), links));
        }
        return items.toArray(Item[]::new);
    }

    private static Subject code(Study study, Framework framework, Reach reach, Code code) {
        LensSubject subject = new LensSubject.OfCode(code.id());
        Judgement own = Reach.judgement(study.lens(), framework.id(), subject);
        return new Subject(subject, code.name(), own, reach.judgement(code.id()), code.codable());
    }

    private static Subject theme(Study study, Framework framework, Theme theme) {
        LensSubject subject = new LensSubject.OfTheme(theme.id());
        Judgement own = Reach.judgement(study.lens(), framework.id(), subject);
        return new Subject(subject, theme.name(), own, own, true);
    }

    /** The rows of what is linked to each construct: its own and, where folded in, those of the constructs above it. */
    private static Map<String, int[]> rowsOfConstructs(Framework framework, boolean beneath) {
        Map<String, Set<Integer>> rows = new LinkedHashMap<>();
        for (Construct construct : framework.constructs()) {
            Set<Integer> own = new LinkedHashSet<>(Set.of(rows.size()));
            if (beneath) {
                own.addAll(construct
                        .parent()
                        .map(above -> rows.getOrDefault(above, Set.of()))
                        .orElse(Set.of()));
            }
            rows.put(construct.id(), own);
        }
        Map<String, int[]> arrays = new HashMap<>();
        rows.forEach((id, of) ->
                arrays.put(id, of.stream().mapToInt(Integer::intValue).toArray()));
        return arrays;
    }

    private static int[] union(Set<String> constructs, Map<String, int[]> rowsOf) {
        return constructs.stream()
                .flatMapToInt(construct -> Arrays.stream(rowsOf.getOrDefault(construct, new int[0])))
                .sorted()
                .distinct()
                .toArray();
    }

    private static Map<CodeId, int[]> rows(List<Code> codes, Function<CodeId, int[]> of) {
        Map<CodeId, int[]> rows = new HashMap<>();
        codes.forEach(code -> rows.put(code.id(), of.apply(code.id())));
        return rows;
    }

    private Map<CodeId, int[]> codeRows() {
        Map<CodeId, int[]> rows = new HashMap<>();
        for (int i = 0; i < codes.length; i++) {
            if (codes[i].subject() instanceof LensSubject.OfCode of) {
                rows.put(of.code(), new int[] {i});
            }
        }
        return rows;
    }

    private static Map<CodeId, int[]> themeRows(Study study, boolean beneath) {
        Map<CodeId, int[]> rows = new HashMap<>();
        for (int i = 0; i < study.themes().size(); i++) {
            for (CodeId code : Reach.codesOf(study, study.themes().get(i), beneath)) {
                int[] before = rows.getOrDefault(code, new int[0]);
                int[] with = Arrays.copyOf(before, before.length + 1);
                with[before.length] = i;
                rows.put(code, with);
            }
        }
        return rows;
    }

    private static int judgementRow(Judgement judgement) {
        return switch (judgement) {
            case LINKED -> 0;
            case OUTSIDE -> 1;
            case NOT_CONSIDERED -> 2;
        };
    }

    RowRule rows() {
        return rows;
    }

    List<Item> constructs() {
        return List.of(constructs);
    }

    List<Subject> codes() {
        return List.of(codes);
    }

    List<Subject> themes() {
        return List.of(themes);
    }

    /** The directions, and in the last place none. */
    List<Optional<Direction>> directions() {
        return withNone(directions);
    }

    /** The levels, and in the last place none. */
    List<Optional<LevelId>> levels() {
        return withNone(levels);
    }

    private static <T> List<Optional<T>> withNone(T[] all) {
        List<Optional<T>> found = new ArrayList<>();
        Arrays.stream(all).forEach(one -> found.add(Optional.of(one)));
        found.add(Optional.empty());
        return found;
    }

    int byCodes(int construct) {
        return construct;
    }

    int byThemes(int construct) {
        return constructs.length + construct;
    }

    int either(int construct) {
        return 2 * constructs.length + construct;
    }

    int direction(int construct, int part) {
        return 3 * constructs.length + construct * (directions.length + 1) + part;
    }

    int level(int construct, int part) {
        return (4 + directions.length) * constructs.length + construct * (levels.length + 1) + part;
    }

    int judgement(Judgement judgement) {
        return level(constructs.length, 0) + judgementRow(judgement);
    }

    int code(int code) {
        return level(constructs.length, 0) + 3 + code;
    }

    int theme(int theme) {
        return code(codes.length) + theme;
    }

    /** A construct. */
    record Item(String id, String name, String kind, int depth, boolean codable, List<LensSubject> links)
            implements Serializable {
        Item {
            links = List.copyOf(links);
        }
    }

    /** A code or theme. */
    record Subject(LensSubject subject, String name, Judgement own, Judgement judgement, boolean codable)
            implements Serializable {}

    /** Directions in order, and in the last place those without one. */
    private record DirectionPart(HashMap<Direction, Integer> places) implements RowRule.FacetRow {
        static DirectionPart of(List<Direction> directions) {
            HashMap<Direction, Integer> places = new HashMap<>();
            directions.forEach(direction -> places.put(direction, places.size()));
            return new DirectionPart(places);
        }

        @Override
        public int of(Facets facets) {
            return facets.direction() == null ? places.size() : places.getOrDefault(facets.direction(), places.size());
        }
    }

    /** Levels in order, and in the last place those without one. */
    private record LevelPart(HashMap<LevelId, Integer> places) implements RowRule.FacetRow {
        static LevelPart of(List<LevelId> levels) {
            HashMap<LevelId, Integer> places = new HashMap<>();
            levels.forEach(level -> places.put(level, places.size()));
            return new LevelPart(places);
        }

        @Override
        public int of(Facets facets) {
            return facets.level() == null ? places.size() : places.getOrDefault(facets.level(), places.size());
        }
    }
}
