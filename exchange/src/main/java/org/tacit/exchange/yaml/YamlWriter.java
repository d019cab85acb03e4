package org.tacit.exchange.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.tacit.domain.TacitException;

/**
 * Writes YAML for people and for version control: one value a line, long prose folded, verse and dialogue as they are. The same entries, in the same order, always give the same
 * bytes, and {@link YamlFile} reads exactly the same texts back ({@link YamlText#exact()}). Stateless and safe to share between threads.
 */
public final class YamlWriter {
    private static final int WIDTH = 100;
    private static final int INDENT = 2;

    /** Single-line texts longer than this are folded over several lines, in characters. */
    private static final int LONGEST_LINE = 80;

    /** What other YAML readers would not take for a text: null, truth values, numbers. */
    private static final Pattern NOT_A_TEXT_ELSEWHERE = Pattern.compile(
            "~|null|true|false|yes|no|on|off|[-+]?[.]?[0-9][-+.0-9_eE]*|0[xo][0-9a-f]+|[-+]?[.]inf|[.]nan",
            Pattern.CASE_INSENSITIVE);

    /**
     * The file: UTF-8, LF.
     *
     * @throws TacitException when a text holds half a character (a lone surrogate), for which there are no bytes
     */
    public byte[] write(YamlEntries root) {
        return write(root.entries());
    }

    /**
     * The file: UTF-8, LF.
     *
     * @param root keys to texts, whole numbers, truth values, lists and mappings of these
     * @throws TacitException when a text holds half a character (a lone surrogate), for which there are no bytes
     */
    public byte[] write(Map<String, ?> root) {
        List<Event> events = new ArrayList<>();
        events.add(new StreamStartEvent());
        events.add(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        mapping(root, events);
        events.add(new DocumentEndEvent(false));
        events.add(new StreamEndEvent());
        DumpSettings settings = DumpSettings.builder()
                .setIndent(INDENT)
                .setIndicatorIndent(INDENT)
                .setIndentWithIndicator(true)
                .setWidth(WIDTH)
                .setBestLineBreak("\n")
                .build();
        return new Present(settings).emitToString(events.iterator()).getBytes(StandardCharsets.UTF_8);
    }

    private static void value(Object value, List<Event> events) {
        if (value instanceof YamlEntries entries) {
            mapping(entries.entries(), events);
        } else if (value instanceof Map<?, ?> mapping) {
            mapping(mapping, events);
        } else if (value instanceof List<?> items) {
            events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
            items.forEach(item -> value(item, events));
            events.add(new SequenceEndEvent());
        } else if (value instanceof YamlEntries.Plain plain) {
            events.add(scalar(plain.text(), ScalarStyle.PLAIN));
        } else if (value instanceof Number || value instanceof Boolean) {
            events.add(scalar(value.toString(), ScalarStyle.PLAIN));
        } else {
            String text = value.toString();
            events.add(scalar(text, style(text)));
        }
    }

    private static void mapping(Map<?, ?> mapping, List<Event> events) {
        events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
        mapping.forEach((named, value) -> {
            String key = named.toString();
            events.add(scalar(key, isLine(key) ? inLine(key) : ScalarStyle.DOUBLE_QUOTED));
            value(value, events);
        });
        events.add(new MappingEndEvent());
    }

    private static ScalarEvent scalar(String text, ScalarStyle style) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new TacitException("The text \"" + text + "\" holds half a character: type it again");
        }
        return new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(true, true), text, style);
    }

    private static ScalarStyle style(String text) {
        if (!isProse(text)) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        if (text.indexOf('\n') >= 0) {
            return ScalarStyle.LITERAL;
        }
        boolean foldable = text.length() > LONGEST_LINE && !text.contains("  ");
        return foldable ? ScalarStyle.FOLDED : inLine(text);
    }

    /** Plain where the emitter finds that it can be; the quotes that need no doubling where it cannot. */
    private static ScalarStyle inLine(String text) {
        if (NOT_A_TEXT_ELSEWHERE.matcher(text).matches()) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        boolean mayNeedQuotes =
                text.indexOf(':') >= 0 || text.indexOf('#') >= 0 || !Character.isLetterOrDigit(text.charAt(0));
        return mayNeedQuotes && text.indexOf('\'') >= 0 ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
    }

    private static boolean isLine(String text) {
        return isProse(text) && text.indexOf('\n') < 0;
    }

    /** Whether the text can stand in a block: it does not begin or end with white space, no line ends with a space, and there is nothing but letters, signs and line feeds. */
    private static boolean isProse(String text) {
        return !text.isEmpty()
                && !isSpace(text.charAt(0))
                && !isSpace(text.charAt(text.length() - 1))
                && !text.contains(" \n")
                && text.codePoints().allMatch(YamlWriter::isLetterSignOrLineFeed);
    }

    private static boolean isSpace(int character) {
        return character == '\n' || Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isLetterSignOrLineFeed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n';
            case Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> character != '\uFEFF';
        };
    }
}
