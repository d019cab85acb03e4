package org.tacit.analysis.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.fixture.Script;
import org.tacit.analysis.quotes.QuoteRequest.Order;
import org.tacit.analysis.quotes.QuoteRequest.Passages;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.theme.ThemeId;

/** What is in a quote table and in what order; a quote is written here as source, start and end. */
class QuoteFoldTest {
    /** Turns: M1 4 to 14, P1 18 to 38, P2 42 to 62. */
    private static final String[] TALK = {"M1 10", "P1 20", "P2 20"};

    private final Script script = Script.begin()
            .participant("P1", "gp", "a")
            .participant("P2", "pm", "b")
            .session("early", SessionKind.INTERVIEW, "2031-01-01", null)
            .session("late", SessionKind.INTERVIEW, "2031-02-01", null)
            .code("above", null)
            .code("beneath", "above")
            .code("other", null)
            .source("x", "late", TALK)
            .source("y", "early", TALK);

    private List<String> quotes(QuoteRequest request) {
        return table(request).quotes().stream().map(QuoteFoldTest::written).toList();
    }

    private QuoteTable table(QuoteRequest request) {
        var study = script.study();
        return QuoteFold.of(study, request).over(CodedDocuments.of(study).list());
    }

    private static String written(Quote quote) {
        return quote.source() + " " + quote.extent().start() + " "
                + quote.extent().end();
    }

    private static QuoteRequest request(
            Set<CodeId> codes,
            Set<Direction> directions,
            Set<LevelId> levels,
            Set<ParticipantId> people,
            Set<RoleId> roles,
            Order order) {
        return new QuoteRequest(
                codes, true, Set.of(), Passages.ANY, directions, levels, people, roles, Filter.ALL, order);
    }

