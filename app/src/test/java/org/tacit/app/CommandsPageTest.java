package org.tacit.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tacit.cli.output.Answers;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Holds docs/guide/commands.md to the command line as it is, both ways. */
class CommandsPageTest {
    private static final Path PAGE = Wiring.examples().resolveSibling("docs/guide/commands.md");

    @Test
    void thePageHasAPartForEveryCommandThatNamesEveryOption() throws IOException {
        Map<String, String> parts = parts();

        assertThat(commands()).allSatisfy((name, command) -> {
            assertThat(parts).containsKey(name);
            String part = parts.get(name);
            assertThat(part).contains("./tacit " + name + " ").contains("Exit ");
            shown(command).forEach(option -> assertThat(part).contains("| `" + option.longestName()));
        });
    }

    @Test
    void thePageNamesNoCommandAndNoOptionThatThereIsNot() throws IOException {
        Map<String, CommandLine> commands = commands();

        assertThat(parts()).allSatisfy((name, part) -> {
            assertThat(commands).containsKey(name);
            var known = commands.get(name).getCommandSpec().options().stream()
                    .flatMap(option -> Arrays.stream(option.names()))
                    .toList();
            part.lines()
                    .filter(line -> line.startsWith("| `-"))
                    .map(line -> line.replaceAll("^\\| `(--?[a-z-]+).*", "$1"))
                    .forEach(option -> assertThat(known).contains(option));
        });
    }

    private static Map<String, CommandLine> commands() {
        return new Wiring("0.0.0", Answers.ofProcess()).commands().line().getSubcommands();
    }

    private static Stream<OptionSpec> shown(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp());
    }

    /** The parts of the page under headings such as {@code ## `import`}. */
    private static Map<String, String> parts() throws IOException {
        return Arrays.stream(Files.readString(PAGE).split("\n## ", -1))
                .filter(part -> part.startsWith("`"))
                .collect(Collectors.toMap(part -> part.substring(1, part.indexOf('`', 1)), part -> part));
    }
}
