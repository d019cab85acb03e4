package org.tacit.analysis.tally;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tacit.analysis.document.CodedDocument;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Facets;

/** Which rows of a grid a coding counts in: none, one or several, each once. Immutable. */
public sealed interface RowRule extends Serializable {
    /** How many rows there are. */
    int size();

    /** The rule for the codings of one document. */
    Bound bind(CodedDocument document);

    /** The rule for one document. */
    @FunctionalInterface
    interface Bound {
        /** The rows of a coding of the document, without repeats. The array is shared: it must not be changed. */
        int[] rowsOf(int coding);
    }

    /** Rows by code. */
    static RowRule byCode(int size, Map<CodeId, int[]> rows) {
        return new ByCode(size, new HashMap<>(rows));
    }

    /** Rows by coder. */
    static RowRule byCoder(int size, Map<CoderId, int[]> rows) {
        return new ByCoder(size, new HashMap<>(rows));
    }

    /** Rows by facets: each coding counts in exactly one, which {@code row} names. */
    static RowRule byFacets(int size, FacetRow row) {
        return new ByFacets(size, row);
    }

    /** Rows by code, each divided by facets: a coding of a code that has row {@code r} counts in row {@code r * parts + part}. */
    static RowRule byCodeAndFacets(int size, Map<CodeId, int[]> rows, int parts, FacetRow part) {
        return new ByCodeAndFacets(size, new HashMap<>(rows), parts, part);
    }

    /** The rows of several rules, one after the other. */
    static RowRule together(List<RowRule> rules) {
        return new Together(rules);
    }

    /** The row, or part of a row, that facets belong to. */
    @FunctionalInterface
    interface FacetRow extends Serializable {
        int of(Facets facets);
    }

    /** The rows that each thing of a pool has. */
    private static <T> int[][] each(List<T> pool, Function<T, int[]> rows) {
        int[][] found = new int[pool.size()][];
        Arrays.setAll(found, i -> rows.apply(pool.get(i)));
        return found;
    }

    /** See {@link RowRule#byCode}. */
    record ByCode(int size, HashMap<CodeId, int[]> rows) implements RowRule {
        private static final int[] NONE = {};

        @Override
        public Bound bind(CodedDocument document) {
            int[][] found = each(document.codes(), code -> rows.getOrDefault(code, NONE));
            return coding -> found[document.codeOf(coding)];
        }
    }

    /** See {@link RowRule#byCoder}. */
    record ByCoder(int size, HashMap<CoderId, int[]> rows) implements RowRule {
        private static final int[] NONE = {};

        @Override
        public Bound bind(CodedDocument document) {
            int[][] found = each(document.coders(), coder -> rows.getOrDefault(coder, NONE));
            return coding -> found[document.coderOf(coding)];
        }
    }

    /** See {@link RowRule#byFacets}. */
    record ByFacets(int size, FacetRow row) implements RowRule {
        @Override
        public Bound bind(CodedDocument document) {
            int[][] found = each(document.facetSets(), facets -> new int[] {row.of(facets)});
            return coding -> found[document.facetsOf(coding)];
        }
    }

    /** See {@link RowRule#byCodeAndFacets}. */
    record ByCodeAndFacets(int size, HashMap<CodeId, int[]> rows, int parts, FacetRow part) implements RowRule {
        private static final int[] NONE = {};

        @Override
        public Bound bind(CodedDocument document) {
            int[][] found = each(document.codes(), code -> rows.getOrDefault(code, NONE));
            int[] part = document.facetSets().stream().mapToInt(this.part::of).toArray();
            return coding -> {
                int[] of = found[document.codeOf(coding)];
                int[] divided = new int[of.length];
                for (int i = 0; i < of.length; i++) {
                    divided[i] = of[i] * parts + part[document.facetsOf(coding)];
                }
                return divided;
            };
        }
    }

    /** See {@link RowRule#together}. */
    record Together(List<RowRule> rules) implements RowRule {
        public Together {
            rules = List.copyOf(rules);
        }

        @Override
        public int size() {
            return rules.stream().mapToInt(RowRule::size).sum();
        }

        @Override
        public Bound bind(CodedDocument document) {
            Bound[] bound = rules.stream().map(rule -> rule.bind(document)).toArray(Bound[]::new);
            return coding -> {
                int[] all = new int[0];
                int base = 0;
                for (int i = 0; i < bound.length; i++) {
                    int[] rows = bound[i].rowsOf(coding);
                    int at = all.length;
                    all = Arrays.copyOf(all, at + rows.length);
                    for (int j = 0; j < rows.length; j++) {
                        all[at + j] = base + rows[j];
                    }
                    base += rules.get(i).size();
                }
                return all;
            };
        }
    }
}
