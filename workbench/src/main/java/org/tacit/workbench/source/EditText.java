package org.tacit.workbench.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.TextEdit;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.Fresh;
import org.tacit.workbench.coding.Quotes;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/** Edits the text of a source: a typing error, a pseudonym. Codings and passages move along; those that lose every word are listed, never dropped. */
public final class EditText {
    private final Quotes quotes;
    private final Fresh fresh;

    /** Edits texts; new ones get their rows and salts from {@code fresh}. */
    public EditText(Quotes quotes, Fresh fresh) {
        this.quotes = requireNonNull(quotes, "quotes is null");
        this.fresh = requireNonNull(fresh, "fresh is null");
    }

    /**
     * Replaces stretches of a source's text in one act.
     *
     * @throws org.tacit.domain.TacitException when the stretches overlap, reach past the text or nothing would change
     */
    public Edited edit(OpenStudy study, CoderId by, SourceId source, List<TextEdit.Wording> wordings) {
        SealedText before = quotes.text(study, source);
        SealedText placeholder = fresh.text(before.text());
        TextEdit edit = TextEdit.plan(study.study(), source, before.text(), wordings, placeholder.id());
        SealedText after = new SealedText(placeholder.id(), placeholder.salt(), edit.after());
        List<Entry> entries = study.record(new Act(by, List.of(Act.Step.of(edit.change())), List.of(after), List.of()));
        return new Edited(entries, edit.lost());
    }

    /**
     * What an edit did.
     *
     * @param entries recorded
     * @param lost codings and passages of which no word is left
     */
    public record Edited(List<Entry> entries, List<UUID> lost) {
        public Edited {
            entries = List.copyOf(entries);
            lost = List.copyOf(lost);
        }
    }
}
