package org.tacit.domain.coding;

import java.time.Instant;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.text.TextSpan;

/**
 * Every coding of one source, in primitive arrays sorted by start, end and id. Codes, coders and facets are indexes into small pools in order of first use. Immutable and safe to
 * share between threads; a change copies the arrays of this source and of no other.
 */
public final class SourceCodings {
    final SourceId source;
    final int size;
    final int[] start;
    final int[] end;
    final int[] code;
    final int[] coder;
    final int[] facets;
    final long[] most;
    final long[] least;
    final long[] at;
    final List<CodeId> codePool;
    final List<CoderId> coderPool;
    final List<Facets> facetsPool;

    SourceCodings(SourceId source, SourceCodingsBuilder from) {
        this.source = source;
        this.size = from.size;
        this.start = Arrays.copyOf(from.start, size);
        this.end = Arrays.copyOf(from.end, size);
        this.code = Arrays.copyOf(from.code, size);
        this.coder = Arrays.copyOf(from.coder, size);
        this.facets = Arrays.copyOf(from.facets, size);
        this.most = Arrays.copyOf(from.most, size);
        this.least = Arrays.copyOf(from.least, size);
        this.at = Arrays.copyOf(from.at, size);
        this.codePool = from.codes.list();
        this.coderPool = from.coders.list();
        this.facetsPool = from.facetSets.list();
    }

    private SourceCodings(SourceId source, CodingColumns columns) {
        this.source = source;
        this.size = columns.start().length;
        this.start = columns.start().clone();
        this.end = columns.end().clone();
        this.code = columns.code().clone();
        this.coder = columns.coder().clone();
        this.facets = columns.facets().clone();
        this.most = columns.most().clone();
        this.least = columns.least().clone();
        this.at = columns.at().clone();
        this.codePool = columns.codes();
        this.coderPool = columns.coders();
        this.facetsPool = columns.facetSets();
    }

    /** The codings of a source from columns already in order, as a stored copy of a study has them. The arrays are copied. */
    public static SourceCodings of(SourceId source, CodingColumns columns) {
        return new SourceCodings(source, columns);
    }

    /** No codings in a source. */
    public static SourceCodings empty(SourceId source) {
        return new SourceCodingsBuilder(source).build();
    }

    /** The source these codings are in. */
    public SourceId source() {
        return source;
    }

    /** How many codings there are. */
    public int size() {
        return size;
    }

    /** The start of the coding at {@code index}. */
    public int start(int index) {
        return start[index];
    }

    /** The end of the coding at {@code index}. */
    public int end(int index) {
        return end[index];
    }

    /** The index, in {@link #codes()}, of the code of the coding at {@code index}. */
    public int codeIndex(int index) {
        return code[index];
    }

    /** The index, in {@link #coders()}, of the coder of the coding at {@code index}. */
    public int coderIndex(int index) {
        return coder[index];
    }

    /** The index, in {@link #facetSets()}, of the facets of the coding at {@code index}. */
    public int facetsIndex(int index) {
        return facets[index];
    }

    /** A copy of every start, in order. */
    public int[] starts() {
        return start.clone();
    }

    /** A copy of every end, in the order of the codings. */
    public int[] ends() {
        return end.clone();
    }

    /** A copy of every {@link #codeIndex}. */
    public int[] codeIndexes() {
        return code.clone();
    }

    /** A copy of every {@link #coderIndex}. */
    public int[] coderIndexes() {
        return coder.clone();
    }

    /** A copy of every {@link #facetsIndex}. */
    public int[] facetsIndexes() {
        return facets.clone();
    }

    /** When the coding at {@code index} was made, in milliseconds of the epoch. */
    public long atMillis(int index) {
        return at[index];
    }

    /** The codes that {@link #codeIndex} points into; one may be there that no coding uses any more. */
    public List<CodeId> codes() {
        return codePool;
    }

    /** The coders that {@link #coderIndex} points into. */
    public List<CoderId> coders() {
        return coderPool;
    }

    /** The facets that {@link #facetsIndex} points into. */
    public List<Facets> facetSets() {
        return facetsPool;
    }

    /** The id of the coding at {@code index}. */
    public CodingId id(int index) {
        return new CodingId(most[index], least[index]);
    }

    /** The coding at {@code index}, in order of start, end and id. */
    public Coding get(int index) {
        return new Coding(
                id(index),
                source,
                new TextSpan(start[index], end[index]),
                codePool.get(code[index]),
                coderPool.get(coder[index]),
                Instant.ofEpochMilli(at[index]),
                facetsPool.get(facets[index]));
    }

    /** Where the coding with this id is; -1 when it is not here. */
    public int indexOf(CodingId id) {
        for (int i = 0; i < size; i++) {
            if (least[i] == id.least() && most[i] == id.most()) {
                return i;
            }
        }
        return -1;
    }

    /** The coding with this id. */
    public Optional<Coding> find(CodingId id) {
        int index = indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(get(index));
    }

    /** The codings as a list that reads the arrays. */
    public List<Coding> list() {
        return new AbstractList<>() {
            @Override
            public Coding get(int index) {
                return SourceCodings.this.get(index);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /** The codes that at least one coding here uses. */
    public Set<CodeId> usedCodes() {
        Set<CodeId> used = new HashSet<>();
        boolean[] seen = new boolean[codePool.size()];
        for (int i = 0; i < size; i++) {
            if (!seen[code[i]]) {
                seen[code[i]] = true;
                used.add(codePool.get(code[i]));
            }
        }
        return Set.copyOf(used);
    }

    /** Equal when the same codings are there, whatever the order of the pools. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof SourceCodings that)
                || !source.equals(that.source)
                || size != that.size
                || !Arrays.equals(start, that.start)
                || !Arrays.equals(end, that.end)
                || !Arrays.equals(most, that.most)
                || !Arrays.equals(least, that.least)
                || !Arrays.equals(at, that.at)) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!codePool.get(code[i]).equals(that.codePool.get(that.code[i]))
                    || !coderPool.get(coder[i]).equals(that.coderPool.get(that.coder[i]))
                    || !facetsPool.get(facets[i]).equals(that.facetsPool.get(that.facets[i]))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + Arrays.hashCode(least);
    }

    @Override
    public String toString() {
        return size + " codings of " + source;
    }
}
