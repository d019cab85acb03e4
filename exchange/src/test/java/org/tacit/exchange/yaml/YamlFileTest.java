package org.tacit.exchange.yaml;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {

    @Test
    void readsTextsListsAndMappingsWithTheirLines() {
        YamlMapping root = read("a: one\nb:\n  - two\n  - three\nc:\n  - d: four\n");

        assertThat(root.text("a").value()).isEqualTo("one");
        assertThat(root.texts("b")).extracting(YamlText::value).containsExactly("two", "three");
        assertThat(root.texts("b")).extracting(text -> text.place().line()).containsExactly(3, 4);
        assertThat(root.mappings("c").get(0).text("d").place()).isEqualTo(new YamlPlace("file.yaml", 6, "d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"No", "1.0", "2031-04-02", "0x1F", "1e3", "yes", ".inf"})
    void neverGuessesThatATextIsSomethingElse(String text) {
        assertThat(read("a: " + text).text("a").value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:", "a: ~", "a: null", "a: \"\"", "a: \"  \""})
    void aKeyWithNothingAfterItIsAnError(String file) {
        assertThatThrownBy(() -> read(file).text("a"))
                .isInstanceOf(YamlException.class)
                .hasMessage("file.yaml, line 1, \"a\": says nothing; write a text or take the line out");
    }

    @Test
    void aQuotedNullIsAWord() {
        assertThat(read("a: \"null\"").text("a").value()).isEqualTo("null");
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(read("\uFEFFa: one").text("a").value()).isEqualTo("one");
    }

    @Test
    void refusesAliasesBeforeTheyGrow() {
        String bomb =
                "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n";

        assertThatThrownBy(() -> read(bomb))
                .isInstanceOf(YamlException.class)
                .hasMessage(
                        "file.yaml, line 1, \"a\": \"&\" and \"*\" references are not read; write the value out, or put the text in quotes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: !!java.net.URL [\"http://example.org\"]",
                "a: !!javax.script.ScriptEngineManager [x]",
                "a: !!str one",
                "a: !own {b: c}",
                "!!java.io.File a: b"
            })
    void refusesEveryTag(String file) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(YamlException.class)
                .hasMessageContaining("\"!\" tags are not read");
    }

    @Test
    void refusesAKeyTwice() {
        assertThatThrownBy(() -> read("a: one\nb: two\na: three\n"))
                .isInstanceOf(YamlException.class)
                .hasMessage(
                        "file.yaml, line 3, \"a\": stands here for the second time (the first is in line 1); take one of them out");
    }

    @Test
    void refusesAFileThatStandsTooDeep() {
        String deep = "a: " + "[".repeat(100_000) + "]".repeat(100_000);

        assertThatThrownBy(() -> read(deep))
                .isInstanceOf(YamlException.class)
                .hasMessageContaining("more than " + YamlFile.MAXIMUM_DEPTH + " levels deep");
    }

    @Test
    void refusesAFileWithTooManyValues() {
        String many = "a: [" + "x,".repeat(YamlFile.MAXIMUM_VALUES + 1) + "]";

        assertThatThrownBy(() -> read(many))
                .isInstanceOf(YamlException.class)
                .hasMessageContaining("more than " + YamlFile.MAXIMUM_VALUES + " values");
    }

    @Test
    void refusesAFileThatIsTooLongWithoutReadingIt() {
        assertThatThrownBy(() -> YamlFile.read(new byte[YamlFile.MAXIMUM_BYTES + 1], "file.yaml"))
                .isInstanceOf(YamlException.class)
                .hasMessageContaining("more than the " + YamlFile.MAXIMUM_BYTES);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThatThrownBy(() -> YamlFile.read("a: one".getBytes(UTF_16), "file.yaml"))
                .isInstanceOf(YamlException.class)
                .hasMessage("file.yaml is not UTF-8 text: save it as UTF-8");
    }

    @Test
    void refusesAnEmptyFileAListAndASecondDocument() {
        assertThatThrownBy(() -> read("# nothing\n")).hasMessage("file.yaml is empty: write keys and values");
        assertThatThrownBy(() -> read("- one\n")).hasMessageContaining("the file holds a list; write keys and values");
        assertThatThrownBy(() -> read("a: one\n---\nb: two\n")).hasMessageContaining("more than one document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: one\n b: two\n",
                "a: [one\n",
                "a: \"one\n",
                "a: one: two\n",
                "a: \u0000\n",
                "? [a]\n: b\n",
                "a: *\n"
            })
    void whatIsNotYamlIsOneLineThatNamesTheFile(String file) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(YamlException.class)
                .satisfies(
                        e -> assertThat(e.getMessage()).startsWith("file.yaml").doesNotContain("\n"));
    }

    @Test
    void saysWhichKeyWasProbablyMeant() {
        assertThatThrownBy(() -> read("short_tilte: one").allow(List.of("title", "short-title")))
                .hasMessage(
                        "file.yaml, line 1, \"short_tilte\": there is no such key here; did you mean \"short-title\"?");
        assertThatThrownBy(() -> read("colour: red").allow(List.of("title", "name")))
                .hasMessage("file.yaml, line 1, \"colour\": there is no such key here; the keys are title, name");
    }

    @Test
    void saysWhatAValueShouldHaveBeen() {
        YamlMapping root = read("a: [one]\nb: two\nc: 3.5\nd: perhaps\n");

        assertThatThrownBy(() -> root.text("a")).hasMessageContaining("line 1, \"a\": is a list; write a text");
        assertThatThrownBy(() -> root.texts("b")).hasMessageContaining("line 2, \"b\": is a text; write a list");
        assertThatThrownBy(() -> root.mapping("b"))
                .hasMessageContaining("line 2, \"b\": is a text; write keys and values");
        assertThatThrownBy(() -> root.number("c")).hasMessageContaining("line 3, \"c\": \"3.5\" is not a whole number");
        assertThatThrownBy(() -> root.flag("d", true))
                .hasMessageContaining("line 4, \"d\": \"perhaps\" is neither true nor false");
        assertThatThrownBy(() -> root.text("e"))
                .hasMessage("file.yaml, line 1, \"e\": is missing; write it here as a text");
    }

    private static YamlMapping read(String text) {
        return YamlFile.read(text.getBytes(UTF_8), "file.yaml");
    }
}
