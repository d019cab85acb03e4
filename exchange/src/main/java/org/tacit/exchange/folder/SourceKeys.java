package org.tacit.exchange.folder;

import java.util.List;

/** The keys of one source in {@code study.yaml}, and the columns of a table of turns. */
final class SourceKeys {
    static final String ID = "id";
    static final String SESSION = "session";
    static final String FILE = "file";
    static final String FILES = "files";
    static final String TEXT = "text";
    static final String NAME = "name";
    static final String CONVERSION = "conversion";
    static final String TURNS = "turns";
    static final String SPEAKERS = "speakers";
    static final String WITHDRAWN = "withdrawn";
    static final String LENGTH = "length";
    static final List<String> ALL =
            List.of(ID, SESSION, FILE, FILES, TEXT, NAME, CONVERSION, TURNS, SPEAKERS, WITHDRAWN, LENGTH);

    static final String RULE = "rule";
    static final String LABELS = "labels";
    static final List<String> OF_TURNS = List.of(RULE, LABELS, FILE);

    static final String MEDIA_TYPE = "media-type";
    static final String ENCODING = "encoding";
    static final String CONVERTER = "converter";
    static final String VERSION = "version";
    static final List<String> OF_CONVERSION = List.of(MEDIA_TYPE, ENCODING, CONVERTER, VERSION);

    static final String LABEL = "label";
    static final String START = "start";
    static final String END = "end";
    static final String FROM = "from-ms";
    static final String TO = "to-ms";
    static final List<String> TURN_COLUMNS = List.of(LABEL, START, END, FROM, TO);

    /** What a label is joined to when nobody of the study speaks under it. */
    static final String UNASSIGNED = "unassigned";

    static final String PARTICIPANT_PREFIX = "participant:";
    static final String MODERATOR_PREFIX = "moderator:";

    private SourceKeys() {}
}
