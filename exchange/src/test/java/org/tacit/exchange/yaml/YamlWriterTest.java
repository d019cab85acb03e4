package org.tacit.exchange.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "null",
                "~",
                "true",
                "1.0",
                "2031-04-02",
                "a: b",
                "a #b",
                "- a",
                "'",
                "\"",
                "[a]",
                "*a",
                "&a",
                "!a",
                "line\nline",
                "line\n\u0085line",
                "a\u2028b",
                "tab\there",
                "a\rb",
                "👩‍⚕️",
                "e\u0301",
                "---",
                "...",
                "\uFEFFa"
            })
    void everyTextIsReadBackAsItWas(String text) {
        byte[] file = new YamlWriter().write(Map.of("key", text, "list", List.of(text)));

        YamlMapping root = YamlFile.read(file, "written.yaml");
        assertThat(root.text("key").value()).isEqualTo(text);
        assertThat(root.texts("list")).extracting(YamlText::value).containsExactly(text);
    }

    @Test
    void writesInOrderAndTheSameBytesEachTime() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("z", 1);
        root.put("a", List.of(Map.of("id", "b"), Map.of("id", "c")));
        root.put("m", true);

        assertThat(new String(new YamlWriter().write(root), UTF_8)).isEqualTo("""
                z: 1
                a:
                  - id: b
                  - id: c
                m: true
                """);
    }

    @Test
    void neverWritesAReference() {
        List<String> shared = List.of("one");

        assertThat(new String(new YamlWriter().write(Map.of("a", shared, "b", shared)), UTF_8))
                .doesNotContain("&")
                .doesNotContain("*");
    }
}
