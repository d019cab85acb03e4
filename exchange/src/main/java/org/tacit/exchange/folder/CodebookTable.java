package org.tacit.exchange.folder;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tacit.domain.StableId;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.study.Study;

/** The codebook as one table, for a spreadsheet or the appendix of a paper: RFC 4180, UTF-8, a row a code in the order of the tree. Stateless. */
public final class CodebookTable {
    private static final List<String> COLUMNS = List.of(
            "id", "name", "parent", "definition", "include", "exclude", "example", "codable", "colour", "codings");

    private CodebookTable() {}

    /** The table, its header first; {@code codings} counts those of the code itself. */
    public static byte[] of(Study study) {
        Map<CodeId, Long> counts = counts(study);
        return Csv.write(COLUMNS, rows -> {
            for (Code code : study.codebook().inTreeOrder()) {
                rows.accept(List.of(
                        code.id().value(),
                        code.name(),
                        study.codebook().parent(code.id()).map(StableId::value).orElse(""),
                        code.definition(),
                        code.include(),
                        code.exclude(),
                        code.example(),
                        code.codable() ? "yes" : "no",
                        code.colour(),
                        Long.toString(counts.getOrDefault(code.id(), 0L))));
            }
        });
    }

    private static Map<CodeId, Long> counts(Study study) {
        Map<CodeId, Long> counts = new TreeMap<>(StableId.order());
        study.sources().keySet().forEach(source -> {
            SourceCodings codings = study.codings(source);
            for (int i = 0; i < codings.size(); i++) {
                counts.merge(codings.codes().get(codings.codeIndex(i)), 1L, Long::sum);
            }
        });
        return counts;
    }
}
