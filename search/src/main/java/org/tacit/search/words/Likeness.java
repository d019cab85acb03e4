package org.tacit.search.words;

import org.jspecify.annotations.Nullable;
import org.tacit.workbench.search.SearchQuery;

/** When a word of a text is like a word of a query: whole or in part, with or without capitals, or of the same stem. Not thread-safe. */
final class Likeness {
    private final boolean whole;
    private final boolean matchCase;
    private final @Nullable Stems stems;

    Likeness(SearchQuery query) {
        this.stems = query.stem() ? new Stems(query.language()) : null;
        this.whole = query.wholeWord() || stems != null;
        this.matchCase = query.matchCase();
    }

    /** Whether words are compared whole. */
    boolean whole() {
        return whole;
    }

    /** Whether a word is like the one sought from its start to its end. */
    boolean equal(Word word, Word sought) {
        return stems == null
                ? word.compared(matchCase).equals(sought.compared(matchCase))
                : stems.of(word.folded()).equals(stems.of(sought.folded()));
    }

    /** Where the word sought stands in a word from a place on, in UTF-16 units of the compared word; -1 when it does not. */
    int indexIn(Word word, Word sought, int from) {
        return word.compared(matchCase).indexOf(sought.compared(matchCase), from);
    }

    /** Whether a word ends like the one sought. */
    boolean endsWith(Word word, Word sought) {
        return word.compared(matchCase).endsWith(sought.compared(matchCase));
    }

    /** Whether a word starts like the one sought. */
    boolean startsWith(Word word, Word sought) {
        return word.compared(matchCase).startsWith(sought.compared(matchCase));
    }

    /** How much of a word the one sought takes, in UTF-16 units. */
    int length(Word sought) {
        return sought.compared(matchCase).length();
    }

    /** Whether a word of the index, which has no capitals, may be one that is like the one sought. */
    boolean mayBe(String folded, Word sought) {
        if (stems != null) {
            return stems.of(folded).equals(stems.of(sought.folded()));
        }
        return whole ? folded.equals(sought.folded()) : folded.contains(sought.folded());
    }
}
