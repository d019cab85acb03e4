package org.tacit.exchange.transcript;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The formats a transcript can come in. Name and version of the converter are recorded with every source; the version is raised whenever the same bytes can give another canonical text or
 * other turns.
 */
public enum TranscriptFormat {
    TEXT("text", 1, "text/plain", "txt text asc log"),
    MARKDOWN("markdown", 1, "text/markdown", "md markdown mdown"),
    DOCX("docx", 1, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx docm dotx"),
    ODT("odt", 1, "application/vnd.oasis.opendocument.text", "odt ott"),
    WEBVTT("webvtt", 1, "text/vtt", "vtt"),
    SUBRIP("subrip", 1, "application/x-subrip", "srt"),
    TEXTGRID("textgrid", 1, "text/praat-textgrid", "textgrid"),
    TABLE("table", 1, "text/csv", "csv tsv tab"),
    JSON("json", 1, "application/json", "json"),
    CHAT("chat", 1, "text/x-chat", "cha");

    private final String converter;
    private final int version;
    private final String mediaType;
    /** With blanks between. */
    private final String endings;

    TranscriptFormat(String converter, int version, String mediaType, String endings) {
        this.converter = converter;
        this.version = version;
        this.mediaType = mediaType;
        this.endings = endings;
    }

    /** The stable name of the converter. */
    public String converter() {
        return converter;
    }

    /** The version of the converter. */
    public int version() {
        return version;
    }

    /** The media type of the files. */
    public String mediaType() {
        return mediaType;
    }

    /** The endings files of this format have, in small letters. */
    public List<String> endings() {
        return List.of(endings.split(" "));
    }

    /** The format with a file ending. */
    public static Optional<TranscriptFormat> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.endings().contains(ending))
                .findFirst();
    }

    /** The format with a converter's name. */
    public static Optional<TranscriptFormat> named(String converter) {
        return Arrays.stream(values())
                .filter(format -> format.converter.equals(converter))
                .findFirst();
    }
}
