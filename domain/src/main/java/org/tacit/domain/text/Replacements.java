package org.tacit.domain.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The replacements of one edit, in text order with at least one kept code point between them, and the rule by which spans move. Immutable.
 *
 * <p>The rule: what lies before a replacement stays, what lies after moves by its shift. A span that covers part of the replaced words covers the whole of the new ones. Words
 * inserted at the edge of a span stay outside it. A span whose words all went becomes empty: it has lost its place, and its owner must be told.
 */
public record Replacements(List<Replacement> list) {
    public Replacements {
        list = List.copyOf(list);
        for (int i = 1; i < list.size(); i++) {
            TextSpan before = list.get(i - 1).replaced();
            TextSpan after = list.get(i).replaced();
            if (after.start() <= before.end()) {
                throw new IllegalArgumentException(
                        "replacements out of order, touching or overlapping: " + before + ", " + after);
            }
        }
    }

    /** Where a span of the old text lies in the new one. */
    public TextSpan moved(TextSpan span) {
        int start = movedStart(span.start());
        return new TextSpan(start, Math.max(start, span.isEmpty() ? start : movedEnd(span.end())));
    }

    /** The replacements that lead back from the new text to the old one. */
    public Replacements inverse() {
        List<Replacement> back = new ArrayList<>(list.size());
        int shift = 0;
        for (Replacement replacement : list) {
            int start = replacement.replaced().start() + shift;
            back.add(new Replacement(
                    new TextSpan(start, start + replacement.length()),
                    replacement.replaced().length()));
            shift += replacement.shift();
        }
        return new Replacements(back);
    }

    private int movedStart(int position) {
        int shift = 0;
        for (Replacement replacement : list) {
            TextSpan replaced = replacement.replaced();
            if (position >= replaced.end()) {
                shift += replacement.shift();
            } else {
                return Math.min(position, replaced.start()) + shift;
            }
        }
        return position + shift;
    }

    private int movedEnd(int position) {
        int shift = 0;
        for (Replacement replacement : list) {
            TextSpan replaced = replacement.replaced();
            if (position <= replaced.start()) {
                return position + shift;
            }
            if (position < replaced.end()) {
                return replaced.start() + replacement.length() + shift;
            }
            shift += replacement.shift();
        }
        return position + shift;
    }
}
