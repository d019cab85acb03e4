package org.tacit.server.imports;

/**
 * How much one import takes.
 *
 * @param files the most files
 * @param fileBytes the most bytes of one
 * @param allBytes the most bytes of all together
 */
public record ImportLimits(int files, long fileBytes, long allBytes) {
    private static final long MEBI = 1 << 20;

    /** 200 files, 100 MB each, 500 MB in all. */
    public static final ImportLimits USUAL = new ImportLimits(200, 100 * MEBI, 500 * MEBI);

    /** A size for a message. */
    static String inMegabytes(long bytes) {
        return (bytes + MEBI - 1) / MEBI + " MB";
    }
}
