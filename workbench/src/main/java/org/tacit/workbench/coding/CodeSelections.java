package org.tacit.workbench.coding;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.RefusedChange;
import org.tacit.domain.study.Study;
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
        return code(study, by, source, selection, List.of(Wanted.of(code)), facets)
                .entries();
    }

    /**
     * Codes one selection with several codes, in one act. A coding that was given an id and is there already with the very same content counts as done, so an act whose answer was lost
     * can be sent again: nothing is coded twice, and nothing is recorded when all of it is there.
     *
     * @param wanted the codes, at least one
     * @throws TacitException when an id names a coding of another content, or nothing is wanted
     */
    public Coded code(
            OpenStudy study, CoderId by, SourceId source, TextSpan selection, List<Wanted> wanted, Facets facets) {
        SealedText text = quotes.text(study, source);
        TextSpan extent = whole(text, selection);
        Instant now = clock.get();
        List<Coding> codings = wanted.stream()
                .map(one -> new Coding(
                        one.id().orElseGet(() -> CodingId.of(ids.get())), source, extent, one.code(), by, now, facets))
                .toList();
        if (codings.isEmpty()) {
            throw new TacitException("No code was chosen for the selection " + extent + ": choose at least one");
        }
        try {
            return record(study, by, codings, text);
        } catch (RefusedChange refused) {
            // Somebody else may just have recorded the very same: then it is done, and otherwise refused again.
            return record(study, by, codings, text);
        }
    }

    private static Coded record(OpenStudy study, CoderId by, List<Coding> codings, SealedText text) {
        Study now = study.study();
        List<Coding> missing =
                codings.stream().filter(coding -> !isThere(now, coding)).toList();
        List<Entry> entries = missing.isEmpty()
                ? List.of()
                : study.record(Act.of(
                        by,
                        missing.stream()
                                .map(coding -> new CodingChange.CodingAdded(coding, text.seal(coding.extent())))
                                .toList()));
        return new Coded(
                entries,
                codings.stream()
                        .map(coding -> new CodingRef(coding.source(), coding.id()))
                        .toList());
    }

    private static boolean isThere(Study study, Coding coding) {
        for (SourceId source : study.sources().keySet()) {
            Optional<Coding> found = study.codings(source).find(coding.id());
            if (found.isPresent()) {
                Coding there = found.get();
                boolean same = there.source().equals(coding.source())
                        && there.extent().equals(coding.extent())
                        && there.code().equals(coding.code())
                        && there.coder().equals(coding.coder())
                        && there.facets().equals(coding.facets());
                if (!same) {
                    throw new TacitException("There is another coding with the id " + coding.id() + " in "
                            + there.source() + ": give the new one an id of its own");
                }
                return true;
            }
        }
        return false;
    }

    /** Makes a code of the words themselves and codes the selection with it, in one act. */
    public List<Entry> inVivo(
            OpenStudy study, CoderId by, SourceId source, TextSpan selection, Code code, Place place) {
        SealedText text = quotes.text(study, source);
        TextSpan extent = whole(text, selection);
        Coding coding = new Coding(CodingId.of(ids.get()), source, extent, code.id(), by, clock.get(), Facets.NONE);
        return study.record(Act.of(
                by,
                List.of(
                        new CodebookChange.CodeAdded(code, place),
                        new CodingChange.CodingAdded(coding, text.seal(extent)))));
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

    /** Removes several codings in one act. */
    public List<Entry> remove(OpenStudy study, CoderId by, List<CodingRef> refs) {
        List<Change> changes = new ArrayList<>();
        for (CodingRef ref : new LinkedHashSet<>(refs)) {
            Coding coding = coding(study, ref);
            changes.add(new CodingChange.CodingRemoved(coding, quotes.seal(study, ref.source(), coding.extent())));
        }
        return changes.isEmpty() ? List.of() : study.record(Act.of(by, changes));
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

    /**
     * A code for a selection.
     *
     * @param code the code
     * @param id the id the coding shall have; a new one when not given
     */
    public record Wanted(CodeId code, Optional<CodingId> id) {
        public Wanted {
            requireNonNull(code, "code is null");
            requireNonNull(id, "id is null");
        }

        /** A coding with a new id. */
        public static Wanted of(CodeId code) {
            return new Wanted(code, Optional.empty());
        }
    }

    /**
     * What coding a selection came to.
     *
     * @param entries recorded now; none when every coding was there already
     * @param codings the codings, in the order wanted
     */
    public record Coded(List<Entry> entries, List<CodingRef> codings) {
        public Coded {
            entries = List.copyOf(entries);
            codings = List.copyOf(codings);
        }
    }
}
