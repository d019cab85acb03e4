package org.tacit.exchange.folder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tacit.domain.TacitException;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.framework.ConstructRef;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.memo.MemoId;
import org.tacit.domain.memo.MemoKind;
import org.tacit.domain.memo.MemoTarget;
import org.tacit.exchange.yaml.YamlException;
import org.tacit.exchange.yaml.YamlFile;
import org.tacit.exchange.yaml.YamlMapping;

/** Reads {@code memos/*.md}: front matter between two lines of three hyphens, then the memo in Markdown. */
final class MemosReader {
    static final String FENCE = "---";
    static final List<String> KEYS = List.of("id", "kind", "about", "author", "date", "title");

    private final FolderFiles files;
    private final StudyIds ids;
    private final Known<MemoId> memoIds;
    private final Problems problems;

    MemosReader(FolderFiles files, StudyIds ids, Problems problems) {
        this.files = files;
        this.ids = ids;
        this.memoIds = new Known<>("memo", FolderLayout.MEMOS, MemoId::new, problems);
        this.problems = problems;
    }

    /** The memo in a file. */
    Optional<Memo> read(String file) {
        Optional<String> text =
                files.read(file, file).flatMap(bytes -> files.text(bytes, file)).map(MemosReader::withLineFeeds);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String all = text.get();
        int close = all.indexOf("\n" + FENCE + "\n", FENCE.length() - 1);
        boolean closedAtTheEnd = close < 0 && all.endsWith("\n" + FENCE);
        if (!all.startsWith(FENCE + "\n") || close < 0 && !closedAtTheEnd) {
            problems.add(
                    file + ", line 1",
                    "there is no head; begin with a line ---, then id, kind, about, author and date, then a line ---");
            return Optional.empty();
        }
        int headEnd = closedAtTheEnd ? all.length() - FENCE.length() : close + 1;
        // The first fence becomes an empty line, so that lines are counted as in the file.
        String head = all.substring(FENCE.length(), headEnd);
        String body = closedAtTheEnd ? "" : all.substring(close + FENCE.length() + 2);
        try {
            YamlMapping mapping = YamlFile.read(head.getBytes(StandardCharsets.UTF_8), file);
            return memo(new Fields(mapping, KEYS, problems), body(body));
        } catch (YamlException notYaml) {
            problems.add(notYaml);
            return Optional.empty();
        }
    }

    /** Whether the id of a memo beside a coding is not that of a file's; noted when it is. */
    boolean isNew(Memo memo) {
        return memoIds.add(memo.id().value(), FolderLayout.CODINGS).isPresent();
    }

    private Optional<Memo> memo(Fields fields, String body) {
        Optional<MemoId> id = fields.id(memoIds);
        Optional<MemoKind> kind = fields.choice("kind", MemoKind.values());
        if (!fields.has("kind")) {
            fields.problem(
                    "kind",
                    "is missing; write one of analytic, code, theme, case, methodological, reflexive, field-note");
        }
        Optional<MemoTarget> about = fields.text("about").flatMap(written -> target(fields, written));
        Optional<CoderId> author = fields.reference("author", ids.coders);
        Optional<Instant> date = fields.instant("date");
        if (!fields.has("date")) {
            fields.problem("date", "is missing; write a time such as 2031-04-02T10:00:00Z");
        }
        String title = fields.words("title");
        return fields.build(() -> new Memo(
                id.orElseThrow(),
                kind.orElseThrow(),
                about.orElseThrow(),
                author.orElseThrow(),
                date.orElseThrow(),
                title,
                body));
    }

    private static Optional<MemoTarget> target(Fields fields, String written) {
        try {
            return Optional.of(MemoTarget.parse(written));
        } catch (TacitException malformed) {
            fields.problem("about", String.valueOf(malformed.getMessage()));
            return Optional.empty();
        }
    }

    /** A doubt when what a memo is about is not in the study: a memo stays when what it is about goes, but a slip looks the same. */
    Optional<FolderDoubt> doubt(String file, Memo memo, CodingsReader codings, List<Framework> frameworks) {
        MemoTarget about = memo.about();
        boolean there = switch (about.kind()) {
            case STUDY -> true;
            case SITE -> ids.sites.contains(about.id());
            case PARTICIPANT -> ids.participants.contains(about.id());
            case SESSION -> ids.sessions.contains(about.id());
            case SOURCE -> ids.sources.contains(about.id());
            case CODE -> ids.codes.contains(about.id());
            case CODING -> codings.contains(about.id());
            case THEME -> ids.themes.contains(about.id());
            case CONSTRUCT -> constructs(frameworks).contains(about.id());
        };
        return there
                ? Optional.empty()
                : Optional.of(new FolderDoubt(file, 0, about.toString(), "is not in the study; the memo was kept"));
    }

    private static Set<String> constructs(List<Framework> frameworks) {
        Set<String> constructs = new HashSet<>();
        frameworks.forEach(framework -> framework
                .constructs()
                .forEach(construct -> constructs.add(new ConstructRef(framework.id(), construct.id()).toString())));
        return constructs;
    }

    /** The words of the memo: without the empty line after the head and the line feed at the end, which belong to the file. */
    private static String body(String written) {
        String body = written.startsWith("\n") ? written.substring(1) : written;
        return body.endsWith("\n") ? body.substring(0, body.length() - 1) : body;
    }

    /** A file saved by a tool that ends lines with CR LF is read as one with LF; a carriage return elsewhere is a letter like any other. */
    private static String withLineFeeds(String text) {
        return text.startsWith(FENCE + "\r\n") ? text.replace("\r\n", "\n") : text;
    }
}
