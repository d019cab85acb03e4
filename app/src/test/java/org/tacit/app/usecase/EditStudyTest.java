package org.tacit.app.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tacit.app.usecase.Workshop.ANA;
import static org.tacit.app.usecase.Workshop.FG1;
import static org.tacit.app.usecase.Workshop.HOPE;
import static org.tacit.app.usecase.Workshop.INT1;
import static org.tacit.app.usecase.Workshop.TRUST;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.analysis.Analyses;
import org.tacit.analysis.quotes.QuoteRequest;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.MemoChange;
import org.tacit.domain.framework.ConstructRef;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.LensLink;
import org.tacit.domain.framework.LensSubject;
import org.tacit.domain.framework.Outside;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.memo.MemoKind;
import org.tacit.domain.memo.MemoTarget;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.setup.LabelPolicy;
import org.tacit.domain.setup.QuotePolicy;
import org.tacit.domain.site.Site;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.study.RefusedChange;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.theme.ThemeId;
import org.tacit.domain.trail.Entry;
import org.tacit.exchange.framework.FrameworkReader;
import org.tacit.exchange.framework.ShippedFrameworks;
import org.tacit.workbench.lens.EditLens;
import org.tacit.workbench.memo.ReadMemos;
import org.tacit.workbench.memo.WriteMemos;
import org.tacit.workbench.passage.ReadPassages;
import org.tacit.workbench.setup.EditDetails;
import org.tacit.workbench.setup.EditPeople;
import org.tacit.workbench.setup.EditSessions;
import org.tacit.workbench.source.DescribeSource;
import org.tacit.workbench.theme.EditThemes;
import org.tacit.workbench.trail.Undo;

/** The small use cases around coding, in a real file. */
class EditStudyTest {
    private static final SiteId NORTH = new SiteId("north");
    private static final SessionId S1 = new SessionId("S1");
    private static final ThemeId CARE = new ThemeId("care");

    private final EditPeople people = new EditPeople();
    private final EditSessions sessions = new EditSessions();
    private final EditLens lens = new EditLens();

    @TempDir
    private Path folder;

    private Workshop shop;
    private EditThemes themes;
    private WriteMemos memos;

    @BeforeEach
    void build() {
        shop = new Workshop(folder);
        themes = new EditThemes(shop.quotes, shop.fresh::uuid);
        memos = new WriteMemos(shop.fresh::uuid, Instant::now);
    }

    @AfterEach
    void close() {
        assertThat(shop.study.verify().problems()).isEmpty();
        shop.close();
    }

    @Test
    void toPutAThingAddsItChangesItAndRecordsNothingWhenItIsAsItWas() {
        Site north = new Site(NORTH, "North", "", Map.of());

        assertThat(people.put(shop.study, ANA, north)).hasSize(1);
        assertThat(people.put(shop.study, ANA, north)).isEmpty();
        assertThat(people.put(shop.study, ANA, new Site(NORTH, "North End", "", Map.of())))
                .hasSize(1);
        assertThat(now().sites().get(NORTH)).extracting(Site::name).isEqualTo("North End");
    }

    @Test
    void whatIsUsedCannotGoAndWhatIsNotThereIsNamed() {
        people.put(shop.study, ANA, new Site(NORTH, "North", "", Map.of()));
        Participant anna = now().participants().get(new ParticipantId("Anna"));
        people.put(
                shop.study,
                ANA,
                new Participant(anna.id(), "Dr A.", anna.aliases(), anna.role(), Optional.of(NORTH), Map.of()));

        assertThatThrownBy(() -> people.remove(shop.study, ANA, NORTH))
                .isInstanceOf(RefusedChange.class)
                .hasMessage("Site north cannot go: participant Anna belongs to it");
        assertThatThrownBy(() -> people.remove(shop.study, ANA, new SiteId("south")))
                .isInstanceOf(TacitException.class)
                .hasMessage("There is no site south in the study");
    }

