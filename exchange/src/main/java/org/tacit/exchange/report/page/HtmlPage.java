package org.tacit.exchange.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes a page as one HTML file that needs nothing else: no script, no font, no picture from anywhere. Readable on a phone and on A4, by eye and by screen reader, light and dark. Every
 * text is escaped; nothing in a study can become markup. Stateless.
 */
public final class HtmlPage {
    private static final Pattern NUMBER = Pattern.compile("[<≤]?-?[0-9][0-9,]*(\\.[0-9]+)?%?");
    private static final int LONG = 40;
    /** Rows of a table that is kept on one printed page. */
    private static final int SHORT = 12;

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    private static final String STYLE = resource("report.css");

    /** The page as HTML. */
    public String write(Page page) {
        StringBuilder html = new StringBuilder(64 * 1024);
        html.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<title>")
                .append(escaped(page.title()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append(printedFoot(page.notice()))
                .append(
                        "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#findings\">To the findings</a>\n<header>\n<h1>")
                .append(escaped(page.title()))
                .append("</h1>\n");
        if (!page.notice().isEmpty()) {
            html.append("<p class=\"notice\">").append(escaped(page.notice())).append("</p>\n");
        }
        html.append("</header>\n");
        List<Anchored> anchored = anchored(page.blocks());
        contents(html, anchored);
        html.append("<main id=\"findings\">\n");
        anchored.forEach(block -> append(html, block));
        html.append("</main>\n<footer>\n<p>").append(escaped(page.foot())).append("</p>\n");
        if (!page.notice().isEmpty()) {
            html.append("<p class=\"notice\">").append(escaped(page.notice())).append("</p>\n");
        }
        return html.append("</footer>\n</body>\n</html>\n").toString();
    }

    /** The notice and the page's number on every printed page. */
    private static String printedFoot(String notice) {
        String left = notice.isEmpty() ? "" : " @bottom-left { content: \"" + inStyle(notice) + "\"; }";
        return "@page {" + left + " @bottom-right { content: counter(page); } }\n";
    }

    /** A text inside a string of a style sheet, with everything but letters, digits and plain stops written as its number; the space after a number belongs to it. */
    private static String inStyle(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean plain = Character.isLetterOrDigit(point) || point == ' ' || point == '.' || point == ',';
            if (plain) {
                out.appendCodePoint(point);
            } else {
                out.append('\\').append(Integer.toHexString(point)).append(' ');
            }
        });
        return out.toString();
    }

    private record Anchored(Block block, String anchor) {}

    private static List<Anchored> anchored(List<Block> blocks) {
        Map<String, Integer> used = new HashMap<>();
        List<Anchored> result = new ArrayList<>();
        for (Block block : blocks) {
            String anchor = "";
            if (block instanceof Block.Heading heading) {
                String slug = slug(heading.text());
                int count = used.merge(slug, 1, Integer::sum);
                anchor = count == 1 ? slug : slug + "-" + count;
            }
            result.add(new Anchored(block, anchor));
        }
        return result;
    }

    private static void contents(StringBuilder html, List<Anchored> blocks) {
        html.append("<nav aria-label=\"Contents\">\n<ol>\n");
        for (Anchored anchored : blocks) {
            if (anchored.block() instanceof Block.Heading heading && heading.level() == 2) {
                html.append("<li><a href=\"#")
                        .append(anchored.anchor())
                        .append("\">")
                        .append(escaped(heading.text()))
                        .append("</a></li>\n");
            }
        }
        html.append("</ol>\n</nav>\n");
    }

