package org.tacit.exchange.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML file that should hold a mapping. Built on the parser's events, so that nothing in the file can name a Java type or be repeated by reference.
 *
 * <p>Limits, each an error that says so: {@value #MAXIMUM_BYTES} bytes, {@value #MAXIMUM_VALUES} values, {@value #MAXIMUM_DEPTH} levels of nesting, no anchors and aliases (the way
 * to a file that grows without end), no tags, one document, UTF-8, no key twice.
 */
public final class YamlFile {
    /** The most bytes a file may have. */
    public static final int MAXIMUM_BYTES = 4 * 1024 * 1024;

    /** The most texts, lists and mappings a file may have. */
    public static final int MAXIMUM_VALUES = 200_000;

    /** How deep lists and mappings may stand in each other. */
    public static final int MAXIMUM_DEPTH = 64;

    private YamlFile() {}

    /**
     * Reads the mapping a file holds.
     *
     * @param bytes UTF-8, with or without a byte order mark
     * @param file as the researcher knows it, for messages
     * @throws YamlException when the bytes are not such a file
     */
    public static YamlMapping read(byte[] bytes, String file) {
        if (bytes.length > MAXIMUM_BYTES) {
            throw new YamlException(file + " has " + bytes.length + " bytes, more than the " + MAXIMUM_BYTES
                    + " a file of this kind may have: split it or take something out");
        }
        String text = decode(bytes, file);
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setCodePointLimit(MAXIMUM_BYTES)
                    .setMaxAliasesForCollections(0)
                    .build();
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            return new YamlTree(file, events).readDocument();
        } catch (MarkedYamlEngineException notYaml) {
            throw new YamlException(describe(notYaml, file), notYaml);
        } catch (YamlEngineException notYaml) {
            throw new YamlException(
                    file + " cannot be read as YAML: " + oneLine(String.valueOf(notYaml.getMessage())), notYaml);
        }
    }

    private static String decode(byte[] bytes, String file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new YamlException(file + " is not UTF-8 text: save it as UTF-8", notUtf8);
        }
    }

    private static String describe(MarkedYamlEngineException notYaml, String file) {
        int line = notYaml.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
        return file + ", line " + line + ": is not YAML here (" + oneLine(notYaml.getProblem())
                + "); look at the indentation, and put texts with \": \" or \" #\" in quotes";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
