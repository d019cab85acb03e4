package org.tacit.exchange.folder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tacit.exchange.transcript.TranscriptFormat;

/**
 * Names for the files of one folder inside a study folder: such that every system can hold them, and none twice however a system takes capitals. The same names asked for in the same
 * order are always answered the same. Not thread-safe.
 */
final class FileNames {
    private static final int MAX_LENGTH = 100;
    private static final Pattern SAFE =
            Pattern.compile("[\\p{L}\\p{N}_(][\\p{L}\\p{M}\\p{N} ._()+,&'-]*[\\p{L}\\p{M}\\p{N}_)]");
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)([.].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING = Pattern.compile("[A-Za-z0-9]{1,8}");
    private final Set<String> taken = new HashSet<>();

    /** The wanted name, or one like it, that no file has yet. */
    String take(String wanted) {
        int dot = wanted.lastIndexOf('.');
        String stem = dot <= 0 ? wanted : wanted.substring(0, dot);
        String ending = dot <= 0 ? "" : wanted.substring(dot);
        String name = wanted;
        for (int i = 2; !taken.add(key(name)); i++) {
            name = stem + "-" + i + ending;
        }
        return name;
    }

    /** Gives back a name that no file will have after all. */
    void release(String name) {
        taken.remove(key(name));
    }

    /**
     * A name for the file of a source: the source's own when a file can have it, else one made of its id.
     *
     * @param name of the source
     * @param id of the source
     * @param mediaType of the file, for its ending when the name has none
     */
    static String of(String name, String id, String mediaType) {
        int dot = name.lastIndexOf('.');
        String ending = dot <= 0 ? "" : name.substring(dot + 1);
        boolean ends = ENDING.matcher(ending).matches();
        String known = ends ? ending : ending(mediaType);
        if (!isSafe(name)) {
            return id + "." + known;
        }
        return ends ? name : name + "." + known;
    }

    /** The ending that files of a media type have. */
    private static String ending(String mediaType) {
        return Arrays.stream(TranscriptFormat.values())
                .filter(format -> format.mediaType().equals(mediaType))
                .findFirst()
                .map(format -> format == TranscriptFormat.TEXTGRID
                        ? "TextGrid"
                        : format.endings().get(0))
                .orElse("txt");
    }

    private static boolean isSafe(String name) {
        return name.length() <= MAX_LENGTH
                && SAFE.matcher(name).matches()
                && !RESERVED.matcher(name).matches()
                && Normalizer.isNormalized(name, Normalizer.Form.NFC);
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
