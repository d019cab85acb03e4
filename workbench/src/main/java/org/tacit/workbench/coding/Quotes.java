package org.tacit.workbench.coding;

import org.tacit.domain.TacitException;
import org.tacit.domain.content.QuoteSeal;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.text.TextSpan;
import org.tacit.workbench.store.OpenStudy;

/** Looks up and seals the words of selections. Stateless. */
public final class Quotes {
    /** What a seal is when the text it would seal was withdrawn. */
    private static final QuoteSeal OF_NOTHING = new QuoteSeal("0".repeat(32));

    /** Seals the words of a selection as they are now. */
    public QuoteSeal seal(OpenStudy study, SourceId source, TextSpan extent) {
        return study.text(study.study().source(source).text().content())
                .map(text -> text.seal(extent))
                .orElse(OF_NOTHING);
    }

    /**
     * The current text of a source.
     *
     * @throws TacitException when it was withdrawn
     */
    public SealedText text(OpenStudy study, SourceId id) {
        Source source = study.study().source(id);
        return study.text(source.text().content())
                .orElseThrow(() -> new TacitException("The text of source " + id + " was withdrawn"));
    }
}
