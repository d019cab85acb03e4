package org.tacit.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages hold together: links lead somewhere, indexes are complete, decisions say what they must. */
class PagesTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern OUTSIDE = Pattern.compile("[a-z]+:.*");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> breaches = new ArrayList<>();
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Project.read(page));
            while (link.find()) {
                Path folder = page.toAbsolutePath().getParent();
                if (!OUTSIDE.matcher(link.group(1)).matches() && !Files.exists(folder.resolve(link.group(1)))) {
                    breaches.add(Project.relative(page) + " -> " + link.group(1));
                }
            }
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void everyPageOfTheDocsIsInTheIndexOfItsFolder() throws IOException {
        List<String> breaches = new ArrayList<>();
        for (Path page : pages()) {
            Path index = page.resolveSibling("README.md");
            boolean indexed = Project.relative(page).startsWith("docs/") && Files.exists(index) && !page.equals(index);
            if (indexed && !Project.read(index).contains("(" + page.getFileName() + ")")) {
                breaches.add(Project.relative(index) + " does not name " + page.getFileName());
            }
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void everyDecisionSaysWhyWhatElseAndHowWeNotice() throws IOException {
        List<Path> decisions = pages().stream()
                .filter(page -> Project.relative(page).matches("docs/decisions/\\d{4}-.*"))
                .toList();
        assertThat(decisions)
                .isNotEmpty()
                .allSatisfy(page -> assertThat(Project.read(page))
                        .contains("Status: ")
                        .contains(
                                "\n## Context\n",
                                "\n## Drivers\n",
                                "\n## Options considered\n",
                                "\n## Decision\n",
                                "\n## Consequences\n",
                                "\n## Confirmation\n"));
    }

    private static List<Path> pages() throws IOException {
        Path root = Project.root();
        try (Stream<Path> top = Files.list(root);
                Stream<Path> docs = Files.walk(root.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
