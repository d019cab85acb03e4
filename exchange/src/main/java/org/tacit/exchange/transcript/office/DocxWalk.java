package org.tacit.exchange.transcript.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tacit.exchange.transcript.Findings;

/**
 * The words of a WordprocessingML body (ECMA-376 part 1, section 17). Tracked insertions are in, tracked deletions and moved-away words out, as in the document with all changes accepted; hidden
 * words, comments, notes and field codes are out. Not thread-safe.
 */
final class DocxWalk implements XmlWalk.Visitor {
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final Set<String> MATH = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math");
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final DocumentLines lines = new DocumentLines();
    private final Findings findings;
    private final Map<String, String> notes;
    /** Elements open inside one that is left out, itself included. */
    private int skipped;

    private final Deque<boolean[]> markDeleted = new ArrayDeque<>();
    private final Deque<boolean[]> rowDeleted = new ArrayDeque<>();
    private final Deque<boolean[]> alternativeTaken = new ArrayDeque<>();
    private boolean inRun;
    private boolean hidden;
    private @Nullable StringBuilder words;
    private boolean keepBlanks;

    /**
     * A walk.
     *
     * @param notes the words of footnotes ({@code footnote 2}) and endnotes, for the doubts about them
     */
    DocxWalk(Findings findings, Map<String, String> notes) {
        this.findings = findings;
        this.notes = notes;
    }

    /** The lines of the document. */
    String text() {
        return lines.text();
    }

    @Override
    public void start(String namespace, String name, XmlWalk walk) {
        if (skipped > 0) {
            skipped++;
        } else if (WORD.contains(namespace)) {
            startBlock(name, walk);
        } else if (namespace.equals(COMPATIBILITY)) {
            startAlternative(name);
        } else if (MATH.contains(namespace) && name.equals("t")) {
            startWords(walk);
        }
    }

    private void startBlock(String name, XmlWalk walk) {
        switch (name) {
            case "p" -> {
                lines.startParagraph();
                markDeleted.push(new boolean[1]);
            }
            case "tr" -> {
                lines.startRow();
                rowDeleted.push(new boolean[1]);
            }
            case "tc" -> lines.startCell();
            case "txbxContent" -> {
                findings.doubts().add(lines.line(), "", "a text box; its words follow the paragraph it is anchored in");
                lines.startBox();
            }
            case "del", "moveFrom" -> deletion(walk.parent());
            case "rt" -> skip("readings above characters");
            case "footnoteReference" -> note("footnote", walk);
            case "endnoteReference" -> note("endnote", walk);
            case "commentReference" -> findings.leaveOut("comments");
            default -> startRun(name, walk);
        }
    }

    private void startRun(String name, XmlWalk walk) {
        boolean inside = walk.parent().equals("r");
        switch (name) {
            case "r" -> {
                inRun = true;
                hidden = false;
            }
            case "vanish" -> hide(walk);
            case "t" -> startWords(walk);
            case "tab", "ptab" -> layout(inside, "\t");
            case "cr" -> layout(inside, "\n");
            case "br" -> {
                String type = walk.attribute("type");
                boolean line = type == null || type.equals("textWrapping");
                layout(inside && (line || !lines.atParagraphStart()), "\n");
            }
            case "noBreakHyphen" -> layout(inside, "\u2011");
            case "softHyphen" -> layout(inside, "\u00AD");
            case "sym" -> symbol(walk);
            default -> {}
        }
    }

    private void startAlternative(String name) {
        switch (name) {
            case "AlternateContent" -> alternativeTaken.push(new boolean[1]);
            case "Choice", "Fallback" -> {
                boolean[] taken = alternativeTaken.peek();
                if (taken != null && taken[0]) {
                    skipped = 1;
                } else if (taken != null) {
                    taken[0] = true;
                }
            }
            default -> {}
        }
    }

    private void deletion(String parent) {
        boolean[] mark = markDeleted.peek();
        boolean[] row = rowDeleted.peek();
        if (parent.equals("rPr")) {
            if (mark != null && !inRun) {
                mark[0] = true;
            }
        } else if (parent.equals("trPr")) {
            if (row != null) {
                row[0] = true;
                findings.leaveOut("tracked deletions");
            }
        } else {
            skip("tracked deletions");
        }
    }

    private void skip(String what) {
        skipped = 1;
        findings.leaveOut(what);
    }

    private void hide(XmlWalk walk) {
        String value = walk.attribute("val");
        if (inRun && walk.parent().equals("rPr") && (value == null || !OFF.contains(value))) {
            hidden = true;
            findings.leaveOut("hidden passages");
        }
    }

    private void startWords(XmlWalk walk) {
        words = new StringBuilder();
        keepBlanks = "preserve".equals(walk.attribute("space"));
    }

    private void layout(boolean applies, String sign) {
        if (applies && !hidden) {
            lines.append(sign);
        }
    }

    private void symbol(XmlWalk walk) {
        String code = walk.attribute("char");
        try {
            int codePoint = Integer.parseInt(code == null ? "" : code, 16);
            boolean shows = codePoint >= ' '
                    && Character.isDefined(codePoint)
                    && Character.getType(codePoint) != Character.PRIVATE_USE
                    && Character.getType(codePoint) != Character.SURROGATE;
            if (shows) {
                layout(true, Character.toString(codePoint));
                return;
            }
        } catch (NumberFormatException e) {
            // Falls through to what is done with any symbol that has no character.
        }
        findings.leaveOut("signs of a symbol font");
    }

    private void note(String kind, XmlWalk walk) {
        String id = walk.attribute("id");
        findings.leaveOut(kind + "s");
        findings.doubts()
                .add(lines.line(), notes.getOrDefault(kind + " " + id, ""), "a " + kind + "; its words were left out");
    }

    @Override
    public void characters(String text) {
        if (skipped == 0 && words != null) {
            words.append(text);
        }
    }

    @Override
    public void end(String namespace, String name) {
        if (skipped > 0) {
            skipped--;
        } else if (name.equals("t") && words != null) {
            endWords(words.toString());
        } else if (WORD.contains(namespace)) {
            endBlock(name);
        } else if (namespace.equals(COMPATIBILITY) && name.equals("AlternateContent")) {
            alternativeTaken.poll();
        }
    }

    private void endWords(String said) {
        String oneLine = said.replace('\n', ' ').replace('\t', ' ');
        layout(true, keepBlanks ? oneLine : oneLine.strip());
        words = null;
    }

    private void endBlock(String name) {
        switch (name) {
            case "p" -> lines.endParagraph(isSet(markDeleted.poll()));
            case "r" -> inRun = false;
            case "tc" -> lines.endCell(1);
            case "tr" -> lines.endRow(isSet(rowDeleted.poll()) ? 0 : 1);
            case "txbxContent" -> lines.endBox();
            default -> {}
        }
    }

    private static boolean isSet(boolean @Nullable [] flag) {
        return flag != null && flag[0];
    }
}
