package org.tacit.exchange.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.study.Study;
import org.tacit.exchange.report.page.Block;
import org.tacit.exchange.report.page.Block.Cell;

/** The codebook with its rules, as an appendix. */
final class CodebookSection {
    private final Study study;

    CodebookSection(Study study) {
        this.study = requireNonNull(study, "study is null");
    }

    List<Block> blocks() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Code code : study.codebook().inTreeOrder()) {
            int depth = study.codebook().path(code.id()).size() - 1;
            rows.add(List.of(
                    Cell.of("\u2003".repeat(depth) + code.name()),
                    Cell.of(code.codable() ? code.definition() : join("Heading", code.definition())),
                    Cell.of(code.include()),
                    Cell.of(code.exclude())));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading(2, "Codebook"),
                new Block.Grid(
                        "Codes with their rules, as they are now",
                        List.of("Code", "Definition", "Use it when", "Use another when"),
                        rows));
    }

    private static String join(String first, String second) {
        return second.isEmpty() ? first : first + ". " + second;
    }
}
