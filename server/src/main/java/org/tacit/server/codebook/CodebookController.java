package org.tacit.server.codebook;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.domain.StableId;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.study.Study;
import org.tacit.server.http.Names;
import org.tacit.server.study.Desk;
import org.tacit.server.study.Moments;
import org.tacit.server.trail.TrailLine;
import org.tacit.server.trail.Trails;
import org.tacit.workbench.live.LiveStudy;

/** The codebook. */
@RestController
public final class CodebookController {
    private final Desk desk;
    private final Moments moments;
    private final Trails trails;

    /** Reads the studies on {@code desk}. */
    public CodebookController(Desk desk, Moments moments, Trails trails) {
        this.desk = requireNonNull(desk, "desk is null");
        this.moments = requireNonNull(moments, "moments is null");
        this.trails = requireNonNull(trails, "trails is null");
    }

    /**
     * A codebook.
     *
     * @param sequence the last entry shown
     * @param codes in tree order
     */
    public record ShownCodebook(long sequence, List<ShownCode> codes) {}

    /**
     * A code with how much it is used.
     *
     * @param parent the code it is beneath
     * @param aliases names it had, and names merged into it
     * @param codings how many, codes beneath it not counted
     * @param byCoder how many of each coder
     */
    public record ShownCode(
            String id,
            String name,
            String definition,
            String include,
            String exclude,
            String example,
            String colour,
            boolean codable,
            @Nullable String parent,
            List<String> aliases,
            long codings,
            List<CoderCount> byCoder) {}

    /**
     * How many codings a coder made.
     *
     * @param coder who
     * @param codings how many
     */
    public record CoderCount(String coder, long codings) {}

    /**
     * What touched a code.
     *
     * @param lines newest first
     */
    public record CodeHistory(List<TrailLine> lines) {}

    /** What touched a code. */
    @GetMapping("/api/studies/{study}/codes/{code}/history")
    public CodeHistory history(@PathVariable String study, @PathVariable String code) {
        return new CodeHistory(trails.of(desk.study(study)).history(Names.id(code, CodeId::new)).stream()
                .map(TrailLine::of)
                .toList());
    }

    /** The codebook, as it is or as it was after an entry. */
    @GetMapping("/api/studies/{study}/codebook")
    public ShownCodebook codebook(@PathVariable String study, @RequestParam(required = false) @Nullable Long at) {
        LiveStudy open = desk.study(study);
        Study then = moments.at(open, at);
        Map<CodeId, List<String>> aliases = trails.of(open).aliases();
        Map<CodeId, Map<String, Long>> counts = counts(then);
        List<ShownCode> codes = new ArrayList<>();
        for (Code code : then.codebook().inTreeOrder()) {
            Map<String, Long> byCoder = counts.getOrDefault(code.id(), new TreeMap<>());
            codes.add(new ShownCode(
                    code.id().value(),
                    code.name(),
                    code.definition(),
                    code.include(),
                    code.exclude(),
                    code.example(),
                    code.colour(),
                    code.codable(),
                    then.codebook().parent(code.id()).map(StableId::value).orElse(null),
                    aliases.getOrDefault(code.id(), List.of()),
                    byCoder.values().stream().mapToLong(Long::longValue).sum(),
                    byCoder.entrySet().stream()
                            .map(entry -> new CoderCount(entry.getKey(), entry.getValue()))
                            .toList()));
        }
        return new ShownCodebook(then.sequence(), codes);
    }

    private static Map<CodeId, Map<String, Long>> counts(Study study) {
        Map<CodeId, Map<String, Long>> counts = new HashMap<>();
        study.sources().keySet().forEach(source -> {
            SourceCodings codings = study.codings(source);
            long[][] cells = new long[codings.codes().size()][codings.coders().size()];
            for (int i = 0; i < codings.size(); i++) {
                cells[codings.codeIndex(i)][codings.coderIndex(i)]++;
            }
            for (int code = 0; code < cells.length; code++) {
                for (int coder = 0; coder < cells[code].length; coder++) {
                    if (cells[code][coder] > 0) {
                        counts.computeIfAbsent(codings.codes().get(code), id -> new TreeMap<>())
                                .merge(codings.coders().get(coder).value(), cells[code][coder], Long::sum);
                    }
                }
            }
        });
        return counts;
    }
}
