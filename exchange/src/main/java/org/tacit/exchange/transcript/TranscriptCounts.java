package org.tacit.exchange.transcript;

/**
 * The size of a source.
 *
 * @param turns speaker turns
 * @param speakers labels with at least one turn
 * @param words words of the whole text ({@link WordCount}), labels included
 * @param spokenWords words inside turns
 * @param characters code points of the canonical text
 */
public record TranscriptCounts(int turns, int speakers, int words, int spokenWords, int characters) {
    /** What a person calls the words of a transcript: those spoken, or all when no speaker is known. */
    public int wordsOfTalk() {
        return turns == 0 ? words : spokenWords;
    }
}
