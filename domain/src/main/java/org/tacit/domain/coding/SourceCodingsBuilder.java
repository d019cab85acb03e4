package org.tacit.domain.coding;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.text.TextSpan;

/**
 * Collects and changes the codings of one source while changes are folded, then freezes them. Appending costs no copy; the arrays are put in order once, in {@link #build()}. Not
 * thread-safe.
 */
public final class SourceCodingsBuilder {
    private static final int FIRST_CAPACITY = 8;

    private final SourceId source;
    final Pool<CodeId> codes;
    final Pool<CoderId> coders;
    final Pool<Facets> facetSets;
    int size;
    int[] start;
    int[] end;
    int[] code;
    int[] coder;
    int[] facets;
    long[] most;
    long[] least;
    long[] at;
    /** So many from the first on are in order. */
    private int inOrder;

    /** Starts with no codings. */
    public SourceCodingsBuilder(SourceId source) {
        this.source = requireNonNull(source, "source is null");
        this.codes = new Pool<>(List.of());
        this.coders = new Pool<>(List.of());
        this.facetSets = new Pool<>(List.of());
        this.start = new int[FIRST_CAPACITY];
        this.end = new int[FIRST_CAPACITY];
        this.code = new int[FIRST_CAPACITY];
        this.coder = new int[FIRST_CAPACITY];
        this.facets = new int[FIRST_CAPACITY];
        this.most = new long[FIRST_CAPACITY];
        this.least = new long[FIRST_CAPACITY];
        this.at = new long[FIRST_CAPACITY];
    }

    /** Starts from codings there are. */
    public SourceCodingsBuilder(SourceCodings from) {
        int capacity = from.size + Math.max(FIRST_CAPACITY, from.size >> 4);
        this.source = from.source;
        this.codes = new Pool<>(from.codePool);
        this.coders = new Pool<>(from.coderPool);
        this.facetSets = new Pool<>(from.facetsPool);
        this.size = from.size;
        this.inOrder = from.size;
        this.start = Arrays.copyOf(from.start, capacity);
        this.end = Arrays.copyOf(from.end, capacity);
        this.code = Arrays.copyOf(from.code, capacity);
        this.coder = Arrays.copyOf(from.coder, capacity);
        this.facets = Arrays.copyOf(from.facets, capacity);
        this.most = Arrays.copyOf(from.most, capacity);
        this.least = Arrays.copyOf(from.least, capacity);
        this.at = Arrays.copyOf(from.at, capacity);
    }

    /** How many codings there are. */
    public int size() {
        return size;
    }

    /** Adds a coding of this source; that its id is new is the caller's to know. */
    public void add(Coding coding) {
        if (!coding.source().equals(source)) {
            throw new IllegalArgumentException("a coding of " + coding.source() + " among those of " + source);
        }
        add(
                coding.id(),
                coding.extent().start(),
                coding.extent().end(),
                coding.code(),
                coding.coder(),
                coding.at().toEpochMilli(),
                coding.facets());
    }

    /** Adds a coding by its parts; for loading many. */
    public void add(CodingId id, int from, int to, CodeId codeId, CoderId coderId, long atMillis, Facets facetSet) {
        if (size == start.length) {
            grow();
        }
        start[size] = from;
        end[size] = to;
        code[size] = codes.index(codeId);
        coder[size] = coders.index(coderId);
        facets[size] = facetSets.index(facetSet);
        most[size] = id.most();
        least[size] = id.least();
        at[size] = atMillis;
        if (inOrder == size && (size == 0 || compare(size - 1, size) < 0)) {
            inOrder++;
        }
        size++;
    }

    /** Where the coding with this id is now; -1 when it is not here. */
    public int indexOf(CodingId id) {
        for (int i = size - 1; i >= 0; i--) {
            if (least[i] == id.least() && most[i] == id.most()) {
                return i;
            }
        }
        return -1;
    }

    /** The id of the coding at {@code index}. */
    public CodingId id(int index) {
        return new CodingId(most[index], least[index]);
    }

    /** The extent of the coding at {@code index}. */
    public TextSpan extent(int index) {
        return new TextSpan(start[index], end[index]);
    }

    /** The code of the coding at {@code index}. */
    public CodeId code(int index) {
        return codes.get(code[index]);
    }

    /** The facets of the coding at {@code index}. */
    public Facets facets(int index) {
        return facetSets.get(facets[index]);
    }

    /** The coder of the coding at {@code index}. */
    public CoderId coder(int index) {
        return coders.get(coder[index]);
    }

