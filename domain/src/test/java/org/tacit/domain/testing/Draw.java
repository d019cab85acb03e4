package org.tacit.domain.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Draws by chance, the same from the same seed. Not thread-safe. */
public final class Draw {
    private final Random random;

    /** Draws from a seed. */
    public Draw(long seed) {
        // Neighbouring seeds give neighbouring first draws unless they are spread.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
    }

    /** A number from 0 up to, not including, {@code bound}. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number from {@code least} to {@code most}, both included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True {@code percent} times in a hundred. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A UUID. */
    public UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Random bytes. */
    public byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** One of several, each as likely. */
    @SafeVarargs
    public final <T> T of(T... several) {
        return several[below(several.length)];
    }

    /** One of several, each as likely; none of none. */
    public <T> Optional<T> one(Collection<T> several) {
        if (several.isEmpty()) {
            return Optional.empty();
        }
        List<T> list = several instanceof List<T> given ? given : new ArrayList<>(several);
        return Optional.of(list.get(below(list.size())));
    }

    /** Some of several, in random order; often few, at times none or all. */
    public <T> List<T> some(Collection<T> several, int most) {
        List<T> shuffled = shuffled(several);
        return shuffled.subList(0, below(Math.min(most, shuffled.size()) + 1));
    }

    /** The same things in random order. */
    public <T> List<T> shuffled(Collection<T> several) {
        List<T> shuffled = new ArrayList<>(several);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled);
    }

    /** So many of what a supplier gives. */
    public <T> List<T> several(int least, int most, Supplier<T> supplier) {
        List<T> list = new ArrayList<>();
        for (int left = between(least, most); left > 0; left--) {
            list.add(supplier.get());
        }
        return List.copyOf(list);
    }

    /** Something half the time. */
    public <T> Optional<T> perhaps(Optional<T> value) {
        return chance(50) ? value : Optional.empty();
    }
}
