package org.tacit.analysis.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tacit.analysis.lens.Reach;
import org.tacit.analysis.tally.RowRule;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Codebook;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.coding.Level;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.framework.Construct;
import org.tacit.domain.framework.ConstructRef;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.LensLink;
import org.tacit.domain.framework.LensSubject;
import org.tacit.domain.study.Study;
import org.tacit.domain.theme.Theme;

/**
 * The rows of a matrix, which codings go where, and which rows a guide that asks about something asks about: a row, and whatever is counted in it. Immutable once made.
 *
 * @param rows from top to bottom
 * @param rule which codings count in which
 * @param asks for each id a guide may name, the rows it asks about
 */
record RowPlan(List<Row> rows, RowRule rule, Map<String, Set<Integer>> asks) {

    static RowPlan of(Study study, MatrixRows wanted) {
        if (wanted instanceof MatrixRows.Codes codes) {
            return codes(study.codebook(), codes.beneath());
        } else if (wanted instanceof MatrixRows.Themes themes) {
            return themes(study, themes.beneath());
        } else if (wanted instanceof MatrixRows.Constructs constructs) {
            return constructs(study, constructs);
        } else if (wanted instanceof MatrixRows.Levels) {
            return levels(study.details().levels());
        }
        return directions();
    }

    private static RowPlan codes(Codebook codebook, boolean beneath) {
        Draft draft = new Draft();
        for (Code code : codebook.inTreeOrder()) {
            if (!beneath && !code.codable()) {
                continue;
            }
            int row = draft.row(
                    code.id().value(), code.name(), codebook.path(code.id()).size() - 1);
            List<CodeId> counted = beneath ? codebook.withDescendants(code.id()) : List.of(code.id());
            counted.forEach(one -> draft.counts(one, row));
        }
        return draft.plan();
    }

    private static RowPlan themes(Study study, boolean beneath) {
        Draft draft = new Draft();
        for (Theme theme : study.themes()) {
            int row = draft.row(theme.id().value(), theme.name(), 0);
            draft.asks(theme.id().value(), row);
            Reach.codesOf(study, theme, beneath).forEach(code -> draft.counts(code, row));
        }
        return draft.plan();
    }

    private static RowPlan constructs(Study study, MatrixRows.Constructs wanted) {
        Draft draft = new Draft();
        for (Framework framework : study.lens().frameworks()) {
            if (wanted.framework() != null && !wanted.framework().equals(framework.id())) {
                continue;
            }
            Map<String, List<Integer>> rows = constructRows(draft, framework, wanted.beneath());
            Reach reach = Reach.of(study, framework.id(), wanted.beneath());
            for (Code code : study.codebook().inTreeOrder()) {
                constructs(reach, wanted.route(), code.id())
                        .forEach(construct ->
                                rows.getOrDefault(construct, List.of()).forEach(row -> draft.counts(code.id(), row)));
            }
            if (wanted.route() != MatrixRows.Route.CODES) {
                askedByTheme(study.lens().links(), framework, rows, draft);
            }
        }
        return draft.plan();
    }

    /** A row for each construct; returns the rows that what is linked to a construct counts in: its own and, where folded in, those above. */
    private static Map<String, List<Integer>> constructRows(Draft draft, Framework framework, boolean beneath) {
        Map<String, List<Integer>> rows = new HashMap<>();
        Map<String, Integer> depths = new HashMap<>();
        for (Construct construct : framework.constructs()) {
            Optional<String> parent = construct.parent();
            int depth = parent.map(above -> depths.getOrDefault(above, 0) + 1).orElse(0);
            String ref = new ConstructRef(framework.id(), construct.id()).toString();
            int row = draft.row(ref, construct.name(), depth);
            List<Integer> own = new ArrayList<>(List.of(row));
            if (beneath) {
                own.addAll(
                        parent.map(above -> rows.getOrDefault(above, List.of())).orElse(List.of()));
            }
            own.forEach(one -> draft.asks(ref, one));
            rows.put(construct.id(), own);
            depths.put(construct.id(), depth);
        }
        return rows;
    }

    private static Set<String> constructs(Reach reach, MatrixRows.Route route, CodeId code) {
        return switch (route) {
            case CODES -> reach.byCodes(code);
            case THEMES -> reach.byThemes(code);
            case EITHER -> reach.byEither(code);
        };
    }

    private static void askedByTheme(
            List<LensLink> links, Framework framework, Map<String, List<Integer>> rows, Draft draft) {
        for (LensLink link : links) {
            if (link.subject() instanceof LensSubject.OfTheme of
                    && link.construct().framework().equals(framework.id())) {
                rows.getOrDefault(link.construct().construct(), List.of())
                        .forEach(row -> draft.asks(of.theme().value(), row));
            }
        }
    }

    private static RowPlan levels(List<Level> levels) {
        Draft draft = new Draft();
        HashMap<LevelId, Integer> rows = new HashMap<>();
        levels.forEach(level -> rows.put(level.id(), draft.row(level.id().value(), level.name(), 0)));
        int none = draft.row(Row.NONE, "No level given", 0);
        return new RowPlan(draft.rows, RowRule.byFacets(none + 1, new LevelRow(rows, none)), Map.of());
    }

    private static RowPlan directions() {
        Draft draft = new Draft();
        HashMap<Direction, Integer> rows = new HashMap<>();
        for (Direction direction : Direction.values()) {
            String word = direction.name().toLowerCase(Locale.ROOT);
            rows.put(direction, draft.row(word, Character.toUpperCase(word.charAt(0)) + word.substring(1), 0));
        }
        int none = draft.row(Row.NONE, "No direction given", 0);
        return new RowPlan(draft.rows, RowRule.byFacets(none + 1, new DirectionRow(rows, none)), Map.of());
    }

    private record LevelRow(HashMap<LevelId, Integer> rows, int none) implements RowRule.FacetRow {
        @Override
        public int of(Facets facets) {
            return facets.level() == null ? none : rows.getOrDefault(facets.level(), none);
        }
    }

    private record DirectionRow(HashMap<Direction, Integer> rows, int none) implements RowRule.FacetRow {
        @Override
        public int of(Facets facets) {
            return facets.direction() == null ? none : rows.getOrDefault(facets.direction(), none);
        }
    }

    /** Collects rows by code. Not thread-safe. */
    private static final class Draft {
        final List<Row> rows = new ArrayList<>();
        final Map<CodeId, Set<Integer>> counted = new LinkedHashMap<>();
        final Map<String, Set<Integer>> asks = new HashMap<>();

        int row(String id, String name, int depth) {
            rows.add(new Row(id, name, depth));
            return rows.size() - 1;
        }

        void counts(CodeId code, int row) {
            counted.computeIfAbsent(code, it -> new LinkedHashSet<>()).add(row);
            asks(code.value(), row);
        }

        void asks(String id, int row) {
            asks.computeIfAbsent(id, it -> new LinkedHashSet<>()).add(row);
        }

        RowPlan plan() {
            Map<CodeId, int[]> byCode = new HashMap<>();
            counted.forEach((code, in) -> byCode.put(code, array(in)));
            return new RowPlan(List.copyOf(rows), RowRule.byCode(rows.size(), byCode), asks);
        }

        private static int[] array(Collection<Integer> numbers) {
            int[] array = numbers.stream().mapToInt(Integer::intValue).toArray();
            Arrays.sort(array);
            return array;
        }
    }
}
