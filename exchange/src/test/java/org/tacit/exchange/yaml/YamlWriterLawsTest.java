package org.tacit.exchange.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tacit.domain.TacitException;

class YamlWriterLawsTest {
    private static final int ROUNDS = 4_000;
    private static final String[] PIECES = {
        " ",
        "  ",
        "\n",
        "\n\n",
        "\t",
        "\r",
        "\r\n",
        ": ",
        " #",
        "#",
        "- ",
        "-",
        "---",
        "...",
        "? ",
        "'",
        "\"",
        "\\",
        "%",
        "@",
        "`",
        "|",
        ">",
        "&a",
        "*a",
        "!!str",
        "{",
        "}",
        "[",
        "]",
        ",",
        "null",
        "~",
        "true",
        "12",
        "1e3",
        "0x1F",
        "2031-03-12",
        "word",
        "Wort",
        "слово",
        "言葉",
        "שלום",
        "e\u0301",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\u0000",
        "\u0007",
        "\u001b",
        "\u007f",
        "\u0085",
        "\u00a0",
        "\u2028",
        "\u2029",
        "\ufeff",
        "\ufffe",
        "\uffff",
        "\ufffd",
        "\u200b",
        "\u00ad",
        "\ue000",
        "\ud83f\udffe",
        "a long stretch of words that goes on ",
        "and on, "
    };

    @Test
    void anyTextIsReadBackAsItWasWritten() {
        long seed = Long.getLong("tacit.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String key = text(random);
            String text = text(random);
            List<String> list = IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> text(random))
                    .toList();
            YamlEntries entries = new YamlEntries()
                    .put("in", new YamlEntries().keep(key, text))
                    .texts("texts", list)
                    .list("mappings", list, (item, to) -> to.keep("a", item).keep("b", item));

            byte[] written = new YamlWriter().write(entries);

            Supplier<String> hint = () -> "seed " + seed + ":\n" + new String(written, UTF_8);
            YamlMapping read = YamlFile.read(written, "file.yaml");
            YamlMapping in = read.mapping("in").orElseThrow();
            assertThat(in.values().keySet()).as(hint).containsExactly(key);
            assertThat(exact(in.values().get(key))).as(hint).isEqualTo(text);
            if (!list.isEmpty()) {
                assertThat(((YamlList) read.values().get("texts"))
                                .items().stream().map(YamlWriterLawsTest::exact))
                        .as(hint)
                        .isEqualTo(list);
                assertThat(read.mappings("mappings").stream()
                                .map(m -> exact(m.values().get("b"))))
                        .as(hint)
                        .isEqualTo(list);
            }
            assertThat(written).as(hint).isEqualTo(new YamlWriter().write(entries));
            assertThat(new String(written, UTF_8)).as(hint).doesNotContain("\r").endsWith("\n");
        }
    }

    @Test
    void aTextIsNeverReadAsNothing() {
        YamlEntries entries = new YamlEntries().keep("a", "null").keep("b", "~");

        YamlMapping read = YamlFile.read(new YamlWriter().write(entries), "file.yaml");

        assertThat(read.text("a").value()).isEqualTo("null");
        assertThat(read.text("b").value()).isEqualTo("~");
    }

    @Test
    void writesForPeople() {
        YamlEntries entries = new YamlEntries()
                .put("title", "What makes it work: a study")
                .put("quote", "It's hard: I'd say")
                .plain("date", "2031-03-12")
                .put("year", "2031")
                .put("empty", "")
                .keep("kept", "")
                .put(
                        "definition",
                        "People say that they have come to rely on what somebody from the other practice does, without looking over a shoulder; it's about: trust.")
                .put("dialogue", "A: yes\n  B: no\n\nA: well")
                .list(
                        "roles",
                        List.of("gp", "nurse"),
                        (role, to) -> to.put("id", role).texts("others", List.of("x", "y")))
                .put("speakers", new YamlEntries().put("Dr. Smith: GP", "P01").put("AMIRA", "P02"));

        assertThat(new String(new YamlWriter().write(entries), UTF_8)).isEqualTo("""
                title: 'What makes it work: a study'
                quote: "It's hard: I'd say"
                date: 2031-03-12
                year: "2031"
                kept: ""
                definition: >-
                  People say that they have come to rely on what somebody from the other practice does, without looking
                  over a shoulder; it's about: trust.
                dialogue: |-
                  A: yes
                    B: no

                  A: well
                roles:
                  - id: gp
                    others:
                      - x
                      - y
                  - id: nurse
                    others:
                      - x
                      - y
                speakers:
                  'Dr. Smith: GP': P01
                  AMIRA: P02
                """);
    }

    @Test
    void refusesHalfACharacter() {
        assertThatThrownBy(() -> new YamlWriter().write(new YamlEntries().put("a", "b\uD83D")))
                .isInstanceOf(TacitException.class)
                .hasMessage("The text \"b\uD83D\" holds half a character: type it again");
    }

    private static String exact(YamlValue value) {
        return ((YamlText) value).exact();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(random.nextInt(12) == 0 ? 60 : 6);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
