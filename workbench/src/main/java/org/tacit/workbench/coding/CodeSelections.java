package org.tacit.workbench.coding;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.text.Graphemes;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/** What a coder does to selections. Each method is one act. A selection that would cut a character as a reader sees it is widened to hold it whole. */
public final class CodeSelections {
    private final Quotes quotes;
    private final Supplier<UUID> ids;
    private final Supplier<Instant> clock;

    /**
     * Codes selections.
     *
     * @param quotes seals the words selected
     * @param ids gives new codings their ids
     * @param clock says when
     */
    public CodeSelections(Quotes quotes, Supplier<UUID> ids, Supplier<Instant> clock) {
        this.quotes = requireNonNull(quotes, "quotes is null");
        this.ids = requireNonNull(ids, "ids is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** Codes a selection; the entry's change holds the new coding. */
    public List<Entry> code(
            OpenStudy study, CoderId by, SourceId source, TextSpan selection, CodeId code, Facets facets) {
        SealedText text = quotes.text(study, source);
        TextSpan extent = whole(text, selection);
        Coding coding = new Coding(CodingId.of(ids.get()), source, extent, code, by, clock.get(), facets);
        return study.record(Act.of(by, new CodingChange.CodingAdded(coding, text.seal(extent))));
    }

    /** Gives a coding another extent; its memo, code and facets stay. */
    public List<Entry> resize(OpenStudy study, CoderId by, CodingRef ref, TextSpan selection) {
        Coding coding = coding(study, ref);
        SealedText text = quotes.text(study, ref.source());
        TextSpan extent = whole(text, selection);
        return study.record(Act.of(
                by,
                new CodingChange.ExtentChanged(
                        ref.source(),
                        ref.coding(),
                        coding.extent(),
                        extent,
                        text.seal(coding.extent()),
                        text.seal(extent))));
    }

    /** Gives a coding another code. */
    public List<Entry> reassign(OpenStudy study, CoderId by, CodingRef ref, CodeId code) {
        CodeId from = coding(study, ref).code();
        return study.record(Act.of(by, new CodingChange.CodeReassigned(ref.source(), ref.coding(), from, code)));
    }

    /** Gives a coding another direction, level or weight. */
    public List<Entry> qualify(OpenStudy study, CoderId by, CodingRef ref, Facets facets) {
        Facets from = coding(study, ref).facets();
        return study.record(Act.of(by, new CodingChange.FacetsChanged(ref.source(), ref.coding(), from, facets)));
    }

    /** Removes a coding. */
    public List<Entry> remove(OpenStudy study, CoderId by, CodingRef ref) {
        Coding coding = coding(study, ref);
        return study.record(
                Act.of(by, new CodingChange.CodingRemoved(coding, quotes.seal(study, ref.source(), coding.extent()))));
    }

    private static Coding coding(OpenStudy study, CodingRef ref) {
        return study.study()
                .codings(ref.source())
                .find(ref.coding())
                .orElseThrow(() -> new TacitException("There is no coding " + ref.coding() + " in " + ref.source()));
    }

    private static TextSpan whole(SealedText text, TextSpan selection) {
        if (selection.isEmpty() || selection.end() > text.text().length()) {
            throw new TacitException("The selection " + selection + " holds no text: the source has "
                    + text.text().length() + " characters");
        }
        return Graphemes.snapOut(text.text(), selection);
    }
}
