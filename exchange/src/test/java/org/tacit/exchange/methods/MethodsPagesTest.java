package org.tacit.exchange.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tacit.analysis.coverage.Coverage;
import org.tacit.analysis.coverage.CoverageFold;
import org.tacit.analysis.coverage.Share;
import org.tacit.analysis.document.CodedDocument;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.document.Voice;
import org.tacit.analysis.lens.Counts;
import org.tacit.analysis.lens.LensFold;
import org.tacit.analysis.lens.LensReading;
import org.tacit.analysis.matrix.Cell;
import org.tacit.analysis.matrix.Column;
import org.tacit.analysis.matrix.Dimension;
import org.tacit.analysis.matrix.Matrix;
import org.tacit.analysis.matrix.MatrixFold;
import org.tacit.analysis.matrix.MatrixRequest;
import org.tacit.analysis.matrix.MatrixRows;
import org.tacit.analysis.matrix.Measure;
import org.tacit.analysis.matrix.Mention;
import org.tacit.analysis.overlap.Meeting;
import org.tacit.analysis.overlap.Overlap;
import org.tacit.analysis.overlap.OverlapFold;
import org.tacit.analysis.overlap.OverlapRequest;
import org.tacit.analysis.quotes.Quote;
import org.tacit.analysis.quotes.QuoteFold;
import org.tacit.analysis.quotes.QuoteRequest;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.content.StudyContents;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.study.Study;
import org.tacit.domain.theme.ThemeId;
import org.tacit.exchange.folder.FolderStudy;
import org.tacit.exchange.folder.Folders;

/** The worked examples of docs/methods are counted again from their study folder, docs/methods/example: every table there is one of these. */
class MethodsPagesTest {
    private static final Path METHODS = Path.of("../docs/methods");

    private final Study study;
    private final StudyContents contents;
    private final List<CodedDocument> documents;

    MethodsPagesTest() {
        FolderStudy read = Folders.reader().read(METHODS.resolve("example"));
        this.study = Folders.fold(read);
        this.contents = Folders.contents(read);
        this.documents = CodedDocuments.of(study).list();
    }

