package org.tacit.exchange.yaml;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.RepresentToNode;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Writes a mapping as a YAML file that {@link YamlFile} reads back with the same texts. The same mapping, in the same order, always gives the same bytes. Stateless and safe to share
 * between threads.
 */
public final class YamlWriter {
    private static final int WIDTH = 110;
    private static final int INDENT = 2;

    /** The line breaks that YAML 1.2 does not count as such and that its block texts therefore lose, and the one they fold. */
    private static final String ODD_BREAKS = "\r\u0085\u2028\u2029";

    /**
     * The file: UTF-8, LF.
     *
     * @param root keys to texts, whole numbers, truth values, lists and mappings of these
     */
    public byte[] write(Map<String, ?> root) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setSchema(new CoreSchema())
                .setIndent(INDENT)
                .setIndicatorIndent(INDENT)
                .setIndentWithIndicator(true)
                .setWidth(WIDTH)
                .setBestLineBreak("\n")
                .setDereferenceAliases(true)
                .build();
        return new Dump(settings, new Texts(settings)).dumpToString(root).getBytes(StandardCharsets.UTF_8);
    }

    /** Writes texts with odd line breaks in double quotes, where every break can be escaped. */
    private static final class Texts extends StandardRepresenter {
        Texts(DumpSettings settings) {
            super(settings);
            RepresentToNode usual = requireNonNull(representers.get(String.class), "usual is null");
            representers.put(
                    String.class,
                    data -> data.toString().chars().anyMatch(c -> ODD_BREAKS.indexOf(c) >= 0)
                            ? representScalar(Tag.STR, data.toString(), ScalarStyle.DOUBLE_QUOTED)
                            : usual.representData(data));
        }
    }
}
