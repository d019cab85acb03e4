package org.tacit.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tacit.app.usecase.Workshop.ANA;
import static org.tacit.app.usecase.Workshop.FG1;
import static org.tacit.app.usecase.Workshop.HOPE;
import static org.tacit.app.usecase.Workshop.INT1;
import static org.tacit.app.usecase.Workshop.TRUST;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.app.usecase.Workshop;
import org.tacit.domain.TacitException;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.TextEdit;
import org.tacit.search.words.WordSearches;
import org.tacit.workbench.preview.Effect;
import org.tacit.workbench.preview.Preview;
import org.tacit.workbench.preview.PreviewAct;
import org.tacit.workbench.search.CodeSearch;
import org.tacit.workbench.search.Found;
import org.tacit.workbench.search.SearchQuery;
import org.tacit.workbench.search.SearchQuery.Unit;
import org.tacit.workbench.search.StudySearch;
import org.tacit.workbench.source.EditText;
import org.tacit.workbench.trail.Undo;

/** What search finds is what auto-coding codes. */
class CodeSearchTest {
    @TempDir
    private Path folder;

    private Workshop shop;
    private StudySearch search;
    private CodeSearch coding;

    @BeforeEach
    void build() {
        shop = new Workshop(folder);
        search = new WordSearches(System::nanoTime).over(shop.study);
        coding = new CodeSearch(shop.quotes, shop.fresh::uuid, Instant::now);
    }

    @AfterEach
    void close() {
        assertThat(shop.study.verify().problems()).isEmpty();
        search.close();
        shop.close();
    }

    @Test
    void exactlyTheHitsAreCodedInOneActThatOneUndoTakesBack() {
        for (Unit unit : Unit.values()) {
            Study before = shop.study.study();
            Found found = search.search(SearchQuery.words("letters").covering(unit));
            CodeSearch.Coded coded = coding.code(shop.study, ANA, found, HOPE, Facets.NONE);

            assertThat(coded.coded()).isEqualTo(found.hits().size()).isPositive();
            assertThat(coded.already()).isZero();
            assertThat(codings()).isEqualTo(places(found));
            new Undo().undo(shop.study, ANA, coded.entries().get(0).sequence());
            assertThat(shop.study.study().sameContentAs(before)).isTrue();
        }
    }

    @Test
    void whatThisCoderCodedAlikeIsLeftOutAndCounted() {
        shop.code(FG1, "letters", HOPE);
        shop.code(INT1, "letter", TRUST);
        Found found = search.search(SearchQuery.words("letters letter").covering(Unit.HIT));
        Found whole = search.search(SearchQuery.words("letters").matching(true, false, false, "en"));

        assertThat(found.hits()).isNotEmpty();
        CodeSearch.Coded coded = coding.code(shop.study, ANA, whole, HOPE, Facets.NONE);
        assertThat(coded.hits()).isEqualTo(3);
        assertThat(coded.already()).isEqualTo(1);
        assertThat(coded.coded()).isEqualTo(2);
        CodeSearch.Coded again = coding.code(shop.study, ANA, whole, HOPE, Facets.NONE);
        assertThat(again.entries()).isEmpty();
        assertThat(again.already()).isEqualTo(3);
    }

    @Test
    void aPreviewTellsWhatWouldBeCodedAndCodesNothing() {
        Found found = search.search(SearchQuery.words("nurse"));
        Study before = shop.study.study();

        Preview preview =
                new PreviewAct(Instant::now).preview(shop.study, on -> coding.code(on, ANA, found, TRUST, Facets.NONE));

        assertThat(preview.effects())
                .containsExactly(new Effect("codings-added", 3, "3 codings with \"Trust\" are added"));
        assertThat(shop.study.study()).isSameAs(before);
    }

    @Test
    void hitsInATextThatWasEditedSinceAreNotCoded() {
        Found found = search.search(SearchQuery.words("nurse"));
        new EditText(shop.quotes, shop.fresh)
                .edit(shop.study, ANA, FG1, List.of(new TextEdit.Wording(shop.find(FG1, "Why?"), "How?")));

        assertThatThrownBy(() -> coding.code(shop.study, ANA, found, TRUST, Facets.NONE))
                .isInstanceOf(TacitException.class)
                .hasMessage("The text of source FG1 changed since the search: search again");
        assertThat(shop.study.study().codingCount()).isZero();
    }

    private List<String> codings() {
        List<String> all = new ArrayList<>();
        for (SourceId source : shop.study.study().sources().keySet()) {
            shop.study.study().codings(source).list().forEach(one -> all.add(source + " " + one.extent()));
        }
        return all;
    }

    private static List<String> places(Found found) {
        return found.hits().stream()
                .map(hit -> hit.source() + " " + hit.extent())
                .toList();
    }
}
