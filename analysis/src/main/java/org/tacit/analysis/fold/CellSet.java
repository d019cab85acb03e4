package org.tacit.analysis.fold;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A set of small whole numbers, kept as words of 64 bits and only where some bit is set. Union is the only operation, so it does not matter how often a number comes. Immutable and safe
 * to share between threads.
 */
public final class CellSet implements Serializable {
    private static final long serialVersionUID = 1L;

    /** No numbers. */
    public static final CellSet EMPTY = new CellSet(new int[0], new long[0]);

    /** Where one word in so many is in some state, one array of every word pays. */
    private static final int SPARSE = 4;

    /** Words in an array of every word, at most. */
    private static final int MOST_DENSE = 4_000_000;

    private final int[] places;
    private final long[] words;

    private CellSet(int[] places, long[] words) {
        this.places = places;
        this.words = words;
    }

    /** The numbers in an array; they may repeat and come in any order. */
    public static CellSet of(int... numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return ofAscending(sorted, sorted.length);
    }

    /** The first {@code count} numbers in an array, which are in ascending order; they may repeat. */
    public static CellSet ofAscending(int[] numbers, int count) {
        int[] places = new int[count];
        long[] words = new long[count];
        int size = 0;
        int last = 0;
        for (int i = 0; i < count; i++) {
            int number = numbers[i];
            if (number < last) {
                throw new IllegalArgumentException("number " + number + " after " + last);
            }
            last = number;
            if (size == 0 || places[size - 1] != number >>> 6) {
                places[size++] = number >>> 6;
            }
            words[size - 1] |= 1L << number;
        }
        return new CellSet(Arrays.copyOf(places, size), Arrays.copyOf(words, size));
    }

    /** Whether a number is in the set. */
    public boolean contains(int number) {
        int index = Arrays.binarySearch(places, number >>> 6);
        return index >= 0 && (words[index] & 1L << number) != 0;
    }

    /** How many numbers there are. */
    public int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** The numbers in ascending order. */
    public void forEach(IntConsumer consumer) {
        forEach(0, Integer.MAX_VALUE, consumer);
    }

    /** The numbers in {@code [from, to)} in ascending order. */
    public void forEach(int from, int to, IntConsumer consumer) {
        int index = Arrays.binarySearch(places, from >>> 6);
        for (int i = index < 0 ? -index - 1 : index; i < places.length; i++) {
            for (long rest = words[i]; rest != 0; rest &= rest - 1) {
                int number = (places[i] << 6) + Long.numberOfTrailingZeros(rest);
                if (number >= to) {
                    return;
                }
                if (number >= from) {
                    consumer.accept(number);
                }
            }
        }
    }

    /** The numbers of either. */
    public CellSet union(CellSet other) {
        if (places.length == 0 || other.places.length == 0) {
            return places.length == 0 ? other : this;
        }
        int[] merged = new int[places.length + other.places.length];
        long[] either = new long[merged.length];
        int left = 0;
        int right = 0;
        int size = 0;
        while (left < places.length || right < other.places.length) {
            boolean takeLeft =
                    right == other.places.length || left < places.length && places[left] <= other.places[right];
            boolean takeRight =
                    left == places.length || right < other.places.length && other.places[right] <= places[left];
            merged[size] = takeLeft ? places[left] : other.places[right];
            either[size++] = (takeLeft ? words[left] : 0) | (takeRight ? other.words[right] : 0);
            left += takeLeft ? 1 : 0;
            right += takeRight ? 1 : 0;
        }
        return size == merged.length
                ? new CellSet(merged, either)
                : new CellSet(Arrays.copyOf(merged, size), Arrays.copyOf(either, size));
    }

    /** The numbers of any; see {@link CellCounts#sum}. */
    public static CellSet union(List<CellSet> all) {
        int highest = -1;
        long entries = 0;
        for (CellSet one : all) {
            highest = one.places.length == 0 ? highest : Math.max(highest, one.places[one.places.length - 1]);
            entries += one.places.length;
        }
        if (all.size() > 2 && highest < SPARSE * entries && highest < MOST_DENSE) {
            return dense(all, highest + 1);
        }
        if (all.size() == 1) {
            return all.get(0);
        }
        int half = all.size() / 2;
        return union(all.subList(0, half)).union(union(all.subList(half, all.size())));
    }

    private static CellSet dense(List<CellSet> all, int count) {
        long[] every = new long[count];
        for (CellSet one : all) {
            for (int i = 0; i < one.places.length; i++) {
                every[one.places[i]] |= one.words[i];
            }
        }
        int[] places = new int[count];
        int size = 0;
        for (int place = 0; place < count; place++) {
            if (every[place] != 0) {
                every[size] = every[place];
                places[size++] = place;
            }
        }
        return new CellSet(Arrays.copyOf(places, size), Arrays.copyOf(every, size));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellSet that && Arrays.equals(places, that.places) && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(places) + Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return size() + " numbers";
    }
}
