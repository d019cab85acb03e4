package org.tacit.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tacit.exchange.report.page.HtmlPage;
import org.tacit.exchange.report.page.MarkdownPage;

/**
 * Each folder under {@code reports/} is a case: the study in its folder {@code study}, or else the example of that name, and beside it the whole report as HTML and as Markdown, and in
 * brief. Written anew only with {@code -Dtacit.golden=write}.
 */
class GoldenReportsTest {
    private static final Path CASES = Path.of("src/test/resources/reports");
    private static final Path EXAMPLES = Path.of("../examples");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theReportIsTheOneThatWasRead(String name) throws IOException {
        Path folder = CASES.resolve(name);
        Path own = folder.resolve("study");
        ReportedStudy reported = ReportedStudy.read(Files.isDirectory(own) ? own : EXAMPLES.resolve(name));

        same(new HtmlPage().write(reported.page()), folder.resolve("expected.html"));
        same(new MarkdownPage().write(reported.page()), folder.resolve("expected.md"));
        same(reported.report().brief(), folder.resolve("expected-brief.txt"));
    }

    private static void same(String written, Path expected) throws IOException {
        if ("write".equals(System.getProperty("tacit.golden"))) {
            Files.writeString(expected, written);
        }
        assertThat(written).isEqualTo(Files.readString(expected));
    }
}
