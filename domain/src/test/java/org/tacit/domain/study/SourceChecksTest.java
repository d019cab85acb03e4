package org.tacit.domain.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.SourceChange.SourceAdded;
import org.tacit.domain.change.SourceChange.SourceRemoved;
import org.tacit.domain.change.SourceChange.SpeakersAssigned;
import org.tacit.domain.change.SourceChange.TextEdited;
import org.tacit.domain.change.SourceChange.TurnsFound;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.TextRef;
import org.tacit.domain.source.Turns;
import org.tacit.domain.study.TextEdit.Wording;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.Replacement;
import org.tacit.domain.text.Replacements;
import org.tacit.domain.text.TextSpan;

class SourceChecksTest {
    private static final SourceId FG1 = new SourceId("FG1");
    private static final String TEXT = "we trust \uD83D\uDE00 now";

    private final Growing growing = Growing.withText(TEXT);
    private final Source source = growing.study().source(FG1);

    @Test
    void turnsLieInsideTheText() {
        Turns long1 = new Turns.Builder("one/1").add("Ada", new TextSpan(0, 15)).build();
        Source longer = Growing.source("FG2", TEXT + "!");
        growing.refuses(
                        new TurnsFound(FG1, source.turns(), source.speakers(), long1, source.speakers()),
                        "The turns of source FG1 reach past its end")
                .refuses(
                        new SourceAdded(new Source(
                                longer.id(),
                                longer.name(),
                                Optional.empty(),
                                source.text(),
                                longer.conversion(),
                                long1,
                                longer.speakers())),
                        "The turns of source FG2 reach past its end");
    }

    @Test
    void thereIsASpeakerForEachLabel() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SpeakersAssigned(FG1, source.speakers(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new TurnsFound(FG1, source.turns(), source.speakers(), Turns.NONE, source.speakers()));
        growing.refuses(
                new SpeakersAssigned(
                        FG1, source.speakers(), List.of(new Speaker.OfParticipant(new ParticipantId("P9")))),
                "There is no participant P9");
    }

