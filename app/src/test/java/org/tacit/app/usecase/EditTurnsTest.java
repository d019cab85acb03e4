package org.tacit.app.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tacit.app.usecase.Workshop.ANA;
import static org.tacit.app.usecase.Workshop.FG1;
import static org.tacit.app.usecase.Workshop.TRUST;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.TacitException;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.Speaker;
import org.tacit.workbench.source.EditTurns;
import org.tacit.workbench.trail.Undo;

/** Mending who speaks, in a real file. */
class EditTurnsTest {
    private final EditTurns turns = new EditTurns();

    @TempDir
    private Path folder;

    private Workshop shop;
    private Source before;
    private SourceCodings codings;

    @BeforeEach
    void build() {
        shop = new Workshop(folder);
        shop.code(FG1, "Why?\nBen: She listened", TRUST);
        before = shop.study.study().source(FG1);
        codings = shop.study.study().codings(FG1);
    }

    @AfterEach
    void undoAndClose() {
        new Undo().undoLast(shop.study, ANA);
        assertThat(shop.study.study().codings(FG1)).isEqualTo(codings);
        assertThat(shop.study.study().source(FG1)).isEqualTo(before);
        shop.close();
    }

    @Test
    void oneTurnGoesToAnotherSpeaker() {
        turns.relabel(shop.study, ANA, FG1, 3, "Anna");

        assertThat(labels()).containsExactly("Anna", "Mod", "Anna", "Anna", "Mod", "Ben");
        assertThat(shop.study.study().codings(FG1)).isEqualTo(codings);
        assertThat(shop.study.study().source(FG1).text()).isEqualTo(before.text());
    }

    @Test
    void aNewLabelIsJoinedToThePersonOfThatName() {
        turns.relabel(shop.study, ANA, FG1, 3, "Cleo");

        assertThat(labels()).containsExactly("Anna", "Mod", "Cleo", "Anna", "Mod", "Ben");
        assertThat(shop.study.study().source(FG1).speakerOf(2))
                .isEqualTo(new Speaker.OfParticipant(new ParticipantId("Cleo")));
        assertThat(shop.study.study().source(FG1).speakerOf(5)).isEqualTo(before.speakerOf(5));
    }

    @Test
    void labelsBecomeOneAndTheNewNameTakesTheirPerson() {
        turns.merge(shop.study, ANA, FG1, Set.of("Anna", "Ben"), "The practice");

        assertThat(labels())
                .containsExactly("The practice", "Mod", "The practice", "The practice", "Mod", "The practice");
        assertThat(shop.study.study().source(FG1).speakerOf(0)).isEqualTo(before.speakerOf(0));
        assertThat(shop.study.study().source(FG1).turns().labels()).containsExactly("The practice", "Mod");
    }

    @Test
    void twoSpeakersAreSwapped() {
        turns.swap(shop.study, ANA, FG1, "Anna", "Ben");

        assertThat(labels()).containsExactly("Ben", "Mod", "Anna", "Ben", "Mod", "Anna");
        assertThat(shop.study.study().source(FG1).speakerOf(0)).isEqualTo(before.speakerOf(2));
    }

    @Test
    void nothingIsRecordedWhenNothingChangesAndWhatIsNotThereIsNamed() {
        long last = shop.study.study().sequence();

        assertThat(turns.relabel(shop.study, ANA, FG1, 1, "Anna")).isEmpty();
        assertThatThrownBy(() -> turns.relabel(shop.study, ANA, FG1, 7, "Anna"))
                .isInstanceOf(TacitException.class)
                .hasMessage("There is no turn 7 in FG1: it has 6");
        assertThatThrownBy(() -> turns.swap(shop.study, ANA, FG1, "Anna", "Nobody"))
                .isInstanceOf(TacitException.class)
                .hasMessage("There is no label \"Nobody\" in FG1: its labels are Anna, Mod, Ben");
        assertThat(shop.study.study().sequence()).isEqualTo(last);
        turns.relabel(shop.study, ANA, FG1, 1, "Ben");
    }

    private List<String> labels() {
        Source now = shop.study.study().source(FG1);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < now.turns().size(); i++) {
            labels.add(now.turns().labels().get(now.turns().label(i)));
        }
        return labels;
    }
}
