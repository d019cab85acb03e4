package org.tacit.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tacit.app.usecase.Workshop.ANA;
import static org.tacit.app.usecase.Workshop.FG1;
import static org.tacit.app.usecase.Workshop.HOPE;
import static org.tacit.app.usecase.Workshop.INT1;
import static org.tacit.app.usecase.Workshop.TRUST;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tacit.app.usecase.Workshop;
import org.tacit.domain.TacitException;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.site.Site;
import org.tacit.domain.site.SiteId;
import org.tacit.search.words.WordSearches;
import org.tacit.workbench.search.Found;
import org.tacit.workbench.search.ReadHits;
import org.tacit.workbench.search.RefusedQuery;
import org.tacit.workbench.search.SearchQuery;
import org.tacit.workbench.search.SearchQuery.Mode;
import org.tacit.workbench.search.SearchQuery.Unit;
import org.tacit.workbench.search.StudySearch;
import org.tacit.workbench.setup.EditPeople;

/** What each way of searching finds, in a real file. */
class WordSearchTest {
    @TempDir
    private Path folder;

    private Workshop shop;
    private StudySearch search;

    @BeforeEach
    void build() {
        shop = new Workshop(folder);
        search = new WordSearches(System::nanoTime).over(shop.study);
    }

    @AfterEach
    void close() {
        search.close();
        shop.close();
    }

    @Test
    void wordsAreFoundInPartOrWholeWithOrWithoutCapitals() {
        assertThat(words(SearchQuery.words("trust"))).containsExactly("trust", "trust", "Trust");
        assertThat(words(SearchQuery.words("trust").matching(true, false, false, "en")))
                .containsExactly("trust");
        assertThat(words(SearchQuery.words("Trust").matching(false, true, false, "en")))
                .containsExactly("Trust");
        assertThat(words(SearchQuery.words("trusted").matching(false, false, true, "en")))
                .containsExactly("trusted", "trust", "Trusting");
    }

    @Test
    void allWordsMustBeInTheSameTurnAndEachPlaceOfEachIsAHit() {
        assertThat(words(SearchQuery.words("nurse trust"))).containsExactly("trust", "nurse", "Nurse", "trust");
        assertThat(words(SearchQuery.words("letters hospital"))).containsExactly("letters", "letters", "hospital");
        assertThat(words(SearchQuery.words("nurse Why"))).isEmpty();
    }

    @Test
    void wordsNearEachOtherAreOneHit() {
        assertThat(words(SearchQuery.words("nurse trust").near(3)))
                .containsExactly("trusted the new nurse", "Nurse, and trust");
        assertThat(words(SearchQuery.words("nurse trust").near(1))).containsExactly("Nurse, and trust");
        assertThat(words(SearchQuery.words("came letters").near(0).matching(true, false, false, "en")))
                .containsExactly("letters came");
    }

    @Test
    void aPhraseIsItsWordsOneAfterTheOtherWhateverStandsBetween() {
        assertThat(words(SearchQuery.words("the nurse and").in(Mode.PHRASE))).containsExactly("the Nurse, and");
        assertThat(words(SearchQuery.words("ew nurs").in(Mode.PHRASE))).containsExactly("ew nurs");
        assertThat(words(SearchQuery.words("ew nurs").in(Mode.PHRASE).matching(true, false, false, "en")))
                .isEmpty();
        assertThat(words(SearchQuery.words("start why").in(Mode.PHRASE))).isEmpty();
    }

