package org.tacit.app.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tacit.app.usecase.Workshop.ANA;
import static org.tacit.app.usecase.Workshop.FG1;
import static org.tacit.app.usecase.Workshop.HOPE;
import static org.tacit.app.usecase.Workshop.INT1;
import static org.tacit.app.usecase.Workshop.TRUST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.ThemeChange;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.TextEdit;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.theme.ThemeId;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.preview.Effect;
import org.tacit.workbench.preview.Preview;
import org.tacit.workbench.preview.PreviewAct;
import org.tacit.workbench.preview.Rehearsal;
import org.tacit.workbench.source.EditText;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.trail.Undo;

/** What a preview says, and that it leaves no mark. */
class RehearsalTest {
    private static final Instant NOON = Instant.parse("2031-03-12T12:00:00Z");

    @TempDir
    private Path folder;

    private Workshop shop;

    private final PreviewAct previews = new PreviewAct(() -> NOON);

    @BeforeEach
    void build() {
        shop = new Workshop(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theFileIsTheSameByteForByteAfterAPreview() throws IOException {
        CodingRef coding = shop.code(FG1, "the new nurse", TRUST);
        shop.study.close();
        Map<String, List<Byte>> before = bytes();

        try (OpenStudy study = shop.files.open(shop.file)) {
            Map<String, List<Byte>> opened = bytes();
            Study state = study.study();
            previews.preview(study, on -> {
                shop.codebook.merge(on, ANA, TRUST, HOPE);
                shop.selections.remove(on, ANA, coding);
                edit(on, shop.find(FG1, "Why?"), "");
                new Undo().undoLast(on, ANA);
            });
            assertThat(bytes()).isEqualTo(opened);
            assertThat(study.study()).isSameAs(state);
        }

        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void aMergeIsToldInCodingsThemesAndCodes() {
        shop.code(FG1, "the new nurse", TRUST);
        shop.code(FG1, "She listened", TRUST);
        shop.code(INT1, "a nurse", HOPE);
        Theme theme = new Theme(new ThemeId("care"), "Care", "It holds.", List.of(TRUST), List.of(), List.of());
        shop.study.record(Act.of(ANA, new ThemeChange.ThemeAdded(theme, 0)));

        Preview preview = previews.preview(shop.study, on -> shop.codebook.merge(on, ANA, TRUST, HOPE));

        assertThat(preview.effects())
                .containsExactly(
                        new Effect("codings-recoded", 2, "2 codings move to \"Hope\""),
                        new Effect("codes-removed", 1, "1 code is removed"),
                        new Effect("themes-lose-code", 1, "1 theme loses code \"Trust\""),
                        new Effect("themes-gain-code", 1, "1 theme gains code \"Hope\""));
        assertThat(preview.entries()).allMatch(entry -> entry.at().equals(NOON));
        assertThat(preview.entries().get(0).sequence())
                .isEqualTo(preview.before().sequence() + 1);
        assertThat(preview.moved()).isEmpty();
        assertThat(preview.lost()).isEmpty();
    }

    @Test
    void aTextEditNamesTheCodingsItMovesAndThoseItRobsOfTheirWords() {
        CodingRef gone = shop.code(FG1, "Why", HOPE);
        CodingRef shorter = shop.code(FG1, "Why?\nBen: She listened", TRUST);
        CodingRef later = shop.code(FG1, "The letters came late", TRUST);
        TextSpan was = shop.find(FG1, "The letters came late");

        Preview preview = previews.preview(shop.study, on -> edit(on, shop.find(FG1, "Why?"), ""));

        assertThat(preview.lost()).containsExactly(gone);
        assertThat(preview.moved()).extracting(Preview.Moved::coding).containsExactlyInAnyOrder(gone, shorter, later);
        assertThat(preview.moved())
                .contains(new Preview.Moved(later, was, new TextSpan(was.start() - 4, was.end() - 4)));
        assertThat(preview.effects())
                .extracting(Effect::line)
                .containsExactlyInAnyOrder(
                        "1 coding of \"Hope\" loses its words",
                        "1 coding covers more or fewer words",
                        "1 coding moves along with its words",
                        "1 text is edited");
    }

    @Test
    void whatIsRefusedIsRefusedInThePreviewTooAndSaysWhy() {
        assertThatThrownBy(() -> previews.preview(shop.study, on -> shop.codebook.merge(on, ANA, TRUST, TRUST)))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("cannot be merged into itself");
    }

    @Test
    void aRehearsalEndsWhereTheActsThemselvesEnd() {
        CodingRef coding = shop.code(FG1, "the new nurse", TRUST);
        Consumer<OpenStudy> acts = on -> {
            shop.codebook.merge(on, ANA, TRUST, HOPE);
            shop.selections.resize(on, ANA, coding, shop.find(FG1, "nurse"));
            edit(on, shop.find(FG1, "Why?"), "How so?");
            new Undo().undo(on, ANA, on.study().sequence());
        };
        try (Rehearsal rehearsal = new Rehearsal(shop.study, () -> NOON)) {
            acts.accept(rehearsal);
            long base = shop.study.study().sequence();
            List<Entry> seen = new ArrayList<>();
            rehearsal.entries(base, base + 3, seen::add);

            assertThat(seen).extracting(Entry::sequence).containsExactly(base, base + 1, base + 2, base + 3);
            acts.accept(shop.study);
            assertThat(rehearsal.study().codebook())
                    .isEqualTo(shop.study.study().codebook());
            assertThat(rehearsal.study().codings(FG1))
                    .isEqualTo(shop.study.study().codings(FG1));
            assertThat(rehearsal.study().sequence())
                    .isEqualTo(shop.study.study().sequence());
        }
    }

    private void edit(OpenStudy on, TextSpan span, String words) {
        new EditText(shop.quotes, shop.fresh).edit(on, ANA, FG1, List.of(new TextEdit.Wording(span, words)));
    }

    /** The study file and what lies beside it, but for the index of readers, which holds no content. */
    private Map<String, List<Byte>> bytes() throws IOException {
        Map<String, List<Byte>> all = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path path : found.filter(p -> !p.toString().endsWith("-shm")).toList()) {
                byte[] bytes = Files.readAllBytes(path);
                List<Byte> list = new ArrayList<>(bytes.length);
                for (byte b : bytes) {
                    list.add(b);
                }
                all.put(path.getFileName().toString(), list);
            }
        }
        return all;
    }
}
