package org.tacit.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;
import org.tacit.domain.source.SourceId;

/**
 * Which words stand in which turns: one Lucene document a turn, in memory. It says where to look, never less than there is; what is found there is for the words themselves to say. Not
 * thread-safe.
 */
final class TurnIndex implements AutoCloseable {
    private static final String SOURCE = "source";
    private static final String TURN = "turn";
    private static final String WORD = "word";

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    TurnIndex() {
        hush();
        try {
            IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
            this.writer = new IndexWriter(directory, config);
            this.searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /**
     * On newer Java Lucene tells, once, that vectors could be faster. There are no vectors here, and standard error is not its to speak on. The class that tells keeps its logger, so the
     * level lasts from when it is loaded.
     */
    private static void hush() {
        Logger vectors = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");
        try {
            vectors.setLevel(Level.OFF);
            VectorUtil.dotProduct(new float[] {1}, new float[] {1});
        } finally {
            Reference.reachabilityFence(vectors);
        }
    }

    /** Takes the turns of a source out. */
    void remove(SourceId source) {
        try {
            writer.deleteDocuments(new Term(SOURCE, source.value()));
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** Adds a turn. */
    void add(SourceId source, int turn, List<Word> words) {
        try {
            Document document = new Document();
            document.add(new StringField(SOURCE, source.value(), Field.Store.NO));
            document.add(new SortedDocValuesField(SOURCE, new BytesRef(source.value())));
            document.add(new NumericDocValuesField(TURN, turn));
            Set<String> distinct = new HashSet<>();
            for (Word word : words) {
                if (distinct.add(word.folded())) {
                    document.add(new StringField(WORD, word.folded(), Field.Store.NO));
                }
            }
            writer.addDocument(document);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** Makes what was added and removed visible. */
    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** The turns, by source, in which what is sought may stand. */
    Map<String, BitSet> candidates(Sought sought, Likeness likeness) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                Query query = query(sought, likeness, MultiTerms.getTerms(searcher.getIndexReader(), WORD));
                return searcher.search(new ConstantScoreQuery(query), new TurnsOfAll());
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    @SuppressWarnings("NullAway") // Lucene gives null for the terms of an index without words
    private static Query query(Sought sought, Likeness likeness, Terms terms) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (sought instanceof Sought.Term term) {
            for (Word word : term.sought()) {
                all.add(anyOf(terms, known -> likeness.mayBe(known, word)), BooleanClause.Occur.FILTER);
            }
        } else if (sought instanceof Sought.Near near) {
            for (Sought.Term term : near.of()) {
                all.add(query(term, likeness, terms), BooleanClause.Occur.FILTER);
            }
        } else if (sought instanceof Sought.All every) {
            for (Sought one : every.of()) {
                all.add(query(one, likeness, terms), BooleanClause.Occur.FILTER);
            }
        } else if (sought instanceof Sought.Any some) {
            for (Sought one : some.of()) {
                all.add(query(one, likeness, terms), BooleanClause.Occur.SHOULD);
            }
        } else {
            // What must not be there cannot be told from words alone: a phrase may be absent where its words are not.
            return new MatchAllDocsQuery();
        }
        return all.build();
    }

    /** The words of the index that may be meant: the dictionary of a study is small, so each is asked. */
    private static Query anyOf(Terms terms, Predicate<String> wanted) throws IOException {
        Set<BytesRef> meant = new HashSet<>();
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                if (wanted.test(term.utf8ToString())) {
                    meant.add(BytesRef.deepCopyOf(term));
                }
            }
        }
        return new TermInSetQuery(WORD, meant);
    }

    @Override
    public void close() {
        try (directory;
                writer) {
            searchers.close();
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException("the index in memory cannot be used", e);
    }

    /** Puts together what was collected part by part. */
    private static final class TurnsOfAll implements CollectorManager<Turns, Map<String, BitSet>> {
        @Override
        public Turns newCollector() {
            return new Turns();
        }

        @Override
        public Map<String, BitSet> reduce(Collection<Turns> parts) {
            Map<String, BitSet> all = new TreeMap<>();
            parts.forEach(part -> part.found.forEach((source, turns) ->
                    all.computeIfAbsent(source, id -> new BitSet()).or(turns)));
            return all;
        }
    }

    /** Collects turns by source. */
    private static final class Turns extends SimpleCollector {
        private final Map<String, BitSet> found = new TreeMap<>();
        private SortedDocValues source = DocValues.emptySorted();
        private NumericDocValues turn = DocValues.emptyNumeric();

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            source = DocValues.getSorted(context.reader(), SOURCE);
            turn = DocValues.getNumeric(context.reader(), TURN);
        }

        @Override
        public void collect(int document) throws IOException {
            if (source.advanceExact(document) && turn.advanceExact(document)) {
                found.computeIfAbsent(source.lookupOrd(source.ordValue()).utf8ToString(), id -> new BitSet())
                        .set((int) turn.longValue());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