    @Test
    void booleanQueriesJoinExcludeAndGroup() {
        assertThat(found("nurse AND NOT trusted")).containsExactly("Nurse", "nurse");
        assertThat(found("(letters OR letter) NOT came")).containsExactly("letters", "letter", "letter");
        assertThat(found("\"from the start\" OR \"a year\"")).containsExactly("from the start", "a year");
        assertThat(found("trust listened OR year")).containsExactly("listened", "trust", "year");
        assertThat(found("came NOT (hospital OR nothing)")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nurse AND | 9 | The search ends where a word is wanted: write one, or leave the last AND, OR or NOT away (at character 10 of the search)",
                "(nurse OR trust | 0 | The \"(\" is never closed: close it with \")\" (at character 1 of the search)",
                "nurse) | 5 | There is a \")\" that nothing opens: leave it away, or open it with \"(\" (at character 6 of the search)",
                "\"from the | 0 | The quotation mark is never closed: close it with \" (at character 1 of the search)",
                "OR nurse | 0 | Before OR a word is wanted: write one, or put \"OR\" in quotation marks to look for it (at character 1 of the search)",
                "NOT nurse | 0 | The search says only what not to find: say also what to find (at character 1 of the search)",
                "😀x AND () | 9 | Before \")\" a word is wanted: write one, or leave the parentheses away (at character 9 of the search)",
                "nurse AND ... | 10 | There is no word in \"...\" (at character 11 of the search)"
            })
    void aMalformedQueryIsToldInOneLineThatSaysWhere(String text, int at, String line) {
        assertThatThrownBy(() -> search.search(SearchQuery.words(text).in(Mode.BOOLEAN)))
                .isInstanceOfSatisfying(RefusedQuery.class, refused -> {
                    assertThat(refused).hasMessage(line);
                    assertThat(refused.at()).isEqualTo(line.contains("character 9 ") ? 8 : at);
                });
    }

    @Test
    void aRegularExpressionRunsOverEachTurnAlone() {
        assertThat(words(SearchQuery.words("\\bl\\w+s\\b").in(Mode.REGEX)))
                .containsExactly("letters", "letters", "letters");
        assertThat(words(SearchQuery.words("^the").in(Mode.REGEX))).containsExactly("The");
        assertThat(words(SearchQuery.words("TRUST").in(Mode.REGEX).matching(false, true, false, "en")))
                .isEmpty();
        assertThat(words(SearchQuery.words("x*").in(Mode.REGEX))).isEmpty();
        assertThatThrownBy(() -> search.search(SearchQuery.words("nurse(").in(Mode.REGEX)))
                .isInstanceOf(RefusedQuery.class)
                .hasMessage("The regular expression is malformed at character 7: Unclosed group");
    }

    @Test
    void aRegularExpressionThatRunsAwayIsStoppedAndSaysSo() {
        shop.bring("LONG.txt", "Anna: " + "a".repeat(5_000) + "!\nMod: Yes.\nAnna: b.\nMod: So.\n");
        AtomicLong ticks = new AtomicLong();
        try (StudySearch quick = new WordSearches(() -> ticks.addAndGet(1_000_000_000)).over(shop.study)) {
            assertThatThrownBy(() -> quick.search(SearchQuery.words("(a+)+$").in(Mode.REGEX)))
                    .isInstanceOf(RefusedQuery.class)
                    .hasMessageContaining("takes longer than 3 seconds: make it simpler");
        }
        assertThatThrownBy(() -> search.search(SearchQuery.words("(a|b)*c").in(Mode.REGEX)))
                .isInstanceOf(RefusedQuery.class)
                .hasMessageContaining("goes too deep");
    }

    @Test
    void aHitCoversItsWordsItsSentencesOrItsTurn() {
        SearchQuery takes = SearchQuery.words("takes");

        assertThat(words(takes.covering(Unit.SENTENCE))).containsExactly("Trusting takes time.");
        assertThat(words(takes.covering(Unit.TURN))).containsExactly("Yes. Trusting takes time. It took a year 😀.");
        assertThat(words(SearchQuery.words("letters").covering(Unit.TURN)))
                .containsExactly("And the letters?", "The letters came late, the letters from hospital.");
    }

    @Test
    void aSentenceDoesNotEndAfterAnAbbreviation() {
        shop.bring(
                "INT2.txt",
                "Mod: When?\nCleo: At 5 p.m. we rang Dr. Gold. Nobody came, e.g. on Monday. So.\nMod: Yes.\n");

        assertThat(words(SearchQuery.words("rang").covering(Unit.SENTENCE)))
                .containsExactly("At 5 p.m. we rang Dr. Gold.");
        assertThat(words(SearchQuery.words("monday").covering(Unit.SENTENCE)))
                .containsExactly("Nobody came, e.g. on Monday.");
    }

