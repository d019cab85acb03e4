package org.tacit.workbench.preview;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.trail.Entry;

/**
 * What an act would do. Nothing of it is recorded.
 *
 * @param before the study as it is
 * @param after the study as the act would leave it
 * @param entries the entries the act would make, numbered and timed as if
 * @param effects what it does, codings first; empty when it does nothing
 * @param moved codings that would cover another stretch of their source's text, those that lose their words included
 * @param lost codings of which no word would be left
 */
public record Preview(
        Study before, Study after, List<Entry> entries, List<Effect> effects, List<Moved> moved, List<CodingRef> lost) {
    public Preview {
        requireNonNull(before, "before is null");
        requireNonNull(after, "after is null");
        entries = List.copyOf(entries);
        effects = List.copyOf(effects);
        moved = List.copyOf(moved);
        lost = List.copyOf(lost);
    }

    /**
     * A coding that would lie elsewhere.
     *
     * @param coding which
     * @param from where it is, in code points of the text as it is
     * @param to where it would be, in code points of the text as it would be
     */
    public record Moved(CodingRef coding, TextSpan from, TextSpan to) {
        public Moved {
            requireNonNull(coding, "coding is null");
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
        }
    }
}
