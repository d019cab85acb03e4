package org.tacit.domain.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tacit.domain.change.LensChange.FrameworkAdopted;
import org.tacit.domain.change.LensChange.FrameworkDropped;
import org.tacit.domain.change.LensChange.LensLinked;
import org.tacit.domain.change.LensChange.LensReasoned;
import org.tacit.domain.change.LensChange.OutsideMarked;
import org.tacit.domain.change.MemoChange.MemoChanged;
import org.tacit.domain.change.MemoChange.MemoWritten;
import org.tacit.domain.change.SourceChange.SourceRemoved;
import org.tacit.domain.change.ThemeChange.ThemeAdded;
import org.tacit.domain.change.ThemeChange.ThemeChanged;
import org.tacit.domain.change.ThemeChange.ThemeMoved;
import org.tacit.domain.change.ThemeChange.ThemeRemoved;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
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
import org.tacit.domain.source.SourceId;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.theme.ThemeId;

/** Themes, lens and memos. */
class FindingsChecksTest {
    private static final LensSubject TRUST = new LensSubject.OfCode(new CodeId("trust"));
    private static final Framework NPT = new Framework(
            new FrameworkId("npt"),
            "1",
            "NPT",
            "NPT",
            "",
            "CC0-1.0",
            List.of(construct("coherence"), construct("doing")));

    private final Growing growing = Growing.withText("we trust them now");

    @Test
    void themesStandWhereItIsRecorded() {
        growing.refuses(new ThemeAdded(theme("a"), 1), "There is no place 1 among the themes")
                .then(new ThemeAdded(theme("a"), 0))
                .then(new ThemeAdded(theme("b"), 1))
                .refuses(new ThemeMoved(new ThemeId("a"), 0, 2), "There is no place 2 among the themes")
                .refuses(new ThemeMoved(new ThemeId("a"), 1, 0), "The place of theme a changed since")
                .refuses(new ThemeRemoved(theme("a"), 1), "The place of theme a changed since")
                .refuses(new ThemeAdded(theme("a"), 0), "There is already a theme a")
                .then(new ThemeMoved(new ThemeId("a"), 0, 1));

        assertThat(growing.study().themes()).extracting(Theme::id).containsExactly(new ThemeId("b"), new ThemeId("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ThemeAdded(theme("c"), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ThemeMoved(new ThemeId("a"), 0, -1));
    }

    @Test
    void onePassageStandsAtOnePlaceHoweverManyThemesShareIt() {
        Passage passage = passage(1, 3, 8);
        growing.then(new ThemeAdded(theme("a", passage), 0))
                .then(new ThemeAdded(theme("b", passage.at(new TextSpan(3, 8))), 1))
                .refuses(
                        new ThemeAdded(theme("c", passage.at(new TextSpan(0, 8))), 2),
                        "Passage " + passage.id() + " stands at another place already: give this one an id of its own")
                .refuses(
                        new ThemeChanged(theme("b", passage), theme("b", passage.at(new TextSpan(0, 2)))),
                        "Passage " + passage.id() + " stands at another place already: give this one an id of its own")
                .refuses(
                        new ThemeAdded(theme("c", passage(2, 0, 18)), 2),
                        "The passage [0, 18) reaches past the end of source FG1")
                .refuses(
                        new SourceRemoved(growing.study().source(new SourceId("FG1"))),
                        "Source FG1 cannot go: theme a quotes it");
    }

    @Test
    void aLinkKeepsItsEnds() {
        LensLink link = link("coherence", "because");
        assertThatIllegalArgumentException().isThrownBy(() -> new LensReasoned(link, link("doing", "because")));
        growing.then(new FrameworkAdopted(NPT))
                .then(new LensLinked(link))
                .then(new LensReasoned(link, link("coherence", "for another reason")))
                .refuses(
                        new LensReasoned(link, link("coherence", "no")),
                        "The link of code:trust to npt/coherence changed since")
                .refuses(new LensLinked(link), "code:trust is linked to npt/coherence already")
                .refuses(
                        new LensLinked(link("trust", "")), "There is no construct npt/trust in the adopted frameworks");
    }

    @Test
    void nothingIsBothInsideAndOutsideAFramework() {
        Outside outside = new Outside(TRUST, NPT.id(), "parking");
        growing.refuses(new OutsideMarked(outside), "Framework npt is not adopted")
                .then(new FrameworkAdopted(NPT))
                .refuses(new FrameworkAdopted(NPT), "Framework npt is adopted already")
                .then(new OutsideMarked(outside))
                .refuses(new LensLinked(link("doing", "")), "code:trust is marked as outside npt: take that back first")
                .refuses(new FrameworkDropped(NPT), "Framework npt cannot be dropped: there are judgements against it");
    }

    @Test
    void aMemoIsSomebodysAndTimedToTheMillisecond() {
        Memo memo = memo(Growing.CODER, Instant.parse("2031-04-02T10:00:00.123456Z"));
        growing.then(new MemoWritten(memo))
                .refuses(new MemoChanged(memo, memo(new CoderId("C9"), memo.at())), "There is no coder C9");

        assertThat(memo.at()).isEqualTo(Instant.parse("2031-04-02T10:00:00.123Z"));
    }

    private static Memo memo(CoderId author, Instant at) {
        return new Memo(new MemoId("m1"), MemoKind.ANALYTIC, MemoTarget.STUDY, author, at, "", "so");
    }

    private static Construct construct(String id) {
        return new Construct(
                id, Optional.empty(), "construct", true, id, List.of(), "", List.of(), List.of(), List.of(), List.of());
    }

    private static LensLink link(String construct, String reason) {
        return new LensLink(TRUST, new ConstructRef(NPT.id(), construct), reason);
    }

    private static Passage passage(int number, int start, int end) {
        return new Passage(new UUID(3, number), new SourceId("FG1"), new TextSpan(start, end), "");
    }

    private static Theme theme(String id, Passage... passages) {
        return new Theme(new ThemeId(id), id, "", List.of(), List.of(passages), List.of());
    }
}