    @Test
    void anEditAddsUp() {
        Replacements inserted = new Replacements(List.of(new Replacement(new TextSpan(0, 0), 2)));
        TextRef next = new TextRef(new ContentId("next"), 15);

        assertThatIllegalArgumentException().isThrownBy(() -> edited(next, inserted));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edited(next, new Replacements(List.of(new Replacement(new TextSpan(15, 15), 1)))));
    }

    private TextEdited edited(TextRef to, Replacements replacements) {
        return new TextEdited(
                FG1, source.text(), to, replacements, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    @Test
    void anEditOfATextThatIsNoLongerThereIsRefused() {
        TextEdited first = plan(new Wording(new TextSpan(0, 2), "they")).change();
        TextEdited second = plan(new Wording(new TextSpan(0, 2), "you")).change();
        growing.then(first).refuses(second, "The text of source FG1 changed since");

        assertThatThrownBy(() -> TextEdit.back(growing.study(), second, new CodePointText(TEXT)))
                .isInstanceOf(RefusedChange.class)
                .hasMessage("The text of source FG1 changed since");
    }

    @Test
    void anEditThatWouldNotBringBackACodingMadeSinceIsToBePlannedAgain() {
        TextEdited stale = plan(new Wording(new TextSpan(3, 8), "hope")).change();
        growing.coded(1, 3, 5, "trust");
        growing.refuses(
                stale,
                "Coding " + Growing.coding(1, 3, 5, "trust").id()
                        + " came or moved in source FG1 since the edit was planned: plan the edit again");

        growing.then(plan(new Wording(new TextSpan(3, 8), "hope")).change());
    }

    @Test
    void anEditElsewhereThanACodingMadeSinceStillFits() {
        TextEdited stale = plan(new Wording(new TextSpan(0, 2), "they")).change();
        growing.coded(1, 3, 8, "trust").then(stale).then(stale.reversed());

        assertThat(growing.study().codings(FG1).get(0).extent()).isEqualTo(new TextSpan(3, 8));
    }

    @Test
    void newWordsBecomeCanonicalText() {
        TextEdit edit = plan(new Wording(new TextSpan(14, 14), "\r\nand\rthen"));

        assertThat(edit.after().text()).isEqualTo(TEXT + "\nand\nthen");
        assertThat(edit.change().to().length()).isEqualTo(23);
    }

    @Test
    void wordingsThatTouchAreOneAndThoseThatOverlapAreRefused() {
        TextEdit edit = plan(
                new Wording(new TextSpan(3, 8), "hope"),
                new Wording(new TextSpan(0, 3), ""),
                new Wording(new TextSpan(8, 8), "d"));

        assertThat(edit.after().text()).isEqualTo("hoped \uD83D\uDE00 now");
        assertThat(edit.change().replacements().list()).containsExactly(new Replacement(new TextSpan(0, 8), 5));
        assertThatThrownBy(() -> plan(new Wording(new TextSpan(0, 4), "a"), new Wording(new TextSpan(3, 5), "b")))
                .isInstanceOf(TacitException.class)
                .hasMessage("Two replacements overlap at [0, 4) and [3, 5): make them one");
    }

    @Test
    void anEditThatChangesNothingReachesTooFarOrHoldsHalfACharacterIsRefused() {
        assertThatThrownBy(() -> plan(new Wording(new TextSpan(0, 2), "we")))
                .isInstanceOf(TacitException.class)
                .hasMessage("The edit changes nothing in the text");
        assertThatThrownBy(() -> plan(new Wording(new TextSpan(0, 1), ""), new Wording(new TextSpan(1, 1), "w")))
                .isInstanceOf(TacitException.class)
                .hasMessage("The edit changes nothing in the text");
        assertThatThrownBy(() -> plan(new Wording(new TextSpan(10, 15), "")))
                .isInstanceOf(TacitException.class)
                .hasMessage("The replacement [10, 15) reaches past the end of the text at 14");
        assertThatThrownBy(() -> plan(new Wording(new TextSpan(0, 0), "\uD83D")))
                .isInstanceOf(TacitException.class)
                .hasMessage("The new words hold half a character: write them again");
    }

    @Test
    void anEmojiAtTheEdgeOfACodingGrowsIntoItWhole() {
        growing.coded(1, 9, 10, "trust").coded(2, 3, 9, "trust");
        TextEdit edit = plan(new Wording(new TextSpan(10, 10), "\u200D\uD83D\uDE00"));

        growing.then(edit.change());

        assertThat(growing.study().codings(FG1).list())
                .extracting(coding -> coding.extent())
                .containsExactly(new TextSpan(3, 9), new TextSpan(9, 12));
        assertThat(edit.lost()).isEmpty();
    }

    @Test
    void aCodingWithoutWordsStaysAndIsListed() {
        growing.coded(1, 3, 8, "trust").coded(2, 0, 2, "time");
        TextEdit edit = plan(new Wording(new TextSpan(2, 9), ""));
        growing.then(edit.change());

        assertThat(edit.lost())
                .containsExactly(Growing.coding(1, 0, 0, "trust").id().uuid());
        assertThat(growing.study()
                        .codings(FG1)
                        .find(Growing.coding(1, 0, 0, "trust").id())
                        .orElseThrow()
                        .extent())
                .isEqualTo(new TextSpan(2, 2));
        growing.refuses(new SourceRemoved(growing.study().source(FG1)), "Source FG1 cannot go: it has codings");
    }

    private TextEdit plan(Wording... wordings) {
        return TextEdit.plan(
                growing.study(),
                FG1,
                new CodePointText(TEXT),
                List.of(wordings),
                new ContentId("next-" + wordings[0].words().length()));
    }
}
