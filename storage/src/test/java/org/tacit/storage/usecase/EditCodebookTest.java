package org.tacit.storage.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange;
import org.tacit.domain.change.LensChange;
import org.tacit.domain.change.MemoChange;
import org.tacit.domain.change.SessionChange;
import org.tacit.domain.change.ThemeChange;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.framework.Construct;
import org.tacit.domain.framework.ConstructRef;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.framework.LensLink;
import org.tacit.domain.framework.LensSubject;
import org.tacit.domain.framework.Outside;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.memo.MemoId;
import org.tacit.domain.memo.MemoKind;
import org.tacit.domain.memo.MemoTarget;
import org.tacit.domain.session.Guide;
import org.tacit.domain.session.GuideId;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.theme.ThemeId;
import org.tacit.domain.trail.Entry;
import org.tacit.storage.SmallStudy;
import org.tacit.storage.sqlite.SqliteStudyFiles;
import org.tacit.workbench.Fresh;
import org.tacit.workbench.codebook.EditCodebook;
import org.tacit.workbench.coding.CodeSelections;
import org.tacit.workbench.coding.Quotes;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.trail.Undo;

/** Merge, split, move and removal of codes in a real study file: no coding is lost, and one undo brings everything back. */
class EditCodebookTest {
    private static final CodeId TRUST = SmallStudy.TRUST;
    private static final CodeId HOPE = new CodeId("hope");
    private static final CodeId CHILD = new CodeId("child");
    private static final FrameworkId NPT = new FrameworkId("npt");
    private static final ConstructRef COHERENCE = new ConstructRef(NPT, "coherence");

    private final SecureRandom random = new SecureRandom();
    private final SqliteStudyFiles files = new SqliteStudyFiles(Clock.fixed(SmallStudy.NOON, ZoneOffset.UTC), random);
    private final Quotes quotes = new Quotes();
    private final Fresh fresh = new Fresh(random);
    private final EditCodebook codebook = new EditCodebook(quotes);
    private final CodeSelections codings = new CodeSelections(quotes, fresh::uuid, () -> SmallStudy.NOON);
    private final Undo undo = new Undo();

    @TempDir
    private Path folder;

    private OpenStudy study;

    @BeforeEach
    void filled() {
        Path file = folder.resolve("study.tacit");
        study = files.create(file, SmallStudy.beginning());
        SmallStudy.fill(study);
        record(new CodebookChange.CodeAdded(Code.named(HOPE, "Hope"), new Place(Optional.empty(), 1)));
        record(new CodebookChange.CodeAdded(Code.named(CHILD, "Child"), new Place(Optional.of(HOPE), 0)));
        codings.code(study, SmallStudy.ANA, SmallStudy.FG1, new TextSpan(0, 8), HOPE, Facets.NONE);
        codings.code(study, SmallStudy.ANA, SmallStudy.FG1, new TextSpan(20, 30), CHILD, Facets.NONE);
        record(new LensChange.FrameworkAdopted(framework()));
    }

    @AfterEach
    void reopened() {
        Study last = study.study();
        assertThat(study.verify().problems()).isEmpty();
        study.close();
        try (OpenStudy again = files.openReadOnly(folder.resolve("study.tacit"))) {
            assertThat(again.study()).isEqualTo(last);
        }
    }

    @Test
    void aMergeHandsOverCodingsChildrenThemesMemosGuidesAndLinks() {
        Theme theme = new Theme(new ThemeId("T1"), "Hope grows", "", List.of(HOPE), List.of(), List.of());
        record(new ThemeChange.ThemeAdded(theme, 0));
        record(new MemoChange.MemoWritten(new Memo(
                new MemoId("M2"),
                MemoKind.ANALYTIC,
                new MemoTarget(MemoTarget.Kind.CODE, "hope"),
                SmallStudy.ANA,
                SmallStudy.NOON,
                "",
                "On hope")));
        record(new SessionChange.GuideAdded(
                new Guide(new GuideId("G1"), "1", List.of(new Guide.Question("q1", "What next?", List.of("hope"))))));
        link(HOPE, "They see the sense of it");

        List<Entry> merged = mergedAndBack(HOPE, TRUST);

        assertThat(merged.stream().map(Entry::batch).distinct()).hasSize(1);
        assertThat(codes()).containsExactly(TRUST, TRUST, TRUST, CHILD);
        assertThat(study.study().codebook().parent(CHILD)).contains(TRUST);
        assertThat(study.study().themes().get(0).codes()).containsExactly(TRUST);
        assertThat(study.study().memos().get(new MemoId("M2")).about().id()).isEqualTo("trust");
        assertThat(study.study().guides().get(new GuideId("G1")).asksAbout("trust"))
                .isTrue();
        assertThat(study.study().lens().links()).containsExactly(linkOf(TRUST, "They see the sense of it"));
    }

    @Test
    void twoJudgementsOfFallingOutsideBecomeOneWithBothReasons() {
        outside(TRUST, "Older than the service");
        outside(HOPE, "A mood, not work");

        mergedAndBack(HOPE, TRUST);

        assertThat(study.study().lens().outside())
                .containsExactly(outsideOf(TRUST, "Older than the service / A mood, not work"));
    }

    @Test
    void theSameReasonIsKeptOnce() {
        outside(TRUST, "A mood, not work");
        outside(HOPE, "A mood, not work");
        mergedAndBack(HOPE, TRUST);

        assertThat(study.study().lens().outside()).containsExactly(outsideOf(TRUST, "A mood, not work"));
    }

