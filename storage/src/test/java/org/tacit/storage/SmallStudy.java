package org.tacit.storage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tacit.domain.change.CodebookChange;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.change.MemoChange;
import org.tacit.domain.change.PeopleChange;
import org.tacit.domain.change.SessionChange;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.change.StudyChange;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.memo.MemoId;
import org.tacit.domain.memo.MemoKind;
import org.tacit.domain.memo.MemoTarget;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.Role;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.session.SessionKind;
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
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/** A study small enough to be read at a glance, as the acts that make it. */
public final class SmallStudy {
    public static final CoderId ANA = new CoderId("ana");
    public static final CodeId TRUST = new CodeId("trust");
    public static final SourceId FG1 = new SourceId("FG1");
    public static final ParticipantId P01 = new ParticipantId("P01");
    public static final ContentId TEXT = new ContentId("text-fg1");
    public static final ContentId ORIGINAL = new ContentId("original-fg1");
    public static final String WORDS =
            "Marigold: We trusted the new nurse from the start.\nModerator: Why?\nMarigold: She listened \uD83D\uDC69\u200D\u2695\uFE0F, na\u00EFve or not.\n";
    public static final byte[] BYTES = ("\uFEFF" + WORDS.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    public static final Instant NOON = Instant.parse("2031-03-12T12:00:00Z");

    private SmallStudy() {}

    public static SealedText text() {
        return new SealedText(TEXT, "0123456789abcdef".getBytes(StandardCharsets.US_ASCII), new CodePointText(WORDS));
    }

    /** The study begins, with its first coder. */
    public static Act beginning() {
        StudyDetails details = new StudyDetails(
                "Integrated care",
                "What makes it work?",
                "Two sites",
                "Invented",
                Stance.CODEBOOK,
                List.of(new Role(new RoleId("gp"), "General practitioner")),
                List.of(),
                List.of());
        return Act.of(
                ANA,
                List.of(
                        new StudyChange.StudyCreated(new StudyId("small"), details, QuotePolicy.DEFAULT),
                        new PeopleChange.CoderAdded(new Coder(ANA, "Ana", false))));
    }

    /** People, a session, a transcript and a code. */
    public static Act setting() {
        Participant marigold = new Participant(
                P01, "Marigold", List.of("M.", "Dr Gold"), Optional.of(new RoleId("gp")), Optional.empty(), Map.of());
        Session session = new Session(
                new SessionId("S1"),
                "Focus group 1",
                SessionKind.FOCUS_GROUP,
                Optional.of(LocalDate.parse("2031-03-01")),
                Optional.empty(),
                Optional.empty(),
                List.of(P01),
                List.of(),
                Map.of());
        SealedText text = text();
        Turns turns = new Turns.Builder("name-colon/1")
                .add("Marigold", new TextSpan(10, 50))
                .add("Moderator", new TextSpan(62, 66))
                .build();
        Source source = new Source(
                FG1,
                "focus-group-1.txt",
                Optional.of(new SessionId("S1")),
                new TextRef(TEXT, text.text().length()),
                new Conversion(List.of(ORIGINAL), "text/plain", "UTF-8", "text", 1),
                turns,
                List.of(new Speaker.OfParticipant(P01), Speaker.UNASSIGNED));
        return new Act(
                ANA,
                List.of(
                        Act.Step.of(new PeopleChange.ParticipantAdded(marigold)),
                        Act.Step.of(new SessionChange.SessionAdded(session)),
                        Act.Step.of(new SourceChange.SourceAdded(source)),
                        Act.Step.of(new CodebookChange.CodeAdded(
                                Code.named(TRUST, "Trust"), new Place(Optional.empty(), 0)))),
                List.of(text),
                List.of(new Original(ORIGINAL, BYTES)));
    }

    /** A coding of {@code [start, end)}. */
    public static Act coding(int number, int start, int end) {
        TextSpan extent = new TextSpan(start, end);
        Coding coding =
                new Coding(CodingId.of(new UUID(7, number)), FG1, extent, TRUST, ANA, NOON, Facets.of(Direction.HELPS));
        return Act.of(ANA, new CodingChange.CodingAdded(coding, text().seal(extent)));
    }

    /** A memo with these words. */
    public static Act memo(String id, String words) {
        return Act.of(
                ANA,
                new MemoChange.MemoWritten(
                        new Memo(new MemoId(id), MemoKind.ANALYTIC, MemoTarget.STUDY, ANA, NOON, "", words)));
    }

    /** Everything above in order, after the beginning. */
    public static void fill(OpenStudy study) {
        List<Act> acts =
                new ArrayList<>(List.of(setting(), coding(1, 10, 20), coding(2, 13, 49), memo("M1", "A thought")));
        acts.forEach(study::record);
    }
}
