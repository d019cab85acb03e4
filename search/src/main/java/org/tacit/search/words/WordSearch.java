package org.tacit.search.words;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.change.Subject;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.Graphemes;
import org.tacit.domain.text.TextSpan;
import org.tacit.workbench.search.Found;
import org.tacit.workbench.search.SearchQuery;
import org.tacit.workbench.search.SearchScope;
import org.tacit.workbench.search.StudySearch;
import org.tacit.workbench.store.OpenStudy;

/**
 * Searches the speech of one open study. The index is built when words are first looked for, and afterwards only the sources that the trail says were touched are indexed again. Safe for
 * use by several threads: the index is brought up to date and asked by one at a time, what stands in the turns is reckoned side by side.
 */
final class WordSearch implements StudySearch {
    private final OpenStudy study;
    private final LongSupplier clock;
    private final Object indexing = new Object();
    private @Nullable TurnIndex index;
    private long indexed;
    private boolean closed;

    WordSearch(OpenStudy study, LongSupplier clock) {
        this.study = requireNonNull(study, "study is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    @Override
    public Found search(SearchQuery query) {
        if (query.mode() == SearchQuery.Mode.REGEX) {
            Expression expression = new Expression(query, clock);
            return new Scan(study.study(), query).through(Map.of(), false, expression::places);
        }
        Likeness likeness = new Likeness(query);
        try (Words words = new Words()) {
            Sought sought = new QueryReader(query, words).read();
            Study now;
            Map<String, BitSet> candidates;
            synchronized (indexing) {
                now = study.study();
                candidates = current(now).candidates(sought, likeness);
            }
            return new Scan(now, query).through(candidates, true, turn -> {
                List<Word> said = words.of(turn);
                return sought.holds(said, likeness) ? sought.places(said, likeness) : List.of();
            });
        }
    }

    /** The index of a state of the study. */
    private TurnIndex current(Study now) {
        if (closed) {
            throw new IllegalStateException("the search was closed");
        }
        TurnIndex known = index;
        if (known == null) {
            known = new TurnIndex();
            add(known, now, now.sources().keySet());
            index = known;
        } else if (indexed < now.sequence()) {
            Set<SourceId> touched = touched(now);
            for (SourceId source : touched) {
                known.remove(source);
            }
            add(known, now, touched);
        }
        indexed = now.sequence();
        return known;
    }

    private Set<SourceId> touched(Study now) {
        Set<SourceId> touched = new HashSet<>();
        Set<ContentId> withdrawn = new HashSet<>();
        study.entries(indexed + 1, now.sequence(), entry -> {
            if (entry.change() instanceof SourceChange change) {
                for (Subject subject : change.subjects()) {
                    touched.add(new SourceId(subject.id()));
                }
            } else if (entry.change() instanceof WordsWithdrawn gone) {
                withdrawn.addAll(gone.contents());
            }
        });
        now.sources().values().stream()
                .filter(source -> withdrawn.contains(source.text().content()))
                .forEach(source -> touched.add(source.id()));
        return touched;
    }

    private void add(TurnIndex to, Study now, Set<SourceId> sources) {
        try (Words words = new Words()) {
            for (SourceId id : sources) {
                Source source = now.sources().get(id);
                SealedText text = source == null
                        ? null
                        : study.text(source.text().content()).orElse(null);
                if (source != null && text != null) {
                    List<TextSpan> turns = turns(source);
                    for (int i = 0; i < turns.size(); i++) {
                        to.add(id, i, words.of(text.text().slice(turns.get(i))));
                    }
                }
            }
        }
        to.refresh();
    }

    /** What is said in a source, turn by turn; a source without turns is one. */
    private static List<TextSpan> turns(Source source) {
        int size = source.turns().size();
        if (size == 0) {
            return List.of(new TextSpan(0, source.text().length()));
        }
        List<TextSpan> turns = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            turns.add(source.turns().speech(i));
        }
        return turns;
    }

    @Override
    public void close() {
        synchronized (indexing) {
            closed = true;
            if (index != null) {
                index.close();
                index = null;
            }
        }
    }

    /** Goes through the turns of one state of the study in which something may stand. */
    private final class Scan {
        private final Study now;
        private final SearchQuery query;
        private final SearchScope scope;
        private final Sentences sentences;
        private final List<Found.Hit> hits = new ArrayList<>();

        Scan(Study now, SearchQuery query) {
            this.now = now;
            this.query = query;
            this.scope = new SearchScope(now, query);
            this.sentences = new Sentences(query.language());
        }

        Found through(Map<String, BitSet> candidates, boolean narrowed, Function<String, List<Place>> places) {
            for (Source source : now.sources().values()) {
                BitSet turns = candidates.get(source.id().value());
                if (scope.keeps(source.id()) && (!narrowed || turns != null)) {
                    study.text(source.text().content())
                            .ifPresent(text -> source(source, text.text(), narrowed ? turns : null, places));
                }
            }
            return new Found(now, hits);
        }

        private void source(
                Source source, CodePointText text, @Nullable BitSet wanted, Function<String, List<Place>> places) {
            List<TextSpan> turns = turns(source);
            boolean found = source.turns().size() > 0;
            Map<Integer, Boolean> kept = new HashMap<>();
            for (int i = 0; i < turns.size(); i++) {
                boolean said = found
                        ? kept.computeIfAbsent(source.turns().label(i), label -> scope.keeps(source, label))
                        : kept.computeIfAbsent(-1, label -> scope.keepsNobody(source));
                if (said && (wanted == null || wanted.get(i)) && !turns.get(i).isEmpty()) {
                    turn(source.id(), found ? i + 1 : 0, text, turns.get(i), places);
                }
            }
        }

        private void turn(
                SourceId source, int number, CodePointText text, TextSpan turn, Function<String, List<Place>> places) {
            String said = text.slice(turn);
            int base = text.utf16(turn.start());
            List<TextSpan> spans = new ArrayList<>();
            for (Place place : places.apply(said)) {
                Place covered = query.unit() == SearchQuery.Unit.SENTENCE ? sentences.around(said, place) : place;
                TextSpan span = query.unit() == SearchQuery.Unit.TURN
                        ? turn
                        : text.spanOfUtf16(base + covered.start(), base + covered.end());
                spans.add(Graphemes.snapOut(text, span));
            }
            spans.sort(Comparator.naturalOrder());
            for (TextSpan span : apart(spans)) {
                if (scope.keeps(source, span)) {
                    hits.add(new Found.Hit(source, number, span));
                }
            }
        }
    }

    /** Spans that overlap made one; the spans come in order. */
    private static List<TextSpan> apart(List<TextSpan> spans) {
        List<TextSpan> apart = new ArrayList<>();
        for (TextSpan span : spans) {
            TextSpan last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && (last.overlaps(span) || last.equals(span))) {
                apart.set(apart.size() - 1, new TextSpan(last.start(), Math.max(last.end(), span.end())));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }
}