    /** When the coding at {@code index} was made. */
    public Instant at(int index) {
        return Instant.ofEpochMilli(at[index]);
    }

    /** Gives the coding at {@code index} another extent. */
    public void extent(int index, TextSpan extent) {
        start[index] = extent.start();
        end[index] = extent.end();
        inOrder = Math.min(inOrder, index);
    }

    /** Gives the coding at {@code index} another code. */
    public void code(int index, CodeId other) {
        code[index] = codes.index(other);
    }

    /** Gives the coding at {@code index} other facets. */
    public void facets(int index, Facets other) {
        facets[index] = facetSets.index(other);
    }

    /** Takes away the coding at {@code index}; those after it move up by one. */
    public void remove(int index) {
        int after = size - index - 1;
        System.arraycopy(start, index + 1, start, index, after);
        System.arraycopy(end, index + 1, end, index, after);
        System.arraycopy(code, index + 1, code, index, after);
        System.arraycopy(coder, index + 1, coder, index, after);
        System.arraycopy(facets, index + 1, facets, index, after);
        System.arraycopy(most, index + 1, most, index, after);
        System.arraycopy(least, index + 1, least, index, after);
        System.arraycopy(at, index + 1, at, index, after);
        size--;
        inOrder = index < inOrder ? inOrder - 1 : inOrder;
    }

    /** The codings, in order. The builder can go on being used. */
    public SourceCodings build() {
        if (inOrder == size - 1) {
            putLastInOrder();
        } else if (inOrder < size) {
            sort();
        }
        inOrder = size;
        return new SourceCodings(source, this);
    }

    /** One coding more than before is what happens all day, and needs no sorting. */
    private void putLastInOrder() {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, size - 1) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int[] column : new int[][] {start, end, code, coder, facets}) {
            int last = column[size - 1];
            System.arraycopy(column, low, column, low + 1, size - 1 - low);
            column[low] = last;
        }
        for (long[] column : new long[][] {most, least, at}) {
            long last = column[size - 1];
            System.arraycopy(column, low, column, low + 1, size - 1 - low);
            column[low] = last;
        }
    }

    private int compare(int a, int b) {
        if (start[a] != start[b]) {
            return Integer.compare(start[a], start[b]);
        }
        if (end[a] != end[b]) {
            return Integer.compare(end[a], end[b]);
        }
        int byMost = Long.compareUnsigned(most[a], most[b]);
        return byMost != 0 ? byMost : Long.compareUnsigned(least[a], least[b]);
    }

    private void sort() {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, this::compare);
        start = permuted(start, order);
        end = permuted(end, order);
        code = permuted(code, order);
        coder = permuted(coder, order);
        facets = permuted(facets, order);
        most = permuted(most, order);
        least = permuted(least, order);
        at = permuted(at, order);
    }

    private static int[] permuted(int[] values, Integer[] order) {
        int[] result = new int[values.length];
        for (int i = 0; i < order.length; i++) {
            result[i] = values[order[i]];
        }
        return result;
    }

    private static long[] permuted(long[] values, Integer[] order) {
        long[] result = new long[values.length];
        for (int i = 0; i < order.length; i++) {
            result[i] = values[order[i]];
        }
        return result;
    }

    private void grow() {
        int capacity = size * 2;
        start = Arrays.copyOf(start, capacity);
        end = Arrays.copyOf(end, capacity);
        code = Arrays.copyOf(code, capacity);
        coder = Arrays.copyOf(coder, capacity);
        facets = Arrays.copyOf(facets, capacity);
        most = Arrays.copyOf(most, capacity);
        least = Arrays.copyOf(least, capacity);
        at = Arrays.copyOf(at, capacity);
    }

    /** Distinct values in order of first use. */
    static final class Pool<T> {
        private final List<T> shared;
        private final Map<T, Integer> indexes = new HashMap<>();
        private final List<T> values;

        Pool(List<T> shared) {
            this.shared = shared;
            this.values = new ArrayList<>(shared);
            for (int i = 0; i < values.size(); i++) {
                indexes.put(values.get(i), i);
            }
        }

        int index(T value) {
            Integer known = indexes.get(value);
            if (known != null) {
                return known;
            }
            indexes.put(value, values.size());
            values.add(value);
            return values.size() - 1;
        }

        T get(int index) {
            return values.get(index);
        }

        List<T> list() {
            return values.size() == shared.size() ? shared : List.copyOf(values);
        }
    }
}
