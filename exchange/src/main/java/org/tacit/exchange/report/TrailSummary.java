package org.tacit.exchange.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.change.CodebookChange;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.change.LensChange;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.change.ThemeChange;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.trail.Entry;

/**
 * What the audit trail says of how a study was done, counted in one pass over its entries. Days are in UTC.
 *
 * @param entries how many entries
 * @param first when the first was recorded, if there is one
 * @param last when the last was recorded, if there is one
 * @param people how many people recorded entries
 * @param undone entries that took others back
 * @param counts how often each kind of work was done
 * @param codebook the days on which the codebook changed, with what changed
 */
public record TrailSummary(
        long entries,
        Optional<Instant> first,
        Optional<Instant> last,
        int people,
        long undone,
        Map<Work, Long> counts,
        List<CodebookDay> codebook) {
    public TrailSummary {
        requireNonNull(first, "first is null");
        requireNonNull(last, "last is null");
        counts = Map.copyOf(counts);
        codebook = List.copyOf(codebook);
    }

    /** Kinds of work a reader of the methods asks for. */
    public enum Work {
        IMPORTED,
        TEXT_EDITED,
        CODED,
        RECODED,
        THEME_CHANGED,
        LENS_JUDGED,
        WITHDRAWN
    }

    /**
     * How the codebook changed on one day.
     *
     * @param day the day
     * @param by who changed it
     * @param added codes added, splits included
     * @param changed names or rules changed, and codes moved
     * @param gone codes removed or merged into others
     */
    public record CodebookDay(LocalDate day, Set<CoderId> by, int added, int changed, int gone) {
        public CodebookDay {
            requireNonNull(day, "day is null");
            by = Set.copyOf(by);
        }
    }

    /** How often a kind of work was done. */
    public long count(Work work) {
        return counts.getOrDefault(work, 0L);
    }

    /** Counts entries as they are passed on. Not thread-safe. */
    public static final class Counter {
        private final Map<Work, Long> counts = new EnumMap<>(Work.class);
        private final Map<LocalDate, Day> days = new TreeMap<>();
        private final Set<CoderId> people = new HashSet<>();
        private long entries;
        private long undone;
        private @Nullable Instant first;
        private @Nullable Instant last;

        /** Counts an entry. */
        public void add(Entry entry) {
            entries++;
            first = first == null ? entry.at() : first;
            last = entry.at();
            people.add(entry.by());
            if (entry.undoes().isPresent()) {
                undone++;
            }
            if (entry.change() instanceof CodebookChange change) {
                days.computeIfAbsent(LocalDate.ofInstant(entry.at(), ZoneOffset.UTC), day -> new Day())
                        .add(entry.by(), change);
            } else {
                work(entry).ifPresent(work -> counts.merge(work, 1L, Long::sum));
            }
        }

        private static Optional<Work> work(Entry entry) {
            var change = entry.change();
            if (change instanceof CodingChange.CodingAdded) {
                return Optional.of(Work.CODED);
            }
            if (change instanceof CodingChange) {
                return Optional.of(Work.RECODED);
            }
            if (change instanceof SourceChange.SourceAdded) {
                return Optional.of(Work.IMPORTED);
            }
            if (change instanceof SourceChange.TextEdited) {
                return Optional.of(Work.TEXT_EDITED);
            }
            if (change instanceof ThemeChange) {
                return Optional.of(Work.THEME_CHANGED);
            }
            if (change instanceof LensChange) {
                return Optional.of(Work.LENS_JUDGED);
            }
            return change instanceof WordsWithdrawn ? Optional.of(Work.WITHDRAWN) : Optional.empty();
        }

        /** What was counted so far. */
        public TrailSummary summary() {
            List<CodebookDay> codebook = new ArrayList<>();
            days.forEach((day, counted) ->
                    codebook.add(new CodebookDay(day, counted.by, counted.added, counted.changed, counted.gone)));
            return new TrailSummary(
                    entries,
                    Optional.ofNullable(first),
                    Optional.ofNullable(last),
                    people.size(),
                    undone,
                    counts,
                    codebook);
        }
    }

    private static final class Day {
        private final Set<CoderId> by = new HashSet<>();
        private int added;
        private int changed;
        private int gone;

        void add(CoderId person, CodebookChange change) {
            by.add(person);
            if (change instanceof CodebookChange.CodeAdded || change instanceof CodebookChange.CodeSplit) {
                added++;
            } else if (change instanceof CodebookChange.CodeRemoved || change instanceof CodebookChange.CodeMerged) {
                gone++;
            } else {
                changed++;
            }
        }
    }
}