    private static void append(StringBuilder html, Anchored anchored) {
        Block block = anchored.block();
        if (block instanceof Block.Heading heading) {
            html.append("<h%d id=\"%s\">%s</h%d>%n"
                    .formatted(heading.level(), anchored.anchor(), escaped(heading.text()), heading.level())
                    .replace("\r\n", "\n"));
        } else if (block instanceof Block.Prose prose) {
            paragraphs(html, prose.text(), "");
        } else if (block instanceof Block.Remark remark) {
            paragraphs(html, remark.text(), " class=\"remark\"");
        } else if (block instanceof Block.Bullets bullets) {
            html.append("<ul>\n");
            bullets.items()
                    .forEach(item -> html.append("<li>").append(escaped(item)).append("</li>\n"));
            html.append("</ul>\n");
        } else if (block instanceof Block.Quote quote) {
            quote(html, quote);
        } else if (block instanceof Block.Grid grid) {
            grid(html, grid);
        } else if (block instanceof Block.Curve curve) {
            new SvgCurve(curve).append(html);
        }
    }

    private static void paragraphs(StringBuilder html, String text, String attributes) {
        for (String paragraph : PARAGRAPHS.split(text, -1)) {
            if (!paragraph.isBlank()) {
                html.append("<p")
                        .append(attributes)
                        .append('>')
                        .append(escaped(paragraph.strip()))
                        .append("</p>\n");
            }
        }
    }

    private static void quote(StringBuilder html, Block.Quote quote) {
        html.append("<figure class=\"quote\">\n<blockquote>");
        paragraphs(html, quote.words(), "");
        html.append("</blockquote>\n<figcaption><span class=\"who\">")
                .append(escaped(quote.label()))
                .append("</span>");
        if (!quote.note().isEmpty()) {
            html.append(" <span class=\"why\">").append(escaped(quote.note())).append("</span>");
        }
        html.append("</figcaption>\n</figure>\n");
    }

    private static void grid(StringBuilder html, Block.Grid grid) {
        html.append(grid.rows().size() <= SHORT ? "<div class=\"scroll short\"" : "<div class=\"scroll\"")
                .append(" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(escaped(grid.caption()))
                .append("\">\n<table>\n<caption>")
                .append(escaped(grid.caption()))
                .append("</caption>\n<thead>\n<tr>");
        for (int column = 0; column < grid.headings().size(); column++) {
            html.append(isNumbers(grid, column) ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
                    .append(escaped(grid.headings().get(column)))
                    .append("</th>");
        }
        html.append("</tr>\n</thead>\n<tbody>\n");
        boolean[] numbers = new boolean[grid.headings().size()];
        for (int column = 0; column < numbers.length; column++) {
            numbers[column] = isNumbers(grid, column);
        }
        for (List<Block.Cell> row : grid.rows()) {
            html.append("<tr>");
            for (int column = 0; column < row.size(); column++) {
                cell(html, row.get(column), column == 0, numbers[column]);
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n</div>\n");
    }

    /** Whether a column, words for "nothing" apart, holds numbers, so that its heading stands over them. */
    private static boolean isNumbers(Block.Grid grid, int column) {
        return column > 0
                && grid.rows().stream()
                        .anyMatch(row -> NUMBER.matcher(row.get(column).text()).matches());
    }

    /** Ten steps of shade, so that no style has to stand in the cell. */
    private static void cell(StringBuilder html, Block.Cell cell, boolean heads, boolean amongNumbers) {
        if (heads) {
            html.append("<th scope=\"row\">").append(escaped(cell.text())).append("</th>");
            return;
        }
        int shade = (int) Math.ceil(cell.heat() * 9);
        String kind = kind(cell.text(), amongNumbers);
        html.append("<td class=\"")
                .append(kind)
                .append(shade > 0 ? " heat-" + shade : "")
                .append("\">")
                .append(escaped(cell.text()))
                .append("</td>");
    }

    /** Words among numbers, such as "withheld", stand where a number would; long texts need room to be read. */
    private static String kind(String text, boolean amongNumbers) {
        if (amongNumbers) {
            return text.isEmpty() || NUMBER.matcher(text).matches() ? "number" : "number word";
        }
        return text.length() > LONG ? "text long" : "text";
    }

    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "section" : plain;
    }

    /** Escapes for element content and for attribute values in double quotes; line ends inside a paragraph become breaks in neither. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
