package org.tacit.search.words;

import java.util.function.LongSupplier;

/** The time a search may take. A text read through it stops being readable when the time is over, which is the one way to stop a regular expression that runs away. */
final class Deadline {
    /** Characters read between two looks at the clock. */
    private static final int LOOK = 1 << 12;

    private final LongSupplier clock;
    private final long end;
    private int left = LOOK;

    /**
     * A deadline some nanoseconds from now.
     *
     * @param clock says the time in nanoseconds
     */
    Deadline(LongSupplier clock, long nanos) {
        this.clock = clock;
        this.end = clock.getAsLong() + nanos;
    }

    /** The time is over, or somebody wants the thread to stop. */
    static final class Over extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Over() {
            super("the time is over", null, false, false);
        }
    }

    /** Looks at the clock. */
    void check() {
        left = LOOK;
        if (clock.getAsLong() - end > 0 || Thread.currentThread().isInterrupted()) {
            throw new Over();
        }
    }

    /** A text that can be read until the time is over. */
    CharSequence over(String text) {
        return new Timed(text, 0, text.length());
    }

    private final class Timed implements CharSequence {
        private final String text;
        private final int from;
        private final int to;

        Timed(String text, int from, int to) {
            this.text = text;
            this.from = from;
            this.to = to;
        }

        @Override
        public int length() {
            return to - from;
        }

        @Override
        public char charAt(int index) {
            if (--left == 0) {
                check();
            }
            return text.charAt(from + index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Timed(text, from + start, from + end);
        }

        @Override
        public String toString() {
            return text.substring(from, to);
        }
    }
}
