package org.tacit.exchange.folder;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.change.CodingChange.CodingAdded;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.text.TextSpan;
import org.tacit.exchange.yaml.YamlText;

/** Reads {@code codings.csv}, one coding a row. Used once. */
final class CodingsReader {
    static final String ID = "id";
    static final String SOURCE = "source";
    static final String QUOTE = "quote";
    static final String TURN = "turn";
    static final String START = "start";
    static final String END = "end";
    static final String CODE = "code";
    static final String CODER = "coder";
    static final String AT = "at";
    static final String DIRECTION = "direction";
    static final String LEVEL = "level";
    static final String WEIGHT = "weight";
    static final String MEMO = "memo";

    static final List<String> COLUMNS =
            List.of(ID, SOURCE, QUOTE, TURN, START, END, CODE, CODER, AT, DIRECTION, LEVEL, WEIGHT, MEMO);
    private static final List<String> NEEDED = List.of(SOURCE, CODE, CODER, AT);

    private final StudyIds ids;
    private final CodebookReader codebook;
    private final Map<SourceId, SourceRead> sources;
    private final Problems problems;
    private final Map<CodingId, String> rows = new HashMap<>();
    private final Map<List<Object>, Facets> facetPool = new HashMap<>();
    private final List<CodingAdded> codings = new ArrayList<>();
    private final List<Memo> memos = new ArrayList<>();

    CodingsReader(StudyIds ids, CodebookReader codebook, Map<SourceId, SourceRead> sources, Problems problems) {
        this.ids = ids;
        this.codebook = codebook;
        this.sources = sources;
        this.problems = problems;
    }

    void read(String table) {
        Csv.read(table, FolderLayout.CODINGS, COLUMNS, NEEDED, problems, this::read);
    }

    /** The codings, in the order of the rows. */
    List<CodingAdded> codings() {
        return codings;
    }

    /** The memos that stand beside codings. */
    List<Memo> memos() {
        return memos;
    }

    /** Whether a row has a coding with this id. */
    boolean contains(String uuid) {
        try {
            return rows.containsKey(CodingId.of(DerivedId.parse(uuid)));
        } catch (IllegalArgumentException notAUuid) {
            return false;
        }
    }

    private void read(Csv.Row row) {
        int before = problems.count();
        Optional<SourceId> source = ids.sources.refer(row.get(SOURCE), row.where(SOURCE));
        Optional<CodeId> code = ids.codes.refer(row.get(CODE), row.where(CODE));
        if (code.filter(codebook::isHeading).isPresent()) {
            problems.add(
                    row.where(CODE),
                    "\"" + row.get(CODE) + "\" is a heading; choose a code beneath it, or make it codable");
        }
        Optional<CoderId> coder = ids.coders.refer(row.get(CODER), row.where(CODER));
        Optional<Instant> at = at(row);
        Facets facets = facets(row);
        SourceRead read = source.map(sources::get).orElse(null);
        if (read == null) {
            return;
        }
        Optional<TextSpan> extent = extent(row, read.quotes(), problems);
        if (problems.count() > before || extent.isEmpty()) {
            return;
        }
        add(row, read, extent.get(), code.orElseThrow(), coder.orElseThrow(), at.orElseThrow(), facets);
    }

    private void add(
            Csv.Row row, SourceRead read, TextSpan extent, CodeId code, CoderId coder, Instant at, Facets facets) {
        SourceId source = read.source().id();
        Optional<CodingId> id = id(row, source, extent, code, coder, at);
        if (id.isEmpty()) {
            return;
        }
        String first = rows.putIfAbsent(id.get(), row.where());
        if (first != null) {
            String again = row.get(ID).isEmpty()
                    ? "says the same as " + first + "; take one of them out, or give each an id"
                    : "has the id of " + first + "; give it another, or none";
            problems.add(row.where(), again);
            return;
        }
        Coding coding = new Coding(id.get(), source, extent, code, coder, at, facets);
        codings.add(new CodingAdded(coding, read.text().seal(extent)));
        if (!row.exact(MEMO).isEmpty()) {
            memos.add(CodingMemo.of(coding, row.exact(MEMO)));
        }
    }

