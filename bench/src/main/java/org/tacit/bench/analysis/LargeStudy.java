package org.tacit.bench.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange;
import org.tacit.domain.change.CodingChange;
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
import org.tacit.domain.content.QuoteSeal;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.participant.ModeratorId;
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
import org.tacit.domain.site.Site;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.source.Conversion;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.TextRef;
import org.tacit.domain.source.Turns;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.StudyFold;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.trail.Entry;

/**
 * A study of {@value #SOURCES} transcripts of about 8,000 words with {@value #CODINGS} codings each, by two coders, with {@value #CODES} codes on three levels; six in ten transcripts are
 * interviews, the others focus groups of six; three roles, four sites. The same each time.
 */
final class LargeStudy {
    static final int SOURCES = 1_000;
    static final int CODINGS = 1_000;
    static final int CODES = 200;
    private static final int TURNS = 400;
    private static final int TURN_LENGTH = 112;
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final CoderId[] CODERS = {new CoderId("ana"), new CoderId("ben")};
    private static final QuoteSeal SEAL = new QuoteSeal("0".repeat(32));

    private final Random random = new Random(1);
    private final StudyFold fold = StudyFold.trusting(Study.BLANK);
    private final List<CodeId> codes = new ArrayList<>();
    private final Facets[] facets = {
        Facets.NONE, Facets.of(Direction.HELPS), Facets.of(Direction.HINDERS), Facets.of(Direction.MIXED)
    };
    private long sequence;
    private long codings;

    private LargeStudy() {}

    static Study write() {
        LargeStudy writing = new LargeStudy();
        writing.frame();
        for (int i = 1; i <= SOURCES; i++) {
            writing.source(i);
        }
        return writing.fold.study();
    }

    /** The study with one coding more, in the middle of one of its sources. */
    static Study withOneMore(Study study) {
        Coding coding = new Coding(
                new CodingId(42, 42),
                new SourceId("T500"),
                new TextSpan(20_000, 20_150),
                new CodeId("code-77"),
                CODERS[0],
                START,
                Facets.NONE);
        long next = study.sequence() + 1;
        return study.with(new Entry(
                next, START, CODERS[0], next, OptionalLong.empty(), new CodingChange.CodingAdded(coding, SEAL)));
    }

    private void add(Change change) {
        sequence++;
        fold.add(new Entry(sequence, START, CODERS[0], sequence, OptionalLong.empty(), change));
    }

    private void frame() {
        List<Role> roles = new ArrayList<>();
        for (int role = 0; role < 3; role++) {
            roles.add(new Role(new RoleId("role-" + role), "Role " + role));
        }
        add(new StudyChange.StudyCreated(
                new StudyId("large"),
                new StudyDetails("Large", "", "", "", Stance.CODEBOOK, roles, List.of(), List.of()),
                QuotePolicy.DEFAULT));
        for (CoderId coder : CODERS) {
            add(new PeopleChange.CoderAdded(new Coder(coder, coder.value(), false)));
        }
        for (int site = 0; site < 4; site++) {
            add(new PeopleChange.SiteAdded(new Site(new SiteId("site-" + site), "Site " + site, "", Map.of())));
        }
        add(new PeopleChange.ModeratorAdded(new Moderator(new ModeratorId("M1"), "M1", List.of())));
        for (int code = 0; code < CODES; code++) {
            // Ten at the top, nine tenths of the rest beneath one of the first forty.
            Optional<CodeId> parent =
                    code < 10 ? Optional.empty() : Optional.of(codes.get(random.nextInt(Math.min(code, 40))));
            CodeId id = new CodeId("code-" + code);
            codes.add(id);
            add(new CodebookChange.CodeAdded(Code.named(id, "Code " + code), new Place(parent, 1_000)));
        }
    }

    private void source(int number) {
        boolean interview = number % 10 < 6;
        List<ParticipantId> people = new ArrayList<>();
        for (int person = 0; person < (interview ? 1 : 6); person++) {
            ParticipantId id = new ParticipantId("P" + number + "-" + person);
            people.add(id);
            add(new PeopleChange.ParticipantAdded(new Participant(
                    id,
                    id.value(),
                    List.of(),
                    Optional.of(new RoleId("role-" + random.nextInt(3))),
                    Optional.of(new SiteId("site-" + random.nextInt(4))),
                    Map.of())));
        }
        SessionId session = new SessionId("S" + number);
        add(new SessionChange.SessionAdded(new Session(
                session,
                "",
                interview ? SessionKind.INTERVIEW : SessionKind.FOCUS_GROUP,
                Optional.of(LocalDate.of(2026, 1, 1).plusDays(number / 3)),
                Optional.empty(),
                Optional.empty(),
                people,
                List.of(new ModeratorId("M1")),
                Map.of())));
        SourceId id = new SourceId("T" + number);
        Turns turns = turns(people);
        int length = turns.end(turns.size() - 1);
        List<Speaker> speakers = turns.labels().stream()
                .map(label -> label.equals("M1")
                        ? new Speaker.OfModerator(new ModeratorId(label))
                        : (Speaker) new Speaker.OfParticipant(new ParticipantId(label)))
                .toList();
        add(new SourceChange.SourceAdded(new Source(
                id,
                id.value(),
                Optional.of(session),
                new TextRef(new ContentId("text-" + number), length),
                new Conversion(List.of(new ContentId("file-" + number)), "text/plain", "UTF-8", "plain", 1),
                turns,
                speakers)));
        codings(id, length);
    }

    private Turns turns(List<ParticipantId> people) {
        Turns.Builder turns = new Turns.Builder("name-colon/1");
        int at = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            boolean asks = turn % (people.size() + 1) == 0;
            String label =
                    asks ? "M1" : people.get(random.nextInt(people.size())).value();
            int from = at + label.length() + 2;
            at = from + TURN_LENGTH / 2 + random.nextInt(TURN_LENGTH);
            turns.add(label, new TextSpan(from, at++));
        }
        return turns.build();
    }

    private void codings(SourceId source, int length) {
        for (int i = 0; i < CODINGS; i++) {
            int start = random.nextInt(length - 400);
            int end = start + 20 + random.nextInt(280);
            // Some codes are used far more than others.
            int code = (int) (CODES * Math.pow(random.nextDouble(), 1.7));
            codings++;
            add(new CodingChange.CodingAdded(
                    new Coding(
                            new CodingId(random.nextLong(), codings),
                            source,
                            new TextSpan(start, end),
                            codes.get(code),
                            CODERS[random.nextInt(CODERS.length)],
                            START,
                            facets[random.nextInt(facets.length)]),
                    SEAL));
        }
    }
}
