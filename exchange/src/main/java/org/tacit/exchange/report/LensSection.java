package org.tacit.exchange.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tacit.analysis.lens.Counts;
import org.tacit.analysis.lens.Judgement;
import org.tacit.analysis.lens.LensReading;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.framework.ConstructRef;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.LensLink;
import org.tacit.domain.framework.LensSubject;
import org.tacit.domain.framework.Outside;
import org.tacit.domain.study.Study;
import org.tacit.exchange.report.page.Block;
import org.tacit.exchange.report.page.Block.Cell;

/** The data read through one framework: what speaks to each construct and why, what falls outside and why, and what nobody has considered. */
final class LensSection {
    private final Study study;
    private final Framework framework;
    private final LensReading reading;

    LensSection(Study study, Framework framework, LensReading reading) {
        this.study = requireNonNull(study, "study is null");
        this.framework = requireNonNull(framework, "framework is null");
        this.reading = requireNonNull(reading, "reading is null");
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Through " + framework.shortTitle()));
        blocks.add(new Block.Prose(framework.title() + ". " + framework.citation()));
        blocks.add(new Block.Prose(shares()));
        blocks.add(constructs());
        blocks.add(new Block.Heading(3, "Why each is linked"));
        blocks.add(reasons());
        outside(blocks);
        notConsidered(blocks);
        throughThemes(blocks);
        silent(blocks);
        return blocks;
    }

    private String shares() {
        return "Of the text that is coded, " + share(reading.linked())
                + " is coded with what is linked to a construct, "
                + share(reading.outside()) + " with what was judged to fall outside, and "
                + share(reading.notConsidered())
                + " with what nobody has considered yet. A passage may be coded with several, so the shares can sum to"
                + " more than the whole.";
    }

    private String share(Counts part) {
        OptionalDouble ratio = reading.shareOfCoded(part);
        return ratio.isEmpty()
                ? "none"
                : Wording.share(part.characters(), reading.coded().characters());
    }

    private Block constructs() {
        long largest = reading.constructs().stream()
                .mapToLong(construct -> construct.either().codings())
                .max()
                .orElse(0);
        List<List<Cell>> rows = new ArrayList<>();
        for (LensReading.ConstructReading construct : reading.constructs()) {
            Counts counts = construct.either();
            rows.add(List.of(
                    Cell.of("\u2003".repeat(construct.depth()) + construct.name()),
                    Cell.of(construct.links().size()),
                    Cell.count(counts.codings(), largest),
                    Cell.of(counts.participants()),
                    Cell.of(direction(construct, Direction.HELPS)),
                    Cell.of(direction(construct, Direction.HINDERS)),
                    Cell.of(direction(construct, Direction.MIXED))));
        }
        return new Block.Grid(
                "Constructs, with how many codes and themes are linked to each, and the codings and people behind it and all beneath it",
                List.of("Construct", "Links", "Codings", "People", "Helps", "Hinders", "Mixed"),
                rows);
    }

    private static long direction(LensReading.ConstructReading construct, Direction direction) {
        return construct.directions().getOrDefault(Optional.of(direction), 0L);
    }

    private Block reasons() {
        List<List<Cell>> rows = new ArrayList<>();
        for (LensReading.ConstructReading construct : reading.constructs()) {
            ConstructRef ref = new ConstructRef(framework.id(), construct.id());
            for (LensSubject subject : construct.links()) {
                String reason =
                        study.lens().link(subject, ref).map(LensLink::reason).orElse("");
                rows.add(List.of(Cell.of(construct.name()), Cell.of(name(subject)), Cell.of(reason)));
            }
        }
        return new Block.Grid("Links and their reasons", List.of("Construct", "Code or theme", "Reason"), rows);
    }

    private void outside(List<Block> blocks) {
        List<Outside> marks = study.lens().outside().stream()
                .filter(mark -> mark.framework().equals(framework.id()))
                .toList();
        blocks.add(new Block.Heading(3, "What falls outside, and why"));
        if (marks.isEmpty()) {
            blocks.add(new Block.Prose("Nothing has been judged to fall outside."));
            return;
        }
        blocks.add(new Block.Grid(
                "Considered, and found to fall outside",
                List.of("Code or theme", "Reason"),
                marks.stream()
                        .map(mark -> List.of(Cell.of(name(mark.subject())), Cell.of(mark.reason())))
                        .toList()));
    }

    private void notConsidered(List<Block> blocks) {
        List<String> open = reading.standing(Judgement.NOT_CONSIDERED).stream()
                .map(LensReading.SubjectReading::name)
                .toList();
        if (!open.isEmpty()) {
            blocks.add(new Block.Remark("Not yet considered against " + framework.shortTitle() + ": "
                    + Wording.list(open) + ". That is not the same as falling outside."));
        }
    }

    /** Codes that nobody judged themselves and that are covered only because a theme they belong to is linked. */
    private void throughThemes(List<Block> blocks) {
        List<String> covered = reading.codes().stream()
                .filter(code -> code.own() == Judgement.NOT_CONSIDERED && code.judgement() == Judgement.LINKED)
                .map(LensReading.SubjectReading::name)
                .toList();
        if (!covered.isEmpty()) {
            blocks.add(new Block.Prose("Covered through a theme or a code above, and not judged themselves: "
                    + Wording.list(covered) + "."));
        }
    }

    private void silent(List<Block> blocks) {
        List<String> silent = reading.silent().stream()
                .map(LensReading.ConstructReading::name)
                .toList();
        if (!silent.isEmpty()) {
            blocks.add(new Block.Prose("Nothing coded so far speaks to: " + Wording.list(silent) + "."));
        }
    }

    private String name(LensSubject subject) {
        if (subject instanceof LensSubject.OfCode of) {
            return study.codebook()
                    .find(of.code())
                    .map(code -> code.name())
                    .orElse(of.code().value());
        }
        LensSubject.OfTheme of = (LensSubject.OfTheme) subject;
        return "Theme: "
                + study.theme(of.theme())
                        .map(theme -> theme.name())
                        .orElse(of.theme().value());
    }
}