    /** Where a row's words are. */
    private static Optional<TextSpan> extent(Csv.Row row, QuoteFinder quotes, Problems problems) {
        String start = row.get(START);
        String end = row.get(END);
        QuoteFinder.Found found;
        if (start.isEmpty() != end.isEmpty()) {
            problems.add(row.where(start.isEmpty() ? START : END), "is empty; give start and end, or neither");
            return Optional.empty();
        } else if (!start.isEmpty()) {
            var from = Numbers.position(row, START, problems);
            var to = Numbers.position(row, END, problems);
            if (from.isEmpty() || to.isEmpty()) {
                return Optional.empty();
            }
            found = quotes.at(row.exact(QUOTE), from.getAsInt(), to.getAsInt());
        } else if (!row.get(TURN).isEmpty()) {
            var turn = Numbers.position(row, TURN, problems);
            if (turn.isEmpty()) {
                return Optional.empty();
            }
            found = quotes.inTurn(row.exact(QUOTE), turn.getAsInt());
        } else {
            found = quotes.anywhere(row.exact(QUOTE));
        }
        if (found.span().isEmpty()) {
            problems.add(row.where(QUOTE), found.problem());
        }
        return found.span();
    }

    private Optional<CodingId> id(
            Csv.Row row, SourceId source, TextSpan extent, CodeId code, CoderId coder, Instant at) {
        String written = row.get(ID);
        if (written.isEmpty()) {
            UUID derived = DerivedId.of(
                    "coding",
                    source.value(),
                    Integer.toString(extent.start()),
                    Integer.toString(extent.end()),
                    code.value(),
                    coder.value(),
                    at.toString());
            return Optional.of(CodingId.of(derived));
        }
        try {
            return Optional.of(CodingId.of(DerivedId.parse(written)));
        } catch (IllegalArgumentException notAUuid) {
            problems.add(row.where(ID), "\"" + written + "\" is not a UUID; leave it empty to have one made");
            return Optional.empty();
        }
    }

    /** A time in UTC; a day alone is taken at its beginning. */
    private Optional<Instant> at(Csv.Row row) {
        String written = row.get(AT);
        try {
            boolean day = written.length() == "2031-04-02".length();
            return Optional.of(Instant.parse(day ? written + "T00:00:00Z" : written));
        } catch (DateTimeException notATime) {
            problems.add(
                    row.where(AT),
                    "\"" + written + "\" is not a time; write it as 2031-04-02, or 2031-04-02T09:15:00Z");
            return Optional.empty();
        }
    }

    private Facets facets(Csv.Row row) {
        String level = row.get(LEVEL);
        @Nullable Direction direction = direction(row).orElse(null);
        @Nullable
        LevelId levelId = level.isEmpty()
                ? null
                : ids.levels.refer(level, row.where(LEVEL)).orElse(null);
        @Nullable Integer weight = weight(row).orElse(null);
        return facetPool.computeIfAbsent(
                Arrays.asList(direction, levelId, weight), key -> new Facets(direction, levelId, weight));
    }

    private Optional<Direction> direction(Csv.Row row) {
        String written = row.get(DIRECTION);
        for (Direction direction : Direction.values()) {
            if (YamlText.nameOf(direction).equals(written)) {
                return Optional.of(direction);
            }
        }
        if (!written.isEmpty()) {
            String choices =
                    Arrays.stream(Direction.values()).map(YamlText::nameOf).collect(Collectors.joining(", "));
            problems.add(
                    row.where(DIRECTION),
                    "\"" + written + "\" is not a direction; write one of " + choices + ", or nothing");
        }
        return Optional.empty();
    }

    private Optional<Integer> weight(Csv.Row row) {
        String written = row.get(WEIGHT);
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(written));
        } catch (NumberFormatException notANumber) {
            problems.add(row.where(WEIGHT), "\"" + written + "\" is not a weight; write a whole number, or nothing");
            return Optional.empty();
        }
    }
}
