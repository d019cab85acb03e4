package org.tacit.exchange.folder;

/** The names of the files and folders of a study folder. */
final class FolderLayout {
    static final String FORMAT = "tacit-study/1";
    static final String FORMAT_FAMILY = "tacit-study/";

    static final String STUDY = "study.yaml";
    static final String CODEBOOK = "codebook.yaml";
    static final String THEMES = "themes.yaml";
    static final String LENS = "lens.yaml";
    static final String CODINGS = "codings.csv";
    static final String TRANSCRIPTS = "transcripts/";
    static final String MEMOS = "memos/";
    static final String FRAMEWORKS = "frameworks/";
    static final String MEMO_ENDING = ".md";

    /** Stands in a folder while it is being written over, so that nobody reads half of it. */
    static final String BEING_WRITTEN = ".tacit-being-written";

    private FolderLayout() {}
}
