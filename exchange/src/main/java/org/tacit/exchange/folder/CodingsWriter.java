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
import org.tacit.exchange.yaml.YamlText;

/** Writes {@code codings.csv}: sources in their order, codings by their place. Positions are always written, the quote beside them for people and as a check. Used once. */
final class CodingsWriter {
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
        Optional<CodePointText> text = contents.text(source.text().content()).map(SealedText::text);
        for (Coding coding : study.codings(source.id()).list()) {
            Facets facets = coding.facets();
            rows.accept(List.of(
                    coding.id().toString(),
                    source.id().value(),
                    text.map(words -> words.slice(coding.extent())).orElse(""),
                    "",
                    Integer.toString(coding.extent().start()),
                    Integer.toString(coding.extent().end()),
                    coding.code().value(),
                    coding.coder().value(),
                    coding.at().toString(),
                    facets.direction() == null ? "" : YamlText.nameOf(facets.direction()),
                    facets.level() == null ? "" : facets.level().value(),
                    facets.weight() == null ? "" : facets.weight().toString(),
                    memo(coding)));
        }
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
