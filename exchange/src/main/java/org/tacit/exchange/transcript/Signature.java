package org.tacit.exchange.transcript;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.FileMagic;

/** What a file is by its first bytes: refuses what is no transcript whatever its ending says, and finds the format of a file without a known ending. Stateless. */
final class Signature {
    private static final int LOOKED_AT = 64;

    private Signature() {}

    /** Why a file that says itself what it is cannot be read; empty when it may be. */
    static String foreign(byte[] bytes) {
        FileMagic magic = FileMagic.valueOf(Arrays.copyOf(bytes, LOOKED_AT));
        return switch (magic) {
            case PDF ->
                "is a PDF, which keeps no reading order; export the text or a DOCX from the program it was made with";
            case OLE2 -> "is an old Word file (.doc) or protected by a password; save it as .docx without a password";
            case RTF -> "is RTF; save it as .docx, .odt or .txt";
            case WORD2 -> "is a very old Word file; save it as .docx";
            case JPEG, PNG, TIFF, GIF, WMF, EMF, BMP -> "is a picture, not a transcript";
            default -> "";
        };
    }

    /** The format of a file whose ending says nothing; {@link TranscriptFormat#TEXT} when the bytes say nothing either. */
    static TranscriptFormat format(TranscriptFile file) {
        byte[] bytes = file.bytes();
        boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
        if (zip) {
            String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
            return start.contains("mimetypeapplication/vnd.oasis.opendocument.text")
                    ? TranscriptFormat.ODT
                    : TranscriptFormat.DOCX;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8);
        String words = start.startsWith("\uFEFF") ? start.substring(1) : start;
        if (words.startsWith("WEBVTT")) {
            return TranscriptFormat.WEBVTT;
        }
        return words.startsWith("File type = \"ooTextFile") ? TranscriptFormat.TEXTGRID : TranscriptFormat.TEXT;
    }
}
