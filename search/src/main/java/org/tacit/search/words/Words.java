package org.tacit.search.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts text into words by the word rules of Unicode Standard Annex 29; texts and queries alike. Not thread-safe: reused from text to text. */
final class Words implements AutoCloseable {
    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);

    /** The words of a text, in order. */
    List<Word> of(String text) {
        try {
            List<Word> words = new ArrayList<>();
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                words.add(Word.of(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            tokenizer.end();
            tokenizer.close();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
    }

    @Override
    public void close() {
        try {
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be closed", e);
        }
    }
}
