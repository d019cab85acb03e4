package org.tacit.exchange.transcript.office;

import java.util.Map;

/** The words of the footnotes or endnotes of a DOCX, by {@code footnote 2}. Not thread-safe. */
final class NoteWords implements XmlWalk.Visitor {
    private final String kind;
    private final Map<String, String> words;
    private final StringBuilder note = new StringBuilder();
    private String id = "";
    private boolean collects;

    NoteWords(String kind, Map<String, String> words) {
        this.kind = kind;
        this.words = words;
    }

    @Override
    public void start(String namespace, String name, XmlWalk walk) {
        if (name.equals(kind)) {
            String value = walk.attribute("id");
            id = value == null ? "" : value;
            note.setLength(0);
        }
        collects = name.equals("t");
    }

    @Override
    public void characters(String text) {
        if (collects) {
            note.append(text);
        }
    }

    @Override
    public void end(String namespace, String name) {
        collects = false;
        if (name.equals("p")) {
            note.append(' ');
        }
        if (name.equals(kind)) {
            words.put(kind + " " + id, note.toString().strip());
        }
    }
}
