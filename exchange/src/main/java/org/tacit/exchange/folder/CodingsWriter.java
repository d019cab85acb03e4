package org.tacit.exchange.folder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.content.StudyContents;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.memo.MemoId;
import org.tacit.domain.memo.MemoTarget;
import org.tacit.domain.source.Source;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.CodePointText;
import org.tacit.exchange.folder.QuoteFinder.Pointer;
import org.tacit.exchange.yaml.YamlText;

/**
 * Writes {@code codings.csv}: sources in their order, codings by their place. A quote that is found once stands alone, so that it survives a correction elsewhere in the transcript; any
 * other has its turn or its position beside it. Used once.
 */
final class CodingsWriter {
    /** Where a source's length times its codings is more than this, quotes are not looked for and every position is written. */
    private static final long MAX_SEARCHED = 500_000_000L;

    private final Study study;
    private final StudyContents contents;
    private final Map<String, Memo> memosOfCodings = new HashMap<>();
    private final Set<MemoId> written = new HashSet<>();

    CodingsWriter(Study study, StudyContents contents) {
        this.study = study;
        this.contents = contents;
        study.memos().values().stream()
                .filter(memo -> memo.about().kind() == MemoTarget.Kind.CODING)
                .forEach(memo -> memosOfCodings.put(memo.id().value(), memo));
    }

    byte[] write() {
        return Csv.write(
                CodingsReader.COLUMNS, rows -> study.sources().values().forEach(source -> write(source, rows)));
    }

    /** The memos that stand in the table. */
    Set<MemoId> memos() {
        return written;
    }

    private void write(Source source, Consumer<List<String>> rows) {
        List<Coding> codings = study.codings(source.id()).list();
        Optional<CodePointText> text = contents.text(source.text().content()).map(SealedText::text);
        Optional<QuoteFinder> finder = text.filter(words -> (long) words.length() * codings.size() <= MAX_SEARCHED)
                .map(words -> new QuoteFinder(source.id(), words, source.turns()));
        for (Coding coding : codings) {
            Pointer pointer =
                    finder.map(quotes -> quotes.pointer(coding.extent())).orElse(Pointer.POSITION);
            String quote = text.map(words -> words.slice(coding.extent())).orElse("");
            rows.accept(row(coding, quote, pointer));
        }
    }

    private List<String> row(Coding coding, String quote, Pointer pointer) {
        Facets facets = coding.facets();
        return List.of(
                coding.id().toString(),
                coding.source().value(),
                quote,
                pointer.turn() == 0 ? "" : Integer.toString(pointer.turn()),
                pointer.position() ? Integer.toString(coding.extent().start()) : "",
                pointer.position() ? Integer.toString(coding.extent().end()) : "",
                coding.code().value(),
                coding.coder().value(),
                coding.at().toString(),
                facets.direction() == null ? "" : YamlText.nameOf(facets.direction()),
                facets.level() == null ? "" : facets.level().value(),
                facets.weight() == null ? "" : facets.weight().toString(),
                memo(coding));
    }

    private String memo(Coding coding) {
        Memo memo = memosOfCodings.get(CodingMemo.idOf(coding));
        if (memo == null || !CodingMemo.fits(memo, coding)) {
            return "";
        }
        written.add(memo.id());
        return memo.body();
    }
}