    private static void stands(String page, String... tables) {
        try {
            assertThat(Files.readString(METHODS.resolve(page))).as(page).contains(tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String table(List<String> headings, List<List<String>> rows) {
        String rule = "|" + "---|".repeat(headings.size()) + "\n";
        return line(headings) + rule + rows.stream().map(MethodsPagesTest::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String percent(OptionalDouble ratio) {
        return ratio.isEmpty() ? "–" : String.format(Locale.ROOT, "%.0f%%", 100 * ratio.getAsDouble());
    }

    @Test
    void theTalkIsThatOfTheFolder() throws IOException {
        for (String source : List.of("S1", "S2")) {
            stands("README.md", Files.readString(METHODS.resolve("example/transcripts/" + source + ".txt")));
        }
        stands("README.md", Files.readString(METHODS.resolve("example/codings.csv")));
    }

    @Test
    void matrix() {
        stands(
                "matrix.md",
                matrix(Measure.CODINGS, Dimension.ROLE),
                matrix(Measure.CHARACTERS, Dimension.ROLE),
                matrix(Measure.CODINGS, Dimension.SESSION));
    }

    private String matrix(Measure measure, Dimension columns) {
        Matrix matrix = MatrixFold.of(study, MatrixRequest.of(new MatrixRows.Codes(false), columns))
                .over(documents);
        List<String> headings = new ArrayList<>(List.of(measure.name().toLowerCase(Locale.ROOT)));
        matrix.columns().stream().map(Column::name).forEach(headings::add);
        headings.add("all");
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            List<String> cells = new ArrayList<>(List.of(matrix.rows().get(row).name()));
            matrix.cells().get(row).forEach(cell -> cells.add(shown(cell, measure)));
            cells.add(shown(matrix.rowTotals().get(row), measure));
            rows.add(cells);
        }
        return table(headings, rows);
    }

    private static String shown(Cell cell, Measure measure) {
        if (!cell.isEmpty()) {
            return Long.toString(cell.value(measure));
        }
        return cell.mention() == Mention.ASKED_NOT_MENTIONED
                ? "asked"
                : cell.mention() == Mention.NOT_ASKED ? "not asked" : "unknown";
    }

    @Test
    void coverage() {
        Coverage coverage = CoverageFold.of(study, Filter.ALL).over(documents);
        List<List<String>> people = coverage.groups().stream()
                .map(group -> List.of(
                        group.of().role().orElseThrow() + ", "
                                + group.of().site().orElseThrow(),
                        group.involved().isPresent()
                                ? Integer.toString(group.involved().getAsInt())
                                : "–",
                        Integer.toString(group.tookPart()),
                        Integer.toString(group.spoke()),
                        Long.toString(group.speech().spoken()),
                        Long.toString(group.speech().coded()),
                        percent(group.speech().ratio())))
                .toList();
        List<List<String>> sessions = new ArrayList<>();
        coverage.sessions().forEach(one -> sessions.add(share(one.session().title(), one.speech())));
        coverage.coders().forEach(one -> sessions.add(share("all, by " + one.coder(), one.speech())));
        sessions.add(share("all", coverage.speech()));
        stands(
                "coverage.md",
                table(List.of("group", "involved", "took part", "spoke", "spoken", "coded", "share"), people),
                table(List.of("session", "spoken", "coded", "share"), sessions));
    }

    private static List<String> share(String name, Share share) {
        return List.of(name, Long.toString(share.spoken()), Long.toString(share.coded()), percent(share.ratio()));
    }

    @Test
    void overlap() {
        List<List<String>> rows = new ArrayList<>();
        rows.addAll(pairs("overlapping", new Meeting.Overlapping(), false));
        rows.addAll(pairs("overlapping, one coder's", new Meeting.Overlapping(), true));
        rows.addAll(pairs("same turn", new Meeting.SameTurn(), false));
        rows.addAll(pairs("within 2 turns", new Meeting.WithinTurns(2), false));
        rows.addAll(pairs("same source", new Meeting.SameSource(), false));
        stands(
                "overlap.md",
                table(
                        List.of("rule", "codes", "meetings", "sources", "shared turns", "either's turns", "Jaccard"),
                        rows));
    }

    private List<List<String>> pairs(String rule, Meeting meeting, boolean sameCoder) {
        Overlap overlap = OverlapFold.of(study, new OverlapRequest(meeting, sameCoder, Filter.ALL))
                .over(documents);
        return List.of(pair(rule, overlap, "trust", "ringing"), pair(rule, overlap, "trust", "money"));
    }

    private static List<String> pair(String rule, Overlap overlap, String one, String other) {
        Overlap.Pair pair = overlap.pair(new CodeId(one), new CodeId(other));
        return List.of(
                rule,
                one + ", " + other,
                Long.toString(pair.meetings()),
                Long.toString(pair.sources()),
                Long.toString(pair.turns()),
                Long.toString(pair.eitherTurns()),
                pair.jaccard().isEmpty()
                        ? "–"
                        : String.format(Locale.ROOT, "%.2f", pair.jaccard().getAsDouble()));
    }

    @Test
    void lens() {
        LensReading reading = LensFold.of(study, new FrameworkId("npt-2022"), true, Filter.ALL)
                .over(documents);
        List<List<String>> constructs = reading.constructs().stream()
                .filter(one -> one.either().codings() > 0)
                .map(one -> List.of(
                        one.name(),
                        Integer.toString(one.links().size()),
                        Long.toString(one.either().codings()),
                        Long.toString(one.either().characters()),
                        Integer.toString(one.either().participants())))
                .toList();
        Function<Counts, String> share = part -> percent(reading.shareOfCoded(part));
        List<List<String>> parts = List.of(
                part("linked", reading.linked(), share),
                part("outside", reading.outside(), share),
                part("not considered", reading.notConsidered(), share),
                part("coded", reading.coded(), share));
        List<List<String>> codes = reading.codes().stream()
                .map(code -> List.of(
                        code.name(),
                        code.judgement().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .toList();
        stands(
                "lens.md",
                table(List.of("construct", "links", "codings", "characters", "people"), constructs),
                table(List.of("part", "codings", "characters", "share of coded"), parts),
                table(List.of("code", "stands"), codes));
    }

    private static List<String> part(String name, Counts part, Function<Counts, String> share) {
        return List.of(name, Long.toString(part.codings()), Long.toString(part.characters()), share.apply(part));
    }

    @Test
    void quoteTable() {
        List<String> headings = List.of("source", "who", "words", "coded", "evidence for");
        stands(
                "quote-table.md",
                table(headings, quotes(QuoteRequest.ALL)),
                table(
                        headings,
                        quotes(QuoteRequest.ofThemes(
                                java.util.Set.of(new ThemeId("answered")), QuoteRequest.Passages.EVIDENCE))));
    }

    private List<List<String>> quotes(QuoteRequest request) {
        return QuoteFold.of(study, request).over(documents).quotes().stream()
                .map(quote -> List.of(
                        quote.source().value(),
                        quote.participants().stream()
                                .map(Voice.OfParticipant::id)
                                .map(Object::toString)
                                .collect(Collectors.joining(", ")),
                        words(quote),
                        quote.codings().stream()
                                .map(coding -> coding.code() + " (" + coding.coder() + ")")
                                .collect(Collectors.joining(", ")),
                        quote.evidenceFor().stream().map(Object::toString).collect(Collectors.joining(", "))))
                .toList();
    }

    /** What is speech of the passage, part by part. */
    private String words(Quote quote) {
        var text = contents.text(study.source(quote.source()).text().content()).orElseThrow();
        return quote.parts().stream()
                .map(part -> text.text().slice(part.extent()))
                .collect(Collectors.joining(" / "));
    }
}
