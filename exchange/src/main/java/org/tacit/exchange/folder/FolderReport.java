package org.tacit.exchange.folder;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tacit.domain.source.SourceId;

/**
 * What was read from a folder, for the person who reads it in.
 *
 * @param sources each source with its size
 * @param codes how many codes, headings included
 * @param codings how many codings
 * @param themes how many themes
 * @param memos how many memos
 * @param doubts places to look at
 */
public record FolderReport(
        List<SourceRead> sources, int codes, int codings, int themes, int memos, List<FolderDoubt> doubts) {
    public FolderReport {
        sources = List.copyOf(sources);
        doubts = List.copyOf(doubts);
    }

    /**
     * One source.
     *
     * @param id names it
     * @param file as it came, relative to the folder
     * @param turns how many turns
     * @param labels how many speaker labels
     * @param unassigned how many of them were joined to nobody
     * @param characters code points in the text
     */
    public record SourceRead(SourceId id, String file, int turns, int labels, int unassigned, int characters) {
        public SourceRead {
            requireNonNull(id, "id is null");
            requireNonNull(file, "file is null");
        }
    }
}
