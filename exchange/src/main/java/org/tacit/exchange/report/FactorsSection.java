package org.tacit.exchange.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.coding.Level;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.TextSpan;
import org.tacit.exchange.report.page.Block;
import org.tacit.exchange.report.page.Block.Cell;

/** What helps and what hinders, and at which level: the directions and levels coders gave to their codings, by level and by code. */
final class FactorsSection {
    private static final int MOST_CODES = 12;

    private final Study study;
    private final QuoteWords words;
    private final Map<Optional<LevelId>, Map<Optional<Direction>, Integer>> byLevel = new HashMap<>();
    private final Map<CodeId, Map<Direction, Integer>> byCode = new HashMap<>();
    private final Map<CodeId, Map<Direction, Set<ParticipantId>>> people = new HashMap<>();
    private int judged;

    FactorsSection(Study study, QuoteWords words) {
        this.study = requireNonNull(study, "study is null");
        this.words = requireNonNull(words, "words is null");
        study.sources().keySet().forEach(this::count);
    }

    private void count(SourceId source) {
        SourceCodings codings = study.codings(source);
        for (int i = 0; i < codings.size(); i++) {
            var facets = codings.facetSets().get(codings.facetsIndex(i));
            Optional<Direction> direction = Optional.ofNullable(facets.direction());
            byLevel.computeIfAbsent(Optional.ofNullable(facets.level()), level -> new HashMap<>())
                    .merge(direction, 1, Integer::sum);
            if (direction.isPresent()) {
                judged++;
                CodeId code = codings.codes().get(codings.codeIndex(i));
                byCode.computeIfAbsent(code, c -> new HashMap<>()).merge(direction.get(), 1, Integer::sum);
                people.computeIfAbsent(code, c -> new HashMap<>())
                        .computeIfAbsent(direction.get(), d -> new HashSet<>())
                        .addAll(words.speakersOf(source, new TextSpan(codings.start(i), codings.end(i))));
            }
        }
    }

    List<Block> blocks() {
        if (judged == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "What helps and what hinders"));
        blocks.add(
                new Block.Prose(
                        "Coders said of " + Wording.count(judged, "coding")
                                + " whether what is said helps the change, hinders it,"
                                + " or both. The counts are of codings: they show where people spoke of a thing, not how strong it is."));
        blocks.add(levels());
        blocks.add(codes());
        return blocks;
    }

    private Block levels() {
        int largest = byLevel.values().stream()
                .flatMap(counts -> counts.values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        List<List<Cell>> rows = new ArrayList<>();
        for (Level level : study.details().levels()) {
            row(rows, level.name(), Optional.of(level.id()), largest);
        }
        row(rows, "Level not said", Optional.empty(), largest);
        return new Block.Grid(
                "Codings by level and direction",
                List.of("Level", "Helps", "Hinders", "Mixed", "Unclear", "Direction not said"),
                rows);
    }

    private void row(List<List<Cell>> rows, String name, Optional<LevelId> level, int largest) {
        Map<Optional<Direction>, Integer> counts = byLevel.getOrDefault(level, Map.of());
        if (counts.isEmpty() && level.isEmpty()) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(name));
        for (Direction direction : Direction.values()) {
            cells.add(Cell.count(counts.getOrDefault(Optional.of(direction), 0), largest));
        }
        cells.add(Cell.count(counts.getOrDefault(Optional.<Direction>empty(), 0), largest));
        rows.add(cells);
    }

    private Block codes() {
        List<CodeId> codes = byCode.keySet().stream()
                .sorted(Comparator.comparingInt((CodeId code) -> -total(code)).thenComparing(CodeId::value))
                .limit(MOST_CODES)
                .toList();
        int largest = codes.stream()
                .flatMap(code -> byCode.getOrDefault(code, Map.of()).values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        List<List<Cell>> rows = new ArrayList<>();
        for (CodeId code : codes) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(study.codebook().get(code).name()));
            for (Direction direction : Direction.values()) {
                cells.add(Cell.count(byCode.getOrDefault(code, Map.of()).getOrDefault(direction, 0), largest));
            }
            cells.add(Cell.of(said(code, Direction.HELPS)));
            cells.add(Cell.of(said(code, Direction.HINDERS)));
            rows.add(cells);
        }
        return new Block.Grid(
                "The codes most often said to help or hinder, with how many people said so",
                List.of("Code", "Helps", "Hinders", "Mixed", "Unclear", "People: helps", "People: hinders"),
                rows);
    }

    private int total(CodeId code) {
        return byCode.getOrDefault(code, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int said(CodeId code, Direction direction) {
        return people.getOrDefault(code, Map.of())
                .getOrDefault(direction, Set.of())
                .size();
    }

    /** The codes most people said to hinder (or help), for the findings in brief; among codes of as many people, the one said more often first. */
    List<String> most(Direction direction, int count) {
        return byCode.keySet().stream()
                .filter(code -> byCode.getOrDefault(code, Map.of()).getOrDefault(direction, 0) > 0)
                .sorted(Comparator.comparingInt((CodeId code) -> -said(code, direction))
                        .thenComparingInt(
                                code -> -byCode.getOrDefault(code, Map.of()).getOrDefault(direction, 0))
                        .thenComparing(CodeId::value))
                .limit(count)
                .map(code -> study.codebook().get(code).name() + " ("
                        + Wording.count(said(code, direction), "person", "people") + ")")
                .toList();
    }
}