    @Test
    void twoLinksToOneConstructBecomeOneWithBothReasons() {
        link(TRUST, "They know each other");
        link(HOPE, "They see the sense of it");

        mergedAndBack(HOPE, TRUST);

        assertThat(study.study().lens().links())
                .containsExactly(linkOf(TRUST, "They know each other / They see the sense of it"));
    }

    @Test
    void aLinkedCodeAndOneJudgedOutsideAreNotMergedEitherWayUntilOneGivesWay() {
        link(TRUST, "They know each other");
        outside(HOPE, "A mood, not work");
        Study before = study.study();
        String why =
                "code:trust is linked into npt and code:hope was judged to fall outside it, so they cannot be merged:"
                        + " unlink code:trust or take back the judgement on code:hope first";

        assertThatThrownBy(() -> codebook.merge(study, SmallStudy.ANA, HOPE, TRUST))
                .isInstanceOf(TacitException.class)
                .hasMessage(why);
        assertThatThrownBy(() -> codebook.merge(study, SmallStudy.ANA, TRUST, HOPE))
                .isInstanceOf(TacitException.class)
                .hasMessage(why);
        assertThat(study.study()).isSameAs(before);

        record(new LensChange.OutsideUnmarked(outsideOf(HOPE, "A mood, not work")));
        mergedAndBack(HOPE, TRUST);
        assertThat(study.study().lens().links()).containsExactly(linkOf(TRUST, "They know each other"));
    }

    @Test
    void aSplitTakesOnlyTheCodingsNamed() {
        CodingRef first = new CodingRef(SmallStudy.FG1, CodingId.of(new UUID(7, 1)));
        Study before = study.study();
        List<Coding> all = all();

        List<Entry> split = codebook.split(
                study, SmallStudy.ANA, TRUST, Code.named(new CodeId("trust-early"), "Early trust"), List.of(first));

        assertThat(all()).extracting(Coding::id).containsExactlyElementsOf(ids(all));
        assertThat(codes()).containsExactly(HOPE, new CodeId("trust-early"), TRUST, CHILD);
        comesBack(split, before);
    }

    @Test
    void aMoveTakesWhatIsBeneathAndNoCoding() {
        Study before = study.study();
        List<Coding> all = all();

        List<Entry> moved = codebook.move(study, SmallStudy.ANA, HOPE, new Place(Optional.of(TRUST), 0));

        assertThat(study.study().codebook().withDescendants(TRUST)).containsExactly(TRUST, HOPE, CHILD);
        assertThat(all()).isEqualTo(all);
        comesBack(moved, before);
    }

    @Test
    void aRemovalTakesItsOwnCodingsAndOneUndoBringsAllBack() {
        Theme theme = new Theme(new ThemeId("T1"), "Hope grows", "", List.of(HOPE, TRUST), List.of(), List.of());
        record(new ThemeChange.ThemeAdded(theme, 0));
        link(HOPE, "They see the sense of it");
        Study before = study.study();

        List<Entry> removed = codebook.remove(study, SmallStudy.ANA, HOPE);

        assertThat(codes()).containsExactly(TRUST, TRUST, CHILD);
        assertThat(study.study().codebook().parent(CHILD)).isEmpty();
        assertThat(study.study().themes().get(0).codes()).containsExactly(TRUST);
        assertThat(study.study().lens().links()).isEmpty();
        comesBack(removed, before);
    }

    /** Merges, takes it back, sees that all is as it was, and brings the merge back. */
    private List<Entry> mergedAndBack(CodeId code, CodeId into) {
        Study before = study.study();
        List<CodingId> all = ids(all());
        List<Entry> merged = codebook.merge(study, SmallStudy.ANA, code, into);
        assertThat(ids(all())).isEqualTo(all);
        comesBack(merged, before);
        return merged;
    }

    /** One undo brings everything back, and one more the act. */
    private void comesBack(List<Entry> act, Study before) {
        Study after = study.study();
        List<Entry> undone =
                undo.undo(study, SmallStudy.ANA, act.get(act.size() - 1).sequence());
        assertThat(study.study().sameContentAs(before)).isTrue();
        undo.undo(study, SmallStudy.ANA, undone.get(0).sequence());
        assertThat(study.study().sameContentAs(after)).isTrue();
    }

    private void record(Change change) {
        study.record(Act.of(SmallStudy.ANA, change));
    }

    private void link(CodeId code, String reason) {
        record(new LensChange.LensLinked(linkOf(code, reason)));
    }

    private void outside(CodeId code, String reason) {
        record(new LensChange.OutsideMarked(outsideOf(code, reason)));
    }

    private static LensLink linkOf(CodeId code, String reason) {
        return new LensLink(new LensSubject.OfCode(code), COHERENCE, reason);
    }

    private static Outside outsideOf(CodeId code, String reason) {
        return new Outside(new LensSubject.OfCode(code), NPT, reason);
    }

    private List<Coding> all() {
        return study.study().codings(SmallStudy.FG1).list();
    }

    private static List<CodingId> ids(List<Coding> codings) {
        return codings.stream().map(Coding::id).toList();
    }

    private List<CodeId> codes() {
        return all().stream().map(Coding::code).toList();
    }

    private static Framework framework() {
        Construct coherence = new Construct(
                "coherence",
                Optional.empty(),
                "construct",
                true,
                "Coherence",
                List.of(),
                "Making sense of the work",
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Framework(NPT, "1", "A framework", "NPT", "Invented", "CC-BY-4.0", List.of(coherence));
    }
}
