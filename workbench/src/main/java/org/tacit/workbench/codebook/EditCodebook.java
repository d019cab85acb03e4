package org.tacit.workbench.codebook;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Codebook;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.content.QuoteSeal;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.coding.Quotes;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/**
 * What a team does to its codebook. Each method is one act: it works out every change it needs (codes beneath, themes, lens, memos, guides, codings), records them together, and is
 * undone together. No coding is ever dropped by a merge, split or move.
 */
public final class EditCodebook {
    private final Quotes quotes;

    /** Edits codebooks; sealing the words of codings that are removed through {@code quotes}. */
    public EditCodebook(Quotes quotes) {
        this.quotes = requireNonNull(quotes, "quotes is null");
    }

    /** Adds a code. */
    public List<Entry> add(OpenStudy study, CoderId by, Code code, Place place) {
        return study.record(Act.of(by, new CodebookChange.CodeAdded(code, place)));
    }

    /** Gives a code another name, rules or colour; its id stays. */
    public List<Entry> change(OpenStudy study, CoderId by, Code to) {
        Code from = study.study().codebook().get(to.id());
        return study.record(Act.of(by, new CodebookChange.CodeChanged(from, to)));
    }

    /** Moves a code, with all beneath it. */
    public List<Entry> move(OpenStudy study, CoderId by, CodeId code, Place to) {
        Place from = study.study().codebook().place(code);
        return study.record(Act.of(by, new CodebookChange.CodeMoved(code, from, to)));
    }

    /**
     * Merges a code into another: its codings, the codes beneath it, its place in themes, its links, memos and guide questions go over.
     *
     * @throws TacitException when one is beneath the other, or their judgements against a framework contradict each other
     */
    public List<Entry> merge(OpenStudy study, CoderId by, CodeId code, CodeId into) {
        Study now = study.study();
        Codebook codebook = now.codebook();
        codebook.get(into);
        if (code.equals(into)) {
            throw new TacitException("Code " + code + " cannot be merged into itself");
        }
        if (codebook.withDescendants(code).contains(into)) {
            throw new TacitException("Code " + code + " cannot be merged into " + into
                    + ", which is beneath it: merge the other way, or move it first");
        }
        if (!codebook.get(into).codable()) {
            throw new TacitException("Code " + into + " is a heading: choose a code beneath it");
        }
        List<Change> changes = new ArrayList<>();
        int position = codebook.children(Optional.of(into)).size();
        for (CodeId child : codebook.children(Optional.of(code))) {
            changes.add(moveUnder(codebook, changes.size(), child, into, position++));
        }
        changes.addAll(new CodeReferences(now, code).replacedBy(into));
        Place place = codebook.place(code);
        changes.add(new CodebookChange.CodeMerged(codebook.get(code), place, into, codingsWith(now, code)));
        return study.record(Act.of(by, changes));
    }

    /**
     * Splits a code: the codings named get a new code beside it.
     *
     * @throws TacitException when a coding named does not have the code
     */
    public List<Entry> split(OpenStudy study, CoderId by, CodeId code, Code part, List<CodingRef> codings) {
        Study now = study.study();
        Place at = now.codebook().place(code);
        for (CodingRef ref : codings) {
            boolean has = now.codings(ref.source())
                    .find(ref.coding())
                    .filter(coding -> coding.code().equals(code))
                    .isPresent();
            if (!has) {
                throw new TacitException(
                        "Coding " + ref.coding() + " in " + ref.source() + " does not have code " + code);
            }
        }
        Place place = new Place(at.parent(), at.position() + 1);
        return study.record(Act.of(by, new CodebookChange.CodeSplit(code, part, place, codings)));
    }

    /** Removes a code together with its codings; the codes beneath it move up, themes and lens let it go. All of it comes back with one undo. */
    public List<Entry> remove(OpenStudy study, CoderId by, CodeId code) {
        Study now = study.study();
        Codebook codebook = now.codebook();
        codebook.get(code);
        List<Change> changes = new ArrayList<>();
        for (CodingRef ref : codingsWith(now, code)) {
            Coding coding = now.codings(ref.source()).find(ref.coding()).orElseThrow();
            QuoteSeal seal = quotes.seal(study, coding.source(), coding.extent());
            changes.add(new CodingChange.CodingRemoved(coding, seal));
        }
        changes.addAll(new CodeReferences(now, code).taken());
        Place place = codebook.place(code);
        int position = place.position();
        List<CodeId> children = codebook.children(Optional.of(code));
        for (int i = 0; i < children.size(); i++) {
            changes.add(new CodebookChange.CodeMoved(
                    children.get(i), new Place(Optional.of(code), 0), new Place(place.parent(), position + 1 + i)));
        }
        changes.add(new CodebookChange.CodeRemoved(codebook.get(code), place));
        return study.record(Act.of(by, changes));
    }

    /** Every coding that has a code, source by source. */
    static List<CodingRef> codingsWith(Study study, CodeId code) {
        List<CodingRef> found = new ArrayList<>();
        for (SourceId source : study.sources().keySet()) {
            SourceCodings codings = study.codings(source);
            int index = codings.codes().indexOf(code);
            for (int i = 0; index >= 0 && i < codings.size(); i++) {
                if (codings.codeIndex(i) == index) {
                    found.add(new CodingRef(source, codings.id(i)));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Each child that went before has left its place, so the next one is first. */
    private static Change moveUnder(Codebook codebook, int moved, CodeId child, CodeId into, int position) {
        Place was = codebook.place(child);
        return new CodebookChange.CodeMoved(
                child, new Place(was.parent(), was.position() - moved), new Place(Optional.of(into), position));
    }
}
