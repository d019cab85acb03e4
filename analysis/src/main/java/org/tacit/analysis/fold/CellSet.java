package org.tacit.analysis.fold;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A set of small whole numbers, kept as words of 64 bits and only where some bit is set. Union is the only operation, so it does not matter how often a number comes. Immutable and safe
 * to share between threads.
 */
public final class CellSet implements Serializable {
    private static final long serialVersionUID = 1L;

    /** No numbers. */
    public static final CellSet EMPTY = new CellSet(new int[0], new long[0]);

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
        int[] places = new int[sorted.length];
        long[] words = new long[sorted.length];
        int size = 0;
        for (int number : sorted) {
            if (number < 0) {
                throw new IllegalArgumentException("number is negative: " + number);
            }
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
