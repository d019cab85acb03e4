package org.tacit.exchange.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tacit.domain.framework.Framework;
import org.tacit.exchange.yaml.YamlException;
import org.tacit.exchange.yaml.YamlFile;

/** Holds the guide to the reader: the tables list exactly the keys that are read, and the examples can be read. */
class FrameworkGuideTest {
    private static final String GUIDE = new String(FrameworkFiles.read(Path.of("../docs/guide/frameworks.md")), UTF_8);
    private static final String EVERYTHING = new String(FrameworkFiles.everything(), UTF_8);
    private static final String UNKNOWN = "zzzzzzzzzz: x";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The head | id: garden",
                "A work | - citation: Nobody A. Weeds. Invented Press; 2030.",
                "A change | date: 2031-02-01",
                "A level | definition: One gardener's own ground.",
                "Valence | scheme: rating",
                "A point | - value: -2",
                "A slot | stands-for: the gardeners",
                "An exclusive group | name: One role at a time",
                "An outside reason | name: Weather",
                "A retired construct | note: It was two things.",
                "A construct | name: Soil structure",
                "A case against | outside: weather",
                "A case for two | - with: [complexity]",
                "An example | source: Nobody A. Weeds. Invented Press; 2030, p. 7.",
                "A crosswalk | - framework: orchard",
                "A pair | - {from: waterer, to: waterer, relation: same",
                "An instrument | title: The Spade Questionnaire",
                "An item | - {id: q1, constructs: [soil-structure, complexity]",
            })
    void theTableHasTheKeysThatAreRead(String section, String line) {
        assertThat(tableKeys(section)).isEqualTo(readKeys(line.strip())).isNotEmpty();
    }

    @Test
    void everyKeyOfTheGuideIsUsedInTheFileThatUsesEverything() {
        assertThat(allTableKeys())
                .hasSizeGreaterThan(60)
                .allSatisfy(key ->
                        assertThat(EVERYTHING).containsPattern("(?m)(^\\s*(- )?|[{,]\\s*)" + Pattern.quote(key) + ":"));
    }

    @Test
    void theFirstExampleOfAFileIsAFrameworkFile() {
        String example = fenced().stream()
                .filter(block -> block.startsWith("format:"))
                .findFirst()
                .orElseThrow();
        Framework framework = new FrameworkReader().read(example.getBytes(UTF_8), "example.yaml");

        assertThat(framework.constructs()).hasSize(3);
    }

    @Test
    void theRatingExampleFitsIntoAFrameworkFile() {
        String example = fenced().stream()
                .filter(block -> block.startsWith("valence:"))
                .findFirst()
                .orElseThrow();
        Framework framework =
                new FrameworkReader().read((FrameworkFiles.LEAST + example).getBytes(UTF_8), "example.yaml");

        assertThat(framework.rules().valence().points()).hasSize(2);
    }

    @Test
    void statesTheLimitsThatHold() {
        assertThat(GUIDE)
                .contains(YamlFile.MAXIMUM_BYTES / 1024 / 1024 + " MiB")
                .contains(String.format(Locale.ROOT, "%,d values", YamlFile.MAXIMUM_VALUES))
                .contains(YamlFile.MAXIMUM_DEPTH + " levels of nesting");
    }

    @Test
    void listsTheFrameworksThatAreShipped() {
        ShippedFrameworks shipped = new ShippedFrameworks(new FrameworkReader());

        assertThat(shipped.ids()).allSatisfy(id -> assertThat(GUIDE).contains("| `" + id + "` |"));
    }

    /** Adds a key that does not exist to the mapping a line belongs to; the refusal lists those that do. */
    private static List<String> readKeys(String line) {
        Matcher found =
                Pattern.compile("(?m)^( *)" + Pattern.quote(line) + ".*$").matcher(EVERYTHING);
        assertThat(found.find()).as(line).isTrue();
        String indent = found.group(1) + (line.startsWith("- ") ? "  " : "");
        String with = line.startsWith("- {")
                ? found.group().replaceFirst("\\{", "{" + UNKNOWN + ", ")
                : found.group() + "\n" + indent + UNKNOWN;
        String broken = EVERYTHING.substring(0, found.start()) + with + EVERYTHING.substring(found.end());
        YamlException told = catchThrowableOfType(
                YamlException.class, () -> new FrameworkReader().read(broken.getBytes(UTF_8), "broken.yaml"));
        assertThat(told).as(line).hasMessageContaining("the keys are ");
        return List.of(told.getMessage().replaceFirst(".*the keys are ", "").split(", "));
    }

    private static List<String> tableKeys(String section) {
        Matcher found = Pattern.compile("(?ms)^### " + Pattern.quote(section) + "$(.*?)(?=^##|\\z)")
                .matcher(GUIDE);
        assertThat(found.find()).as(section).isTrue();
        return keysIn(found.group(1));
    }

    private static List<String> allTableKeys() {
        return Pattern.compile("(?ms)^## Every key$(.*?)^## ")
                .matcher(GUIDE)
                .results()
                .flatMap(result -> keysIn(result.group(1)).stream())
                .toList();
    }

    private static List<String> keysIn(String text) {
        return Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static List<String> fenced() {
        return Pattern.compile("(?ms)^```yaml\\n(.*?)^```")
                .matcher(GUIDE)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
