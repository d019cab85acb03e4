package org.tacit.exchange.transcript.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.tacit.exchange.transcript.TranscriptLimits;
import org.tacit.exchange.transcript.UnreadableTranscript;

/**
 * Unpacks a package in memory, from its first byte to its last, and stops at the first sign of harm: too many parts, too many bytes, bytes packed too tightly, a part given twice, a name that
 * leads out of the package. Nothing is ever written to disk. Stateless.
 */
final class ZipParts {
    private static final int BUFFER = 16 * 1024;

    private ZipParts() {}

    /**
     * The parts that are wanted; all are unpacked and counted.
     *
     * @throws UnreadableTranscript when the package is damaged, or was made to do harm
     */
    static Map<String, byte[]> unpack(byte[] packed, Predicate<String> wanted) {
        Map<String, byte[]> parts = new HashMap<>();
        Set<String> names = new HashSet<>();
        long allowed = Math.min(
                TranscriptLimits.MAX_UNPACKED_BYTES,
                TranscriptLimits.UNPACK_GRACE_BYTES + (long) packed.length * TranscriptLimits.MAX_UNPACK_RATIO);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                check(entry.getName(), names);
                boolean keep = wanted.test(entry.getName());
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                allowed -= copy(zip, keep ? part : null, allowed, entry.getName());
                if (keep) {
                    parts.put(entry.getName(), part.toByteArray());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableTranscript(
                    "is a damaged package (" + e.getMessage()
                            + "); open it in the program it came from and save it again",
                    e);
        }
        if (names.isEmpty()) {
            throw new UnreadableTranscript(
                    "is not a package of parts; open it in the program it came from and save it again");
        }
        return parts;
    }

    private static void check(String name, Set<String> names) {
        if (!names.add(name)) {
            throw new UnreadableTranscript(
                    "holds the part \"" + name + "\" twice; it was not made by a word processor");
        }
        if (names.size() > TranscriptLimits.MAX_ZIP_PARTS) {
            throw new UnreadableTranscript("holds more than " + TranscriptLimits.MAX_ZIP_PARTS
                    + " parts; it was not made by a word processor");
        }
        boolean leadsOut = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || ("/" + name + "/").contains("/../");
        if (leadsOut) {
            throw new UnreadableTranscript(
                    "holds a part whose name leads out of it (\"" + name + "\"); it was not made by a word processor");
        }
    }

    private static long copy(ZipInputStream zip, @Nullable ByteArrayOutputStream part, long allowed, String name)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        long copied = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            copied += read;
            if (copied > allowed) {
                throw new UnreadableTranscript("unpacks to more than " + TranscriptLimits.MAX_UNPACK_RATIO
                        + " times its size or " + TranscriptLimits.inMegabytes(TranscriptLimits.MAX_UNPACKED_BYTES)
                        + "; if it is a transcript, save it as text");
            }
            if (part != null) {
                if (copied > TranscriptLimits.MAX_PART_BYTES) {
                    throw new UnreadableTranscript("its part " + name + " is larger than "
                            + TranscriptLimits.inMegabytes(TranscriptLimits.MAX_PART_BYTES)
                            + "; divide the transcript");
                }
                part.write(buffer, 0, read);
            }
        }
        return copied;
    }
}
