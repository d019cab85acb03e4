package org.tacit.search.words;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is sought in a turn. */
sealed interface Sought {
    /** Whether a turn with these words is one that is sought. */
    boolean holds(List<Word> words, Likeness likeness);

    /** Every place that is a hit in a turn that is one. */
    List<Place> places(List<Word> words, Likeness likeness);

    /** Whether it says what to look for, and not only what not. */
    boolean isPositive();

    /** One word, or several that follow each other. */
    record Term(List<Word> sought) implements Sought {
        public Term {
            sought = List.copyOf(sought);
            if (sought.isEmpty()) {
                throw new IllegalArgumentException("a term without words");
            }
        }

        @Override
        public boolean holds(List<Word> words, Likeness likeness) {
            return !places(words, likeness).isEmpty();
        }

        @Override
        public boolean isPositive() {
            return true;
        }

        @Override
        public List<Place> places(List<Word> words, Likeness likeness) {
            List<Place> places = new ArrayList<>();
            for (int i = 0; i + sought.size() <= words.size(); i++) {
                if (sought.size() == 1) {
                    single(words.get(i), i, likeness, places);
                } else if (standsAt(words, i, likeness)) {
                    Word first = words.get(i);
                    Word last = words.get(i + sought.size() - 1);
                    boolean part = !likeness.whole();
                    int start = part && first.isAsLongAsWritten()
                            ? first.end() - likeness.length(sought.get(0))
                            : first.start();
                    int end = part && last.isAsLongAsWritten()
                            ? last.start() + likeness.length(sought.get(sought.size() - 1))
                            : last.end();
                    places.add(new Place(i, i + sought.size() - 1, start, end));
                }
            }
            return places;
        }

        private void single(Word word, int index, Likeness likeness, List<Place> places) {
            Word one = sought.get(0);
            if (likeness.whole()) {
                if (likeness.equal(word, one)) {
                    places.add(new Place(index, index, word.start(), word.end()));
                }
                return;
            }
            int at = likeness.indexIn(word, one, 0);
            if (at >= 0 && !word.isAsLongAsWritten()) {
                places.add(new Place(index, index, word.start(), word.end()));
                return;
            }
            while (at >= 0) {
                int start = word.start() + at;
                places.add(new Place(index, index, start, start + likeness.length(one)));
                at = likeness.indexIn(word, one, at + likeness.length(one));
            }
        }

        private boolean standsAt(List<Word> words, int at, Likeness likeness) {
            int last = sought.size() - 1;
            for (int k = 0; k <= last; k++) {
                Word word = words.get(at + k);
                Word one = sought.get(k);
                boolean like;
                if (likeness.whole() || k > 0 && k < last) {
                    like = likeness.equal(word, one);
                } else {
                    like = k == 0 ? likeness.endsWith(word, one) : likeness.startsWith(word, one);
                }
                if (!like) {
                    return false;
                }
            }
            return true;
        }
    }

    /** All of several; a hit is each place of each. */
    record All(List<Sought> of) implements Sought {
        public All {
            of = List.copyOf(of);
        }

        @Override
        public boolean holds(List<Word> words, Likeness likeness) {
            return of.stream().allMatch(one -> one.holds(words, likeness));
        }

        @Override
        public boolean isPositive() {
            return of.stream().anyMatch(Sought::isPositive);
        }

        @Override
        public List<Place> places(List<Word> words, Likeness likeness) {
            return placesOf(of, words, likeness);
        }
    }

    /** At least one of several; a hit is each place of each that is there. */
    record Any(List<Sought> of) implements Sought {
        public Any {
            of = List.copyOf(of);
        }

        @Override
        public boolean holds(List<Word> words, Likeness likeness) {
            return of.stream().anyMatch(one -> one.holds(words, likeness));
        }

        @Override
        public boolean isPositive() {
            return of.stream().allMatch(Sought::isPositive);
        }

        @Override
        public List<Place> places(List<Word> words, Likeness likeness) {
            return placesOf(
                    of.stream().filter(one -> one.holds(words, likeness)).toList(), words, likeness);
        }
    }

    /** Not this; no place of it is a hit. */
    record Not(Sought of) implements Sought {
        public Not {
            requireNonNull(of, "of is null");
        }

        @Override
        public boolean holds(List<Word> words, Likeness likeness) {
            return !of.holds(words, likeness);
        }

        @Override
        public boolean isPositive() {
            return false;
        }

        @Override
        public List<Place> places(List<Word> words, Likeness likeness) {
            return List.of();
        }
    }

    /** All of several, in any order, with at most so many other words between the outermost; a hit is each shortest stretch that holds them. */
    record Near(List<Term> of, int between) implements Sought {
        public Near {
            of = List.copyOf(of);
        }

        @Override
        public boolean holds(List<Word> words, Likeness likeness) {
            return !places(words, likeness).isEmpty();
        }

        @Override
        public boolean isPositive() {
            return true;
        }

        @Override
        public List<Place> places(List<Word> words, Likeness likeness) {
            List<Standing> all = new ArrayList<>();
            for (int term = 0; term < of.size(); term++) {
                for (Place place : of.get(term).places(words, likeness)) {
                    all.add(new Standing(term, place));
                }
            }
            all.sort(Comparator.comparingInt((Standing s) -> s.place.start()).thenComparingInt(s -> s.place.end()));
            int own = of.stream().mapToInt(term -> term.sought().size()).sum();
            List<Place> found = new ArrayList<>();
            int[] inside = new int[of.size()];
            int covered = 0;
            int left = 0;
            for (Standing right : all) {
                covered += inside[right.term]++ == 0 ? 1 : 0;
                while (inside[all.get(left).term] > 1) {
                    inside[all.get(left++).term]--;
                }
                if (covered == of.size()) {
                    Place from = all.get(left).place;
                    Place to = right.place;
                    int last = Math.max(from.last(), to.last());
                    if (last - from.first() + 1 - own <= between) {
                        found.add(new Place(from.first(), last, from.start(), Math.max(from.end(), to.end())));
                    }
                }
            }
            return found;
        }

        private record Standing(int term, Place place) {}
    }

    private static List<Place> placesOf(List<Sought> of, List<Word> words, Likeness likeness) {
        List<Place> places = new ArrayList<>();
        of.forEach(one -> places.addAll(one.places(words, likeness)));
        return places;
    }
}
