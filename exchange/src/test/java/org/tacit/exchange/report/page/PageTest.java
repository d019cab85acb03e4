package org.tacit.exchange.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.tacit.exchange.report.page.Block.Cell;
import org.xml.sax.InputSource;

class PageTest {
    private static final Page PAGE = new Page(
            "Trust & <boundaries>",
            "Invented for demonstration",
            "Made from 12 entries",
            List.of(
                    new Block.Heading(2, "Themes"),
                    new Block.Prose("First paragraph.\n\nSecond \"one\"."),
                    new Block.Quote("We *never* asked <them>", "P01, GP", "the first doubt"),
                    new Block.Heading(2, "Themes"),
                    new Block.Grid(
                            "Codings by role",
                            List.of("Code", "GP", "Manager"),
                            List.of(List.of(Cell.of("Trust | faith"), Cell.count(4, 8), Cell.count(0, 8)))),
                    new Block.Curve("Codes found", List.of("FG1", "INT1"), List.of(3.0, 5.5)),
                    new Block.Bullets(List.of("one", "1. two")),
                    new Block.Remark("Two cells are withheld")));

    @Test
    void everyTextInHtmlIsEscaped() {
        String html = new HtmlPage().write(PAGE);

        assertThat(html)
                .contains("<h1>Trust &amp; &lt;boundaries&gt;</h1>")
                .contains("We *never* asked &lt;them&gt;")
                .doesNotContain("<them>");
    }

    @Test
    void headingsOfTheSameNameHaveAnchorsOfTheirOwn() {
        assertThat(new HtmlPage().write(PAGE)).contains("<h2 id=\"themes\">").contains("<h2 id=\"themes-2\">");
    }

    @Test
    void theHtmlNeedsNothingFromOutsideAndNoScript() {
        String html = new HtmlPage().write(PAGE);

        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("src=")
                .doesNotContain("url(")
                .doesNotContain("@import");
        assertThat(html).contains("default-src 'none'");
    }

    @Test
    void numbersCarryTheirShadeAndStayReadable() {
        assertThat(new HtmlPage().write(PAGE))
                .contains("<td class=\"number heat-5\">4</td>")
                .contains("<td class=\"number\">0</td>");
    }

    @Test
    void theNoticeStandsAtTheHeadAndTheFoot() {
        String html = new HtmlPage().write(PAGE);

        assertThat(html.substring(html.indexOf("<body>")).split("Invented for demonstration", -1))
                .hasSize(3);
        assertThat(html).contains("@bottom-left { content: \"Invented for demonstration\"; }");
        assertThat(new MarkdownPage().write(PAGE)).contains("> Invented for demonstration");
    }

    @Test
    void markdownReadsAsWritten() {
        assertThat(new MarkdownPage().write(PAGE))
                .contains("# Trust & \\<boundaries\\>")
                .contains("> We \\*never\\* asked \\<them\\>\n>\n> — P01, GP (the first doubt)")
                .contains("| Trust \\| faith | 4 | 0 |")
                .contains("- 1\\. two")
                .contains("| FG1 | INT1 |\n| --- | --- |\n| 3 | 5.5 |");
    }

    /** Whatever a study holds, the page stays one well-formed document with the same elements. */
    @Test
    void noTextBecomesMarkup() throws Exception {
        String alphabet = "<>&\"'/=! -a\u0000\u001b\n\u2028😀";
        int[] points = alphabet.codePoints().toArray();
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            String words = "x" + text;
            Page page = new Page(
                    words,
                    words,
                    words,
                    List.of(
                            new Block.Heading(3, words),
                            new Block.Quote(words, words, words),
                            new Block.Grid(words, List.of(words), List.of(List.of(Cell.of(words)))),
                            new Block.Curve(words, List.of(words), List.of(1.0))));
            String body = new HtmlPage().write(page);
            String xml = "<body>" + body.substring(body.indexOf("<header>"), body.indexOf("</body>")) + "</body>";
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
            assertThat(document.getElementsByTagName("blockquote").getLength())
                    .as("seed %d: %s", seed, words)
                    .isEqualTo(1);
            assertThat(document.getElementsByTagName("a").getLength())
                    .as("seed %d", seed)
                    .isZero();
        }
    }

    @Test
    void whatStandsInTheStyleSheetCannotLeaveIt() {
        String html = new HtmlPage().write(new Page("t", "a\"; } </style><b> \\", "f", List.of()));
        assertThat(html).contains("content: \"a\\22 \\3b  \\7d  \\3c \\2f style\\3e \\3c b\\3e  \\5c \";");
        assertThat(html.split("</style", -1)).hasSize(2);
    }

    @Test
    void wordsAmongNumbersStandWhereANumberWould() {
        Block.Grid grid = new Block.Grid(
                "c",
                List.of("a", "b", "c"),
                List.of(
                        List.of(Cell.of("x"), Cell.of("withheld"), Cell.of("some words")),
                        List.of(Cell.of("y"), Cell.of(3), Cell.of("w".repeat(41)))));
        assertThat(new HtmlPage().write(new Page("t", "", "f", List.of(grid))))
                .contains("<td class=\"number word\">withheld</td><td class=\"text\">some words</td>")
                .contains("<td class=\"text long\">www");
    }

    @Test
    void aCurveOfManySessionsLabelsAsManyAsThereIsRoomFor() {
        List<String> sessions = java.util.stream.IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "INT" + i)
                .toList();
        Block curve = new Block.Curve("c", sessions, java.util.Collections.nCopies(40, 1.0));
        String html = new HtmlPage().write(new Page("t", "", "f", List.of(curve)));
        assertThat(html.split("class=\"point\"", -1)).hasSize(41);
        assertThat(html).contains(">INT40</text>").doesNotContain(">INT39</text>");
        assertThat(html.split("class=\"across\"", -1)).hasSizeBetween(10, 16);
    }

    @Test
    void aRowOfAnotherLengthThanTheHeadingsIsRefused() {
        assertThatThrownBy(() -> new Block.Grid("c", List.of("a", "b"), List.of(List.of(Cell.of(1)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 cells under 2 headings");
    }
}