    @Test
    void aSourceJoinsASessionAndLeavesIt() {
        sessions.put(shop.study, ANA, session("First group"));
        DescribeSource describe = new DescribeSource();
        describe.describe(shop.study, ANA, FG1, "Focus group 1", Optional.of(S1));

        assertThat(now().source(FG1).session()).contains(S1);
        assertThat(describe.describe(shop.study, ANA, FG1, "Focus group 1", Optional.of(S1)))
                .isEmpty();
        assertThatThrownBy(() -> sessions.remove(shop.study, ANA, S1)).isInstanceOf(RefusedChange.class);
        describe.describe(shop.study, ANA, FG1, "Focus group 1", Optional.empty());
        sessions.remove(shop.study, ANA, S1);
        describe.remove(shop.study, ANA, INT1);
        assertThat(now().sources()).containsOnlyKeys(FG1);
    }

    @Test
    void detailsAndQuotePolicyChangeOnlyWhenTheyDiffer() {
        EditDetails details = new EditDetails();
        QuotePolicy policy = new QuotePolicy(LabelPolicy.ROLE, 5);

        assertThat(details.change(shop.study, ANA, now().details())).isEmpty();
        assertThat(details.change(shop.study, ANA, policy)).hasSize(1);
        assertThat(details.change(shop.study, ANA, policy)).isEmpty();
    }

    @Test
    void aThemeIsAddedWordedMovedAndRemovedWithItsJudgements() {
        TextSpan smile = shop.find(FG1, "a year 😀");
        Framework framework = framework();
        lens.adopt(shop.study, ANA, framework);
        themes.add(shop.study, ANA, wording("Care", List.of(pointed(smile))));
        themes.add(
                shop.study,
                ANA,
                new EditThemes.Wording(new ThemeId("other"), "Other", "", List.of(), List.of(), List.of()));
        themes.move(shop.study, ANA, CARE, 1);
        assertThat(now().themes()).extracting(theme -> theme.id().value()).containsExactly("other", "care");

        LensSubject subject = new LensSubject.OfTheme(CARE);
        lens.markOutside(shop.study, ANA, new Outside(subject, framework.id(), "Not about it"));
        assertThat(lens.markOutside(shop.study, ANA, new Outside(subject, framework.id(), "Not about it")))
                .isEmpty();
        lens.markOutside(shop.study, ANA, new Outside(subject, framework.id(), "Truly not"));
        Study before = now();
        List<Entry> gone = themes.remove(shop.study, ANA, CARE);

        assertThat(gone).hasSize(2);
        assertThat(now().lens().outside()).isEmpty();
        new Undo().undo(shop.study, ANA, gone.get(0).sequence());
        assertThat(now().sameContentAs(before)).isTrue();
    }

