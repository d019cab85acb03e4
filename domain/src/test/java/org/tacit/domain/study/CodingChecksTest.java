package org.tacit.domain.study;

import static org.tacit.domain.study.Growing.PROFESSIONAL;
import static org.tacit.domain.study.Growing.SEAL;
import static org.tacit.domain.study.Growing.coding;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tacit.domain.change.CodingChange.CodeReassigned;
import org.tacit.domain.change.CodingChange.CodingAdded;
import org.tacit.domain.change.CodingChange.CodingRemoved;
import org.tacit.domain.change.CodingChange.ExtentChanged;
import org.tacit.domain.change.CodingChange.FacetsChanged;
import org.tacit.domain.change.PeopleChange.CoderAdded;
import org.tacit.domain.change.PeopleChange.CoderRemoved;
import org.tacit.domain.change.StudyChange.StudyChanged;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.text.TextSpan;

class CodingChecksTest {
    private static final SourceId FG1 = new SourceId("FG1");
    private static final Facets AT_PROFESSIONAL = new Facets(null, PROFESSIONAL.id(), null);

    private final Growing growing = Growing.withText("we trust them now").coded(1, 3, 8, "trust");
    private final Coding there = coding(1, 3, 8, "trust");

    @Test
    void aCodingOfAnotherCoderOrTimeIsNotTheOneToRemove() {
        CoderId other = new CoderId("C2");
        growing.then(new CoderAdded(new Coder(other, "Bo", false)))
                .refuses(
                        new CodingRemoved(
                                new Coding(
                                        there.id(), FG1, there.extent(), there.code(), other, there.at(), Facets.NONE),
                                SEAL),
                        "Coding " + there.id() + " changed since")
                .refuses(
                        new CodingRemoved(
                                new Coding(
                                        there.id(),
                                        FG1,
                                        there.extent(),
                                        there.code(),
                                        there.coder(),
                                        Instant.EPOCH,
                                        Facets.NONE),
                                SEAL),
                        "Coding " + there.id() + " changed since")
                .then(new CodingRemoved(there, SEAL));
    }

    @Test
    void staleValuesOfACodingAreRefused() {
        growing.then(new CodeReassigned(FG1, there.id(), new CodeId("trust"), new CodeId("time")))
                .refuses(
                        new CodeReassigned(FG1, there.id(), new CodeId("trust"), new CodeId("time")),
                        "The code of coding " + there.id() + " changed since")
                .refuses(
                        new ExtentChanged(FG1, there.id(), new TextSpan(0, 8), new TextSpan(0, 2), SEAL, SEAL),
                        "The extent of coding " + there.id() + " changed since")
                .refuses(
                        new FacetsChanged(FG1, there.id(), Facets.of(Direction.HELPS), Facets.NONE),
                        "The direction, level or weight of coding " + there.id() + " changed since")
                .refuses(new CodingRemoved(there, SEAL), "Coding " + there.id() + " changed since");
    }

    @Test
    void whatACodingRestsOnMustBeThere() {
        growing.refuses(new CodingAdded(there, SEAL), "There is already a coding " + there.id())
                .refuses(new CodingAdded(coding(2, 0, 2, "hope"), SEAL), "There is no code hope")
                .refuses(
                        new CodingAdded(coding(2, 10, 18, "trust"), SEAL),
                        "The selection [10, 18) reaches past the end of source FG1")
                .refuses(
                        new ExtentChanged(
                                FG1, coding(9, 0, 1, "trust").id(), there.extent(), there.extent(), SEAL, SEAL),
                        "There is no coding " + coding(9, 0, 1, "trust").id())
                .refuses(
                        new CoderRemoved(new Coder(Growing.CODER, "Ada", false)),
                        "Coder C1 cannot go: the person coded FG1");
    }

    @Test
    void aLevelMustBeOneOfTheStudysAndStaysWhileCodingsHaveIt() {
        Facets unknown = new Facets(null, new LevelId("national"), null);
        StudyDetails now = growing.study().details();
        StudyDetails without =
                new StudyDetails(now.title(), "", "", "", now.stance(), now.roles(), List.of(), List.of());
        growing.refuses(new CodingAdded(coding(2, 0, 2, "trust").with(unknown), SEAL), "There is no level national")
                .refuses(new FacetsChanged(FG1, there.id(), Facets.NONE, unknown), "There is no level national")
                .then(new FacetsChanged(FG1, there.id(), Facets.NONE, AT_PROFESSIONAL))
                .refuses(new StudyChanged(now, without), "Level professional cannot go: codings in source FG1 have it")
                .then(new FacetsChanged(FG1, there.id(), AT_PROFESSIONAL, Facets.NONE))
                .then(new StudyChanged(now, without));
    }
}