    private static QuoteRequest inOrder(Order order) {
        return request(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), order);
    }

    @Test
    void codingsOfTheSameStretchAreOneQuoteAndOthersAreNotJoined() {
        script.coding("x", 20, 30, "other", "ben", Facets.NONE)
                .coding("x", 20, 30, "beneath")
                .coding("x", 20, 31, "beneath");
        List<Quote> quotes = table(QuoteRequest.ALL).quotes();
        assertThat(quotes).extracting(QuoteFoldTest::written).containsExactly("x 20 30", "x 20 31");
        assertThat(quotes.get(0).codings())
                .as("in the order of the codebook")
                .containsExactly(
                        new Quote.Applied(new CodeId("beneath"), new CoderId("ana"), Facets.NONE),
                        new Quote.Applied(new CodeId("other"), new CoderId("ben"), Facets.NONE));
    }

    @Test
    void aQuoteSaysWhoSaysWhichPartOfItAndLabelsAreNobodys() {
        script.coding("x", 10, 50, "other");
        Quote quote = table(QuoteRequest.ALL).quotes().get(0);
        assertThat(quote.parts())
                .extracting(part -> part.turn() + ": " + part.extent().start() + " to "
                        + part.extent().end())
                .containsExactly("1: 10 to 14", "2: 18 to 38", "3: 42 to 50");
        assertThat(quote.participants()).extracting(voice -> voice.id().value()).containsExactly("P1", "P2");
    }

    @Test
    void whatModeratorsAloneOrNobodySaysIsNoQuote() {
        script.coding("x", 4, 14, "other").coding("x", 38, 42, "other").coding("x", 25, 25, "other");
        assertThat(quotes(QuoteRequest.ALL)).isEmpty();
    }

    @Test
    void aCodeBringsThoseBeneathIt() {
        script.coding("x", 20, 30, "beneath").coding("x", 21, 30, "other");
        assertThat(quotes(QuoteRequest.ofCodes(Set.of(new CodeId("above"))))).containsExactly("x 20 30");
    }

    @Test
    void codeDirectionAndLevelMustBeOfOneCoding() {
        Facets helps = new Facets(Direction.HELPS, new LevelId("clinic"), null);
        Facets hinders = new Facets(Direction.HINDERS, new LevelId("system"), null);
        script.coding("x", 20, 30, "beneath", "ana", helps).coding("x", 20, 30, "other", "ana", hinders);
        CodeId beneath = new CodeId("beneath");
        assertThat(quotes(
                        request(Set.of(beneath), Set.of(Direction.HELPS), Set.of(), Set.of(), Set.of(), Order.SESSION)))
                .containsExactly("x 20 30");
        assertThat(quotes(request(
                        Set.of(beneath), Set.of(Direction.HINDERS), Set.of(), Set.of(), Set.of(), Order.SESSION)))
                .isEmpty();
        assertThat(quotes(request(
                        Set.of(),
                        Set.of(Direction.HELPS),
                        Set.of(new LevelId("system")),
                        Set.of(),
                        Set.of(),
                        Order.SESSION)))
                .isEmpty();
    }

    @Test
    void aPersonOrARoleKeepsQuotesTheyHaveAPartIn() {
        script.coding("x", 20, 30, "other").coding("x", 30, 50, "other").coding("y", 45, 50, "other");
        assertThat(quotes(request(
                        Set.of(), Set.of(), Set.of(), Set.of(new ParticipantId("P2")), Set.of(), Order.SESSION)))
                .containsExactly("y 45 50", "x 30 50");
        assertThat(quotes(request(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(new RoleId("gp")), Order.SESSION)))
                .containsExactly("x 20 30", "x 30 50");
    }

    @Test
    void evidenceAndDisconfirmingPassagesOfAThemeAreToldApart() {
        script.theme(
                        "t",
                        List.of("beneath"),
                        List.of(Script.passage("x", 20, 30)),
                        List.of(Script.passage("y", 45, 50)))
                .coding("y", 18, 20, "beneath");
        Set<ThemeId> theme = Set.of(new ThemeId("t"));
        assertThat(quotes(QuoteRequest.ofThemes(theme, Passages.EVIDENCE))).containsExactly("x 20 30");
        assertThat(quotes(QuoteRequest.ofThemes(theme, Passages.DISCONFIRMING))).containsExactly("y 45 50");
        assertThat(quotes(QuoteRequest.ofThemes(theme, Passages.ANY))).containsExactly("y 18 20", "y 45 50", "x 20 30");
        Quote against = table(QuoteRequest.ofThemes(theme, Passages.DISCONFIRMING))
                .quotes()
                .get(0);
        assertThat(against.disconfirming()).containsExactly(new ThemeId("t"));
        assertThat(against.evidenceFor()).isEmpty();
    }

    @Test
    void theOrderIsTheOneAskedFor() {
        script.coding("x", 20, 22, "other").coding("x", 45, 60, "beneath").coding("y", 45, 50, "other");
        assertThat(quotes(inOrder(Order.SESSION))).containsExactly("y 45 50", "x 20 22", "x 45 60");
        assertThat(quotes(inOrder(Order.PARTICIPANT))).containsExactly("x 20 22", "y 45 50", "x 45 60");
        assertThat(quotes(inOrder(Order.CODE))).containsExactly("x 45 60", "y 45 50", "x 20 22");
        assertThat(quotes(inOrder(Order.LENGTH))).containsExactly("x 45 60", "y 45 50", "x 20 22");
    }

    @Test
    void codersThatAreNotLookedAtGiveNoQuotesAndStandUnderNone() {
        script.coding("x", 20, 30, "other", "ben", Facets.NONE).coding("x", 20, 30, "beneath");
        QuoteRequest bens = new QuoteRequest(
                Set.of(),
                true,
                Set.of(),
                Passages.ANY,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Filter.ofCoders(Set.of(new CoderId("ben"))),
                Order.SESSION);
        assertThat(table(bens).quotes())
                .singleElement()
                .satisfies(quote -> assertThat(quote.codings())
                        .extracting(coding -> coding.coder().value())
                        .containsExactly("ben"));
    }
}
