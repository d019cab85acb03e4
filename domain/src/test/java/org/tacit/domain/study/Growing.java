package org.tacit.domain.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange.CodeAdded;
import org.tacit.domain.change.CodingChange.CodingAdded;
import org.tacit.domain.change.PeopleChange.CoderAdded;
import org.tacit.domain.change.SourceChange.SourceAdded;
import org.tacit.domain.change.StudyChange.StudyCreated;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.coding.Level;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.QuoteSeal;
import org.tacit.domain.participant.Role;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.setup.QuotePolicy;
import org.tacit.domain.setup.Stance;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.setup.StudyId;
import org.tacit.domain.source.Conversion;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.TextRef;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.trail.Entry;

/** A small study that grows change by change, for tests that say exactly what is there. Not thread-safe. */
final class Growing {
    static final CoderId CODER = new CoderId("C1");
    static final QuoteSeal SEAL = new QuoteSeal("0".repeat(32));
    static final Role GP = new Role(new RoleId("gp"), "General practitioner");
    static final Level PROFESSIONAL = new Level(new LevelId("professional"), "Professional");

    private final List<Entry> trail = new ArrayList<>();
    private Study study = Study.BLANK;

    /** A study with a coder, one source of the given text, and the codes {@code trust} and {@code time}. */
    static Growing withText(String text) {
        return new Growing()
                .then(new StudyCreated(
                        new StudyId("clinic"),
                        new StudyDetails(
                                "Clinic", "", "", "", Stance.CODEBOOK, List.of(GP), List.of(PROFESSIONAL), List.of()),
                        QuotePolicy.DEFAULT))
                .then(new CoderAdded(new Coder(CODER, "Ada", false)))
                .then(new SourceAdded(source("FG1", text)))
                .then(code("trust", 0))
                .then(code("time", 1));
    }

    static Source source(String id, String text) {
        Turns turns = new Turns.Builder("one/1")
                .add("Ada", new TextSpan(0, length(text)))
                .build();
        return new Source(
                new SourceId(id),
                id + ".txt",
                Optional.empty(),
                new TextRef(new ContentId("text-" + id), length(text)),
                new Conversion(List.of(new ContentId("file-" + id)), "text/plain", "UTF-8", "text", 1),
                turns,
                List.of(Speaker.UNASSIGNED));
    }

    private static int length(String text) {
        return new CodePointText(text).length();
    }

    static CodeAdded code(String id, int position) {
        return new CodeAdded(Code.named(new CodeId(id), id), new Place(Optional.empty(), position));
    }

    static Coding coding(int number, int start, int end, String code) {
        return new Coding(
                CodingId.of(new UUID(7, number)),
                new SourceId("FG1"),
                new TextSpan(start, end),
                new CodeId(code),
                CODER,
                Instant.parse("2031-04-02T09:15:00Z"),
                Facets.NONE);
    }

    Growing coded(int number, int start, int end, String code) {
        return then(new CodingAdded(coding(number, start, end, code), SEAL));
    }

    Growing then(Change change) {
        Entry entry = entry(study, change);
        study = study.with(entry);
        trail.add(entry);
        return this;
    }

    static Entry entry(Study after, Change change) {
        long sequence = after.sequence() + 1;
        return new Entry(sequence, Instant.EPOCH, CODER, sequence, OptionalLong.empty(), change);
    }

    Study study() {
        return study;
    }

    /** Expects a change to be refused for a reason, and the study to be as it was. */
    Growing refuses(Change change, String reason) {
        Study before = study;
        Study copy = Study.replay(trail);
        RefusedChange refused = catchThrowableOfType(RefusedChange.class, () -> study.with(entry(study, change)));
        assertThat(refused).as("refusal of " + change).isNotNull().hasMessage(reason);
        assertThat(refused.change()).isEqualTo(change);
        assertThat(study).isSameAs(before).isEqualTo(copy);
        return this;
    }
}
