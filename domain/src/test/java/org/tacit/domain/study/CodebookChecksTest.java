package org.tacit.domain.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tacit.domain.study.Growing.code;
import static org.tacit.domain.study.Growing.coding;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tacit.domain.change.CodebookChange.CodeAdded;
import org.tacit.domain.change.CodebookChange.CodeChanged;
import org.tacit.domain.change.CodebookChange.CodeMerged;
import org.tacit.domain.change.CodebookChange.CodeMoved;
import org.tacit.domain.change.CodebookChange.CodeRemoved;
import org.tacit.domain.change.CodebookChange.CodeSplit;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.source.SourceId;

class CodebookChecksTest {
    private static final CodeId TRUST = new CodeId("trust");
    private static final CodeId TIME = new CodeId("time");
    private static final Code NEW = Code.named(new CodeId("new"), "new");
    private static final CodingRef FIRST =
            new CodingRef(new SourceId("FG1"), coding(1, 0, 2, "trust").id());

    private final Growing growing = Growing.withText("we trust them now").coded(1, 0, 2, "trust");

    @Test
    void twoPeopleCanChangeDifferentPartsOfOneCode() {
        Code before = growing.study().codebook().get(TRUST);
        Code renamed = with(before, "Trusting", before.definition(), true);
        Code defined = with(before, before.name(), "relying on somebody", true);

        growing.then(new CodeChanged(before, renamed)).then(new CodeChanged(before, defined));

        assertThat(growing.study().codebook().get(TRUST))
                .isEqualTo(with(before, "Trusting", "relying on somebody", true));
    }

    @Test
    void twoPeopleCannotChangeTheSamePartOfOneCodeUnseen() {
        Code before = growing.study().codebook().get(TRUST);
        growing.then(new CodeChanged(before, with(before, "Trusting", "", true)))
                .refuses(
                        new CodeChanged(before, with(before, "Confidence", "", true)),
                        "The name of code trust changed since")
                .refuses(new CodeRemoved(before, new Place(Optional.empty(), 0)), "Code trust changed since");
    }

    @Test
    void aPlacePastTheLastSiblingIsRefusedBecauseItCouldNotBeTakenBack() {
        growing.refuses(new CodeAdded(NEW, place(3)), "There is no place 3 in the codebook")
                .refuses(new CodeMoved(TRUST, place(0), place(2)), "There is no place 2 in the codebook")
                .refuses(new CodeMoved(TRUST, place(0), beneath(TIME, 1)), "There is no place 1 beneath code time")
                .refuses(
                        new CodeSplit(TRUST, NEW, beneath(TRUST, 1), List.of()),
                        "There is no place 1 beneath code trust")
                .then(new CodeMoved(TRUST, place(0), place(1)))
                .then(new CodeMoved(TRUST, place(1), beneath(TIME, 0)))
                .refuses(new CodeMoved(TIME, place(0), beneath(TRUST, 0)), "Code time cannot move beneath itself")
                .refuses(new CodeMoved(TIME, place(0), beneath(TIME, 0)), "Code time cannot move beneath itself");
    }

    @Test
    void aHeadingTakesNoCodings() {
        Code trust = growing.study().codebook().get(TRUST);
        Code time = growing.study().codebook().get(TIME);
        Code heading = with(NEW, "new", "", false);
        growing.refuses(new CodeChanged(trust, with(trust, "trust", "", false)), "Code trust has codings in source FG1")
                .refuses(
                        new CodeSplit(TRUST, heading, place(2), List.of(FIRST)),
                        "Code new is a heading: it cannot take codings")
                .then(new CodeChanged(time, with(time, "time", "", false)))
                .refuses(
                        new CodeMerged(trust, place(0), TIME, List.of(FIRST)),
                        "Code time is a heading: it cannot take codings")
                .then(new CodeSplit(TRUST, heading, place(2), List.of()));
    }

    @Test
    void aCodeInUseStays() {
        growing.refuses(
                        new CodeRemoved(growing.study().codebook().get(TRUST), place(0)),
                        "Code trust has codings in source FG1")
                .refuses(
                        new CodeMerged(growing.study().codebook().get(TRUST), place(0), TIME, List.of()),
                        "Code trust has codings in source FG1")
                .then(code("beneath", 0))
                .then(new CodeMoved(new CodeId("beneath"), place(0), beneath(TIME, 0)))
                .refuses(
                        new CodeRemoved(growing.study().codebook().get(TIME), place(1)),
                        "Code time has codes beneath it")
                .refuses(code("trust", 0), "There is already a code trust")
                .refuses(new CodeAdded(NEW, beneath(new CodeId("gone"), 0)), "There is no code gone")
                .refuses(
                        new CodeMerged(growing.study().codebook().get(TRUST), place(0), TRUST, List.of(FIRST)),
                        "Code trust cannot be merged into itself");
    }

    private static Place place(int position) {
        return new Place(Optional.empty(), position);
    }

    private static Place beneath(CodeId parent, int position) {
        return new Place(Optional.of(parent), position);
    }

    private static Code with(Code code, String name, String definition, boolean codable) {
        return new Code(code.id(), name, definition, "", "", "", "", codable);
    }
}
