package org.tacit.workbench.trail;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.tacit.domain.change.Subject;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.OpenStudy;

/**
 * Reads the trail of one open study: newest first and filtered, or what touched one thing; and the names codes went by. It follows the trail: each question first reads what was recorded
 * since the last. Safe for use by several threads; one belongs to one open study.
 */
public final class ReadTrail {
    /** How many entries are looked at in one go when a filter leaves most of them out. */
    private static final int STRETCH = 500;

    private final OpenStudy study;
    private final TrailLines lines = new TrailLines();
    private final TrailIndex index = new TrailIndex();
    private final CodeNames names = new CodeNames();

    /** Reads the trail of a study, from its first entry on when first asked. */
    public ReadTrail(OpenStudy study) {
        this.study = requireNonNull(study, "study is null");
    }

    /**
     * Which entries are wanted. An empty set, and no source, ask for nothing in particular.
     *
     * @param by done by one of these people
     * @param types of one of these stored names, such as {@code coding.added}
     * @param about part of the history of one of these
     * @param source in this source
     */
    public record Wanted(Set<CoderId> by, Set<String> types, Set<Subject> about, Optional<SourceId> source) {
        /** Every entry. */
        public static final Wanted ALL = new Wanted(Set.of(), Set.of(), Set.of(), Optional.empty());

        public Wanted {
            by = Set.copyOf(by);
            types = Set.copyOf(types);
            about = Set.copyOf(about);
            requireNonNull(source, "source is null");
        }

        boolean keeps(Entry entry) {
            return (by.isEmpty() || by.contains(entry.by()))
                    && (types.isEmpty() || types.contains(TrailLines.name(entry.change())))
                    && (about.isEmpty() || !Collections.disjoint(about, Touched.by(entry.change())))
                    && (source.isEmpty() || Touched.source(entry.change()).equals(source));
        }
    }

    /**
     * One entry, ready to be shown.
     *
     * @param sequence its number
     * @param at when
     * @param by who
     * @param batch the number of the first entry of its act
     * @param undoes the entry it took back
     * @param type the stored name of what happened, without its version
     * @param line what happened, as a clause without subject
     * @param subjects what it touched
     * @param source the one source it is in
     * @param undoable whether its act may be taken back
     * @param undoneBy the entry that took it back and stands
     */
    public record Line(
            long sequence,
            Instant at,
            CoderId by,
            long batch,
            OptionalLong undoes,
            String type,
            String line,
            List<Subject> subjects,
            Optional<SourceId> source,
            boolean undoable,
            OptionalLong undoneBy) {
        public Line {
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * Some entries and what the trail can be filtered by.
     *
     * @param sequence the last entry of the trail
     * @param lines newest first
     * @param more whether older ones are left
     * @param people everybody who acted
     * @param types everything that happened
     */
    public record Page(long sequence, List<Line> lines, boolean more, List<String> people, List<String> types) {
        public Page {
            lines = List.copyOf(lines);
            people = List.copyOf(people);
            types = List.copyOf(types);
        }
    }

    /**
     * Entries before one number, newest first.
     *
     * @param before only entries with a lower number; {@link Long#MAX_VALUE} for the newest
     * @param limit at most so many, at least 1
     */
    public synchronized Page page(Wanted wanted, long before, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a page of " + limit + " lines");
        }
        catchUp();
        Study now = study.study();
        List<Line> found = new ArrayList<>();
        long to = Math.min(before - 1, index.last());
        while (to >= 1 && found.size() <= limit) {
            long from = Math.max(1, to - STRETCH + 1);
            List<Entry> stretch = new ArrayList<>();
            study.entries(from, to, stretch::add);
            for (int i = stretch.size() - 1; i >= 0 && found.size() <= limit; i--) {
                if (wanted.keeps(stretch.get(i))) {
                    found.add(line(now, stretch.get(i)));
                }
            }
            to = from - 1;
        }
        boolean more = found.size() > limit;
        return new Page(
                index.last(),
                more ? found.subList(0, limit) : found,
                more,
                List.copyOf(index.people()),
                List.copyOf(index.types()));
    }

    /** The entries from one number to another, both included, the oldest first. */
    public synchronized List<Line> between(long from, long to) {
        catchUp();
        Study now = study.study();
        List<Line> found = new ArrayList<>();
        study.entries(Math.max(1, from), Math.min(to, index.last()), entry -> found.add(line(now, entry)));
        return found;
    }

    /** How many entries each person made, from one number to another, both included. */
    public Map<CoderId, Long> byPerson(long from, long to) {
        return between(from, to).stream().collect(Collectors.groupingBy(Line::by, Collectors.counting()));
    }

    /** Everything that touched a code, the newest first. */
    public List<Line> history(CodeId code) {
        return history(Subject.of("code", code));
    }

    /** Everything that touched a coding, the newest first: memos about it, and merges and splits of its code, too. */
    public List<Line> history(CodingId coding) {
        return history(Subject.of("coding", coding));
    }

    /** Everything that touched a thing, the newest first. */
    public synchronized List<Line> history(Subject subject) {
        catchUp();
        Study now = study.study();
        List<Line> found = new ArrayList<>();
        for (long sequence : index.mayHaveTouched(subject)) {
            study.entries(sequence, sequence, entry -> {
                if (Touched.by(entry.change()).contains(subject)) {
                    found.add(line(now, entry));
                }
            });
        }
        Collections.reverse(found);
        return found;
    }

    /** The other names of every code that has some: what it was called before, and what was merged into it. What was taken back does not count. */
    public synchronized Map<CodeId, List<String>> aliases() {
        catchUp();
        Map<CodeId, List<String>> all = new HashMap<>();
        names.aliases(index::inForce).forEach((code, aliases) -> {
            Optional<Code> known = study.study().codebook().find(code);
            List<String> others = aliases.stream()
                    .filter(name -> known.isPresent() && !known.get().name().equals(name))
                    .toList();
            if (!others.isEmpty()) {
                all.put(code, others);
            }
        });
        return all;
    }

    private void catchUp() {
        long last = study.study().sequence();
        if (index.last() < last) {
            study.entries(index.last() + 1, last, entry -> {
                index.add(entry);
                names.add(entry);
            });
        }
    }

    private Line line(Study now, Entry entry) {
        return new Line(
                entry.sequence(),
                entry.at(),
                entry.by(),
                entry.batch(),
                entry.undoes(),
                TrailLines.name(entry.change()),
                lines.describe(now, entry.change()),
                List.copyOf(Touched.by(entry.change())),
                Touched.source(entry.change()),
                index.undoable(entry.sequence()),
                index.undoneBy(entry.sequence()));
    }
}
