package org.tacit.exchange.report.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a page as Markdown (CommonMark with pipe tables). Texts are escaped so that they read as written. Stateless. */
public final class MarkdownPage {
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    /** The page as Markdown. */
    public String write(Page page) {
        StringBuilder out = new StringBuilder(32 * 1024);
        out.append("# ").append(line(page.title())).append("\n\n");
        if (!page.notice().isEmpty()) {
            out.append("> ").append(line(page.notice())).append("\n\n");
        }
        page.blocks().forEach(block -> append(out, block));
        out.append("---\n\n").append(line(page.foot())).append('\n');
        return out.toString();
    }

    private static void append(StringBuilder out, Block block) {
        if (block instanceof Block.Heading heading) {
            out.append("#".repeat(heading.level()))
                    .append(' ')
                    .append(line(heading.text()))
                    .append("\n\n");
        } else if (block instanceof Block.Prose prose) {
            paragraphs(out, prose.text(), "");
        } else if (block instanceof Block.Remark remark) {
            paragraphs(out, remark.text(), "> ");
            out.append('\n');
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> out.append("- ").append(line(item)).append('\n'));
            out.append('\n');
        } else if (block instanceof Block.Quote quote) {
            paragraphs(out, quote.words(), "> ");
            out.append("> — ").append(line(quote.label()));
            out.append(quote.note().isEmpty() ? "" : " (" + line(quote.note()) + ")")
                    .append("\n\n");
        } else if (block instanceof Block.Grid grid) {
            grid(out, grid);
        } else if (block instanceof Block.Curve curve) {
            out.append(line(curve.caption())).append(":\n\n");
            out.append(row(curve.across())).append(rule(curve.across().size()));
            out.append(row(curve.values().stream().map(SvgCurve::plain).toList()))
                    .append('\n');
        }
    }

    private static void grid(StringBuilder out, Block.Grid grid) {
        out.append(line(grid.caption())).append(":\n\n");
        out.append(row(grid.headings())).append(rule(grid.headings().size()));
        grid.rows()
                .forEach(cells ->
                        out.append(row(cells.stream().map(Block.Cell::text).toList())));
        out.append('\n');
    }

    private static void paragraphs(StringBuilder out, String text, String prefix) {
        for (String paragraph : PARAGRAPHS.split(text, -1)) {
            if (!paragraph.isBlank()) {
                out.append(prefix)
                        .append(line(paragraph))
                        .append('\n')
                        .append(prefix.stripTrailing())
                        .append('\n');
            }
        }
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> "› ".repeat(depth(cell)) + line(cell).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** How far a row's name is moved in, which Markdown would swallow. */
    private static int depth(String cell) {
        int depth = 0;
        while (depth < cell.length() && cell.charAt(depth) == '\u2003') {
            depth++;
        }
        return depth;
    }

    private static String rule(int columns) {
        return "|" + " --- |".repeat(columns) + "\n";
    }

    /** One line, with what Markdown would take as markup escaped. */
    private static String line(String text) {
        return text.strip()
                .replaceAll("\\s*\\R\\s*", " ")
                .replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1")
                .replaceAll("^([#+\\-])(?=\\s)", "\\\\$1")
                .replaceAll("^(\\d+)([.)])(?=\\s)", "$1\\\\$2");
    }
}