    @Test
    void aPassageKeepsItsIdWhenTheThemeIsWordedAgain() {
        themes.add(shop.study, ANA, wording("Care", List.of(pointed(shop.find(FG1, "She listened")))));
        var passage = now().themes().get(0).evidence().get(0);
        themes.change(
                shop.study,
                ANA,
                wording(
                        "Caring",
                        List.of(new EditThemes.Pointed(Optional.of(passage.id()), FG1, passage.extent(), "Yes"))));

        assertThat(now().themes().get(0).evidence())
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo(passage.id()));
        assertThatThrownBy(() ->
                        themes.add(shop.study, ANA, wording("Bad", List.of(pointed(new TextSpan(9_000, 9_001))))))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("holds no text");
    }

    @Test
    void aLinkIsMadeReasonedAnewAndTakenBackAndAFrameworkGoesWithItsJudgements() {
        Framework framework = framework();
        lens.adopt(shop.study, ANA, framework);
        ConstructRef construct = new ConstructRef(
                framework.id(),
                framework.constructs().stream()
                        .filter(one -> one.codable())
                        .findFirst()
                        .orElseThrow()
                        .id());
        LensSubject subject = new LensSubject.OfCode(TRUST);
        lens.link(shop.study, ANA, new LensLink(subject, construct, "It is"));
        assertThat(lens.link(shop.study, ANA, new LensLink(subject, construct, "It is")))
                .isEmpty();
        lens.link(shop.study, ANA, new LensLink(subject, construct, "Because"));
        assertThat(now().lens().links()).extracting(LensLink::reason).containsExactly("Because");

        lens.drop(shop.study, ANA, framework.id());
        assertThat(now().lens().frameworks()).isEmpty();
        new Undo().undoLast(shop.study, ANA);
        lens.unlink(shop.study, ANA, subject, construct);
        assertThat(now().lens().links()).isEmpty();
    }

    @Test
    void memosAreListedByKindAuthorThingAndWordsAndExportedAsOneDocument() {
        Memo one = written(MemoKind.REFLEXIVE, MemoTarget.STUDY, "On myself", "I liked them at once.");
        Memo two = written(MemoKind.CODE, MemoTarget.parse("code:trust"), "", "Trust is earned here.");
        written(MemoKind.ANALYTIC, MemoTarget.parse("code:gone"), "Old", "Words");
        ReadMemos read = new ReadMemos();

        assertThat(read.list(now(), ReadMemos.Wanted.ALL)).hasSize(3);
        assertThat(read.list(now(), wanted(Set.of(MemoKind.REFLEXIVE), "")))
                .extracting(ReadMemos.Listed::memo)
                .containsExactly(one);
        assertThat(read.list(now(), wanted(Set.of(), "EARNED"))).containsExactly(new ReadMemos.Listed(two, "Trust"));
        assertThat(read.markdown(now(), wanted(Set.of(), "earned")))
                .startsWith("# Memos of Letters\n\n> Invented\n\n1 memo, the oldest first.\n\n## Memo about Trust\n\n"
                        + "*code memo about Trust, by ana, ")
                .endsWith("*\n\nTrust is earned here.\n");

        memos.change(shop.study, ANA, two.id(), MemoKind.CODE, two.about(), "Now", two.body());
        memos.remove(shop.study, ANA, one.id());
        assertThat(now().memos()).hasSize(2);
    }

    @Test
    void passagesComeWithWordsSpeakersAndTheirCodingsAPageAtATime() {
        sessions.put(shop.study, ANA, session("First group"));
        new DescribeSource().describe(shop.study, ANA, FG1, "FG1.txt", Optional.of(S1));
        shop.code(FG1, "She listened", TRUST);
        shop.code(FG1, "She listened", HOPE);
        shop.code(FG1, "a year 😀", TRUST);
        shop.code(INT1, "a nurse", TRUST);
        var table = Analyses.of(now()).quotes(QuoteRequest.ofCodes(Set.of(TRUST)));

        ReadPassages.Page first = new ReadPassages().page(now(), shop.study, table, 0, 2);
        ReadPassages.Page second = new ReadPassages().page(now(), shop.study, table, 2, 2);

        assertThat(first.total()).isEqualTo(3);
        assertThat(first.passages())
                .extracting(ReadPassages.PassageRead::words)
                .containsExactly("She listened", "a year 😀");
        ReadPassages.PassageRead passage = first.passages().get(0);
        assertThat(passage.codings()).hasSize(2);
        assertThat(passage.turn()).isEqualTo(3);
        assertThat(passage.speakers())
                .extracting(ReadPassages.SpeakerRead::label)
                .containsExactly("Ben");
        assertThat(passage.session().orElseThrow().name()).isEqualTo("First group");
        assertThat(second.passages())
                .extracting(ReadPassages.PassageRead::words)
                .containsExactly("a nurse");
        assertThat(new ReadPassages().page(now(), shop.study, table, 9, 2).passages())
                .isEmpty();
    }

    private static Framework framework() {
        ShippedFrameworks shipped = new ShippedFrameworks(new FrameworkReader());
        return shipped.load(shipped.ids().get(0));
    }

    private Study now() {
        return shop.study.study();
    }

    private Memo written(MemoKind kind, MemoTarget about, String title, String body) {
        Entry entry = memos.write(shop.study, ANA, kind, about, title, body).get(0);
        return ((MemoChange.MemoWritten) entry.change()).memo();
    }

    private static ReadMemos.Wanted wanted(Set<MemoKind> kinds, String text) {
        return new ReadMemos.Wanted(kinds, Set.of(), Set.of(), text);
    }

    private static EditThemes.Pointed pointed(TextSpan extent) {
        return new EditThemes.Pointed(Optional.empty(), FG1, extent, "");
    }

    private static EditThemes.Wording wording(String name, List<EditThemes.Pointed> evidence) {
        return new EditThemes.Wording(CARE, name, "It holds.", List.of(TRUST, HOPE), evidence, List.of());
    }

    private static Session session(String name) {
        return new Session(
                S1,
                name,
                SessionKind.FOCUS_GROUP,
                Optional.of(LocalDate.parse("2031-03-01")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of());
    }
}
