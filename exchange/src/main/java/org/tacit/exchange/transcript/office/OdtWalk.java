package org.tacit.exchange.transcript.office;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tacit.exchange.transcript.Findings;
import org.tacit.exchange.transcript.UnreadableTranscript;

/**
 * The words of an OpenDocument text (OASIS OpenDocument 1.3, part 3). Blanks in a row are one, as the format says (section 6.1.2), unless they are written as elements. Deleted words that are
 * tracked, comments and notes are out. Not thread-safe.
 */
final class OdtWalk implements XmlWalk.Visitor {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    /** More blanks in one place are no layout. */
    private static final int MAX_BLANKS = 10_000;

    private static final Set<String> PARAGRAPHS = Set.of("p", "h");

    private final DocumentLines lines = new DocumentLines();
    private final Findings findings;
    /** Elements open inside one that is left out, itself included. */
    private int skipped;

    private @Nullable StringBuilder note;
    private int noteLine;
    private boolean body;
    private boolean afterBlank;
    private int cellTimes = 1;
    private int rowTimes = 1;

    OdtWalk(Findings findings) {
        this.findings = findings;
    }

    /** The lines of the document. */
    String text() {
        return lines.text();
    }

    @Override
    public void start(String namespace, String name, XmlWalk walk) {
        if (skipped > 0) {
            skipped++;
            return;
        }
        switch (namespace) {
            case OFFICE -> startOffice(name);
            case TEXT -> startText(name, walk);
            case TABLE -> startTable(name, walk);
            case DRAW -> {
                if (name.equals("text-box")) {
                    findings.doubts()
                            .add(lines.line(), "", "a text box; its words follow the paragraph it is anchored in");
                    lines.startBox();
                }
            }
            default -> {}
        }
    }

    private void startOffice(String name) {
        switch (name) {
            case "text" -> body = true;
            case "annotation" -> skip("comments");
            case "forms" -> skip("forms");
            default -> {}
        }
    }

    private void startText(String name, XmlWalk walk) {
        switch (name) {
            case "p", "h" -> {
                lines.startParagraph();
                afterBlank = true;
            }
            case "s" -> blanks(" ".repeat(number(walk.attribute("c"), MAX_BLANKS)));
            case "tab" -> blanks("\t");
            case "line-break" -> blanks("\n");
            case "tracked-changes" -> skip("tracked deletions");
            case "ruby-text" -> skip("readings above characters");
            case "note" -> {
                skip("notes");
                note = new StringBuilder();
                noteLine = lines.line();
            }
            default -> {}
        }
    }

    private void startTable(String name, XmlWalk walk) {
        switch (name) {
            case "table-row" -> {
                lines.startRow();
                rowTimes = number(walk.attribute("number-rows-repeated"), Integer.MAX_VALUE);
            }
            case "table-cell", "covered-table-cell" -> {
                lines.startCell();
                cellTimes = number(walk.attribute("number-columns-repeated"), Integer.MAX_VALUE);
            }
            default -> {}
        }
    }

    private void skip(String what) {
        skipped = 1;
        findings.leaveOut(what);
    }

    private void blanks(String blanks) {
        lines.append(blanks);
        afterBlank = true;
    }

    private static int number(@Nullable String value, int most) {
        try {
            return value == null ? 1 : Math.max(1, Math.min(most, Integer.parseInt(value.strip())));
        } catch (NumberFormatException e) {
            throw new UnreadableTranscript(
                    "\"" + value + "\" is no count; open the file in LibreOffice and save it again", e);
        }
    }

    @Override
    public void characters(String text) {
        if (note != null) {
            note.append(text);
        } else if (skipped == 0 && body && lines.inParagraph()) {
            lines.append(collapsed(text));
        }
    }

    private String collapsed(String text) {
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank) {
                single.append(c);
            } else if (!afterBlank) {
                single.append(' ');
            }
            afterBlank = blank;
        }
        return single.toString();
    }

    @Override
    public void end(String namespace, String name) {
        if (skipped > 0) {
            skipped--;
            if (skipped == 0 && note != null) {
                findings.doubts().add(noteLine, note.toString(), "a note; its words were left out");
                note = null;
            }
            return;
        }
        if (namespace.equals(TEXT) && PARAGRAPHS.contains(name)) {
            lines.endParagraph(false);
        } else if (namespace.equals(DRAW) && name.equals("text-box")) {
            lines.endBox();
        } else if (namespace.equals(TABLE)) {
            endTable(name);
        }
    }

    private void endTable(String name) {
        switch (name) {
            case "table-cell", "covered-table-cell" -> {
                lines.endCell(cellTimes);
                cellTimes = 1;
            }
            case "table-row" -> {
                lines.endRow(rowTimes);
                rowTimes = 1;
            }
            default -> {}
        }
    }
}
