package org.tacit.exchange.transcript;

/** How much a reader takes from one file. A transcript of eight hours has about 500,000 characters; the limits leave room for a hundred times that and stop what was made to do harm. */
public final class TranscriptLimits {
    private static final int MEBI = 1024 * 1024;

    /** The largest file, in bytes. */
    public static final int MAX_FILE_BYTES = 128 * MEBI;

    /** The longest canonical text, in UTF-16 units. */
    public static final int MAX_TEXT = 128 * MEBI;

    /** The most parts in a DOCX or ODT file. */
    public static final int MAX_ZIP_PARTS = 10_000;

    /** The most bytes all parts of a DOCX or ODT file may unpack to. */
    public static final long MAX_UNPACKED_BYTES = 512L * MEBI;

    /** The most bytes one part that is read may unpack to. */
    public static final int MAX_PART_BYTES = 192 * MEBI;

    /** How many times larger than packed the parts may be, once they are larger than {@link #UNPACK_GRACE_BYTES}. Word's own documents reach 30. */
    public static final int MAX_UNPACK_RATIO = 100;

    /** Up to here parts may be packed as tightly as they like. */
    public static final int UNPACK_GRACE_BYTES = 2 * MEBI;

    /** The deepest nesting of elements in XML. */
    public static final int MAX_XML_DEPTH = 256;

    /** The deepest nesting of objects and lists in JSON. */
    public static final int MAX_JSON_DEPTH = 256;

    /** The most times one cell or row of an ODT table may be repeated. */
    public static final int MAX_TABLE_REPEATS = 1_000;

    /** The most sources one file may hold. */
    public static final int MAX_SOURCES_IN_FILE = 50_000;

    /** The most files that may be read together as one source. */
    public static final int MAX_FILES_TOGETHER = 16;

    private TranscriptLimits() {}

    /** A size for a message, in the unit people use. */
    public static String inMegabytes(long bytes) {
        return (bytes + MEBI - 1) / MEBI + " MB";
    }
}