    @Test
    void aHitNeverCutsACharacterAsAReaderSeesIt() {
        shop.bring(
                "INT3.txt",
                "Mod: So?\nCleo: Well \ud83d\udc69\u200d\u2695\ufe0f yes, cafe\u0301s.\nMod: Yes.\nCleo: No.\n");

        assertThat(words(SearchQuery.words("\u2695").in(Mode.REGEX))).containsExactly("\ud83d\udc69\u200d\u2695\ufe0f");
        assertThat(words(SearchQuery.words("caf\u00e9"))).containsExactly("cafe\u0301s");
        assertThat(words(SearchQuery.words("cafe").in(Mode.REGEX))).containsExactly("cafe\u0301");
    }

    @Test
    void whatIsSearchedCanBeNarrowedToPeopleSitesCodesAndSources() {
        SiteId north = new SiteId("north");
        Participant ben = shop.study.study().participants().get(new ParticipantId("Ben"));
        EditPeople people = new EditPeople();
        people.put(shop.study, ANA, new Site(north, "North", "", Map.of()));
        people.put(
                shop.study,
                ANA,
                new Participant(ben.id(), ben.name(), ben.aliases(), ben.role(), Optional.of(north), Map.of()));
        shop.code(FG1, "The letters came late", HOPE);
        SearchQuery letter = SearchQuery.words("letter");

        assertThat(search.search(letter).hits()).hasSize(5);
        assertThat(search.search(letter.saidBy(Set.of(), Set.of(), Set.of(), false))
                        .hits())
                .hasSize(3);
        assertThat(search.search(letter.saidBy(Set.of(ben.id()), Set.of(), Set.of(), true))
                        .hits())
                .hasSize(2);
        assertThat(search.search(letter.saidBy(Set.of(), Set.of(), Set.of(north), true))
                        .hits())
                .hasSize(2);
        assertThat(search.search(letter.within(Set.of(INT1), Set.of())).hits()).hasSize(2);
        assertThat(search.search(letter.within(Set.of(), Set.of(HOPE))).hits()).hasSize(1);
        assertThat(search.search(letter.within(Set.of(), Set.of(TRUST))).hits()).isEmpty();
        assertThatThrownBy(
                        () -> search.search(letter.saidBy(Set.of(new ParticipantId("P9")), Set.of(), Set.of(), true)))
                .isInstanceOf(TacitException.class)
                .hasMessage("There is no participant P9 in the study");
    }

    @Test
    void hitsComeInStudyOrderWithTheirWordsAPageAtATime() {
        Found found = search.search(SearchQuery.words("letter"));
        ReadHits.Page page = new ReadHits().page(found, shop.study, 1, 2);

        assertThat(page.total()).isEqualTo(5);
        assertThat(page.sources()).isEqualTo(2);
        assertThat(page.hits()).hasSize(2);
        ReadHits.HitRead hit = page.hits().get(0);
        assertThat(hit.before()).isEqualTo("The ");
        assertThat(hit.words()).isEqualTo("letter");
        assertThat(hit.after()).isEqualTo("s came late, the letters from hospital.");
        assertThat(hit.speaker()).isEqualTo("Ben");
        assertThat(hit.hit().turn()).isEqualTo(6);
        assertThat(found.hits())
                .isSortedAccordingTo(
                        Comparator.comparing((Found.Hit h) -> h.source().value())
                                .thenComparing(Found.Hit::extent));
    }

    @Test
    void whatCannotBeAskedTogetherIsRefused() {
        for (Runnable asked : List.<Runnable>of(
                () -> SearchQuery.words("  "),
                () -> SearchQuery.words("a").in(Mode.PHRASE).near(2),
                () -> SearchQuery.words("a").matching(false, true, true, "en"),
                () -> SearchQuery.words("a").in(Mode.REGEX).matching(false, false, true, "en"),
                () -> search.search(SearchQuery.words("a").matching(false, false, true, "xx")),
                () -> search.search(SearchQuery.words("one").near(2)))) {
            assertThatThrownBy(asked::run).isInstanceOf(RefusedQuery.class);
        }
    }

    private List<String> found(String query) {
        return words(SearchQuery.words(query).in(Mode.BOOLEAN).matching(true, false, false, "en"));
    }

    private List<String> words(SearchQuery query) {
        Found found = search.search(query);
        return new ReadHits()
                .page(found, shop.study, 0, Integer.MAX_VALUE).hits().stream()
                        .map(ReadHits.HitRead::words)
                        .toList();
    }
}
