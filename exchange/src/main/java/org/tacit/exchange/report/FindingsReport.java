package org.tacit.exchange.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tacit.analysis.coverage.Coverage;
import org.tacit.analysis.coverage.CoverageFold;
import org.tacit.analysis.document.CodedDocument;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.lens.LensFold;
import org.tacit.analysis.lens.LensReading;
import org.tacit.analysis.matrix.Dimension;
import org.tacit.analysis.matrix.Matrix;
import org.tacit.analysis.matrix.MatrixFold;
import org.tacit.analysis.matrix.MatrixRequest;
import org.tacit.analysis.matrix.MatrixRows;
import org.tacit.analysis.matrix.Measure;
import org.tacit.analysis.saturation.SaturationFold;
import org.tacit.analysis.saturation.SaturationRequest;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.content.StudyContents;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.setup.Stance;
import org.tacit.domain.study.Study;
import org.tacit.domain.theme.Theme;
import org.tacit.exchange.report.page.Block;
import org.tacit.exchange.report.page.Page;

/**
 * The findings of a study: one page in the order a reader asks for it, from what was found to how. Everything that names or counts people goes through one guard, and what it withholds is
 * said on the page. The study's stance is obeyed: a reflexive study makes no claim of saturation. For one use by one thread.
 */
public final class FindingsReport {
    private static final int IN_BRIEF = 5;

    private final Study study;
    private final TrailSummary trail;
    private final String software;
    private final List<CodedDocument> documents;
    private final QuoteWords words;
    private final Guard guard;
    private final FactorsSection factors;
    private final Coverage coverage;

    /**
     * A report on a study as it is.
     *
     * @param contents where its words are
     * @param trail what its trail says
     * @param software the program, with its version
     */
    public FindingsReport(Study study, StudyContents contents, TrailSummary trail, String software) {
        this.study = requireNonNull(study, "study is null");
        this.trail = requireNonNull(trail, "trail is null");
        this.software = requireNonNull(software, "software is null");
        this.documents = CodedDocuments.of(study).list();
        this.words = new QuoteWords(study, contents);
        this.guard = new Guard(study);
        this.factors = new FactorsSection(study, words);
        this.coverage = CoverageFold.of(study, Filter.ALL).over(documents);
    }

    /** The whole report. */
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(question());
        blocks.addAll(new HeardSection(study, coverage, guard.cells()).blocks());
        ThemesSection themes = new ThemesSection(
                study,
                words,
                guard,
                matrix(new MatrixRows.Themes(true), Dimension.ROLE).rowTotals());
        blocks.addAll(themes.blocks());
        blocks.addAll(factors.blocks());
        for (Framework framework : study.lens().frameworks()) {
            LensReading reading =
                    LensFold.of(study, framework.id(), true, Filter.ALL).over(documents);
            blocks.addAll(new LensSection(study, framework, reading).blocks());
        }
        blocks.addAll(matrices());
        Optional<SaturationSection> saturation = saturation();
        saturation.ifPresent(section -> blocks.addAll(section.blocks()));
        blocks.addAll(new MethodsSection(study, trail, software).blocks());
        blocks.addAll(new CodebookSection(study).blocks());
        blocks.addAll(new CoreqSection(study, software, coverage, words, saturation.map(SaturationSection::sentence))
                .blocks());
        blocks.addAll(withheld(themes.naming()));
        return new Page(study.details().title(), study.details().notice(), foot(), blocks);
    }

    /** The findings in a few lines of plain text. */
    public String brief() {
        StringBuilder text = new StringBuilder();
        text.append(study.details().title()).append('\n');
        if (!study.details().notice().isEmpty()) {
            text.append(study.details().notice()).append('\n');
        }
        text.append('\n');
        for (String line : inBrief()) {
            text.append("- ").append(line).append('\n');
        }
        return text.toString();
    }

    private List<Block> question() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "In brief"));
        blocks.add(new Block.Bullets(inBrief()));
        String question = study.details().question();
        String setting = study.details().setting();
        if (!question.isEmpty() || !setting.isEmpty()) {
            blocks.add(new Block.Heading(
                    2, question.isEmpty() ? "Setting" : setting.isEmpty() ? "Question" : "Question and setting"));
            blocks.add(new Block.Prose(question));
            blocks.add(new Block.Prose(setting));
        }
        return blocks;
    }

    private List<String> inBrief() {
        List<String> lines = new ArrayList<>();
        lines.add(heard() + " " + coded());
        for (Theme theme : study.themes()) {
            lines.add(theme.name() + ": " + firstSentence(theme.statement()));
        }
        List<String> hinders = factors.most(Direction.HINDERS, IN_BRIEF);
        List<String> helps = factors.most(Direction.HELPS, IN_BRIEF);
        if (!hinders.isEmpty()) {
            lines.add("Said to hinder, by the most people first: " + Wording.list(hinders) + ".");
        }
        if (!helps.isEmpty()) {
            lines.add("Said to help, by the most people first: " + Wording.list(helps) + ".");
        }
        return lines;
    }

    private String heard() {
        long people =
                coverage.people().stream().filter(Coverage.Person::tookPart).count();
        if (people == 0) {
            return "No participants are described yet.";
        }
        return Wording.count(people, "person", "people") + " heard"
                + (study.sessions().isEmpty()
                        ? ""
                        : " in " + Wording.count(study.sessions().size(), "session")) + ".";
    }

    private String coded() {
        String transcripts = Wording.count(study.sources().size(), "transcript");
        if (study.codingCount() == 0) {
            return study.sources().isEmpty() ? "No transcripts yet." : "Nothing is coded yet in " + transcripts + ".";
        }
        long codes = study.sources().keySet().stream()
                .flatMap(id -> study.codings(id).usedCodes().stream())
                .distinct()
                .count();
        return Wording.count(study.codingCount(), "coding") + " with " + Wording.count(codes, "code") + " in "
                + transcripts + ".";
    }

    /** Enough to know whether to read on. */
    private static String firstSentence(String statement) {
        String line = statement.strip().replaceAll("\\s+", " ");
        int end = line.indexOf(". ");
        return end < 0 ? line : line.substring(0, end + 1);
    }

    private List<Block> matrices() {
        if (study.codingCount() == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Where roles and sites differ"));
        blocks.add(new Block.Prose(reading()));
        blocks.add(grid("Codes by role", "Code", new MatrixRows.Codes(true), Dimension.ROLE));
        if (study.sites().size() > 1) {
            blocks.add(grid("Codes by site", "Code", new MatrixRows.Codes(true), Dimension.SITE));
            blocks.add(
                    grid("Codes by role and site", "Code", new MatrixRows.Codes(true), Dimension.ROLE, Dimension.SITE));
        }
        if (!study.themes().isEmpty()) {
            blocks.add(grid("Themes by role", "Theme", new MatrixRows.Themes(true), Dimension.ROLE));
            blocks.add(grid("Themes by session", "Theme", new MatrixRows.Themes(true), Dimension.SESSION));
        }
        return blocks;
    }

    /** How the numbers are to be read. */
    private String reading() {
        String counts = "Each number counts codings of what people of that column said; a coding over several people's"
                + " talk counts once in each of their columns. ";
        String empty = study.guides().isEmpty()
                ? "A dash means that nobody spoke of it."
                : "\"asked\" means that a session's guide asked and nobody spoke of it; \"not asked\" that no guide did;"
                        + " a dash that nothing is known of asking.";
        String stance = study.details().stance() == Stance.REFLEXIVE
                ? " In reflexive analysis such numbers show where to look, not how much a finding weighs."
                : "";
        return counts + empty + stance;
    }

    private Block grid(String caption, String corner, MatrixRows rows, Dimension... columns) {
        return MatrixGrid.of(
                caption + ", counted in codings", corner, matrix(rows, columns), Measure.CODINGS, true, guard);
    }

    private Matrix matrix(MatrixRows rows, Dimension... columns) {
        return MatrixFold.of(study, MatrixRequest.of(rows, columns), guard.columns())
                .over(documents);
    }

    /** A claim that has no place in reflexive analysis. */
    private Optional<SaturationSection> saturation() {
        if (study.details().stance() == Stance.REFLEXIVE || study.codingCount() == 0) {
            return Optional.empty();
        }
        return Optional.of(new SaturationSection(
                SaturationFold.of(study, SaturationRequest.DEFAULT).over(documents)));
    }

    private List<Block> withheld(List<String> naming) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "What was withheld, and why"));
        List<String> notes = new ArrayList<>(guard.withheld());
        if (guard.cells().k() == 1) {
            blocks.add(new Block.Prose("The study guards no small groups (smallest cell 1)."));
        } else if (study.participants().isEmpty()) {
            blocks.add(new Block.Prose("Nothing: nobody is named or counted here."));
        } else if (notes.isEmpty()) {
            blocks.add(new Block.Prose("Nothing: every group named or counted here holds at least "
                    + guard.cells().k() + " people."));
        } else {
            blocks.add(new Block.Prose("Groups of fewer than " + guard.cells().k()
                    + " people are not named or counted apart, because colleagues could recognise each other."));
            blocks.add(new Block.Bullets(notes));
        }
        blocks.add(new Block.Remark(
                "This guards labels and numbers, not stories: what is told in a quote can still point at"
                        + " a person. Read every quote with that in mind before the report leaves the team."));
        if (!naming.isEmpty()) {
            blocks.add(
                    new Block.Remark(
                            "A participant's name seems to be spoken in quotes here: " + Wording.list(naming)
                                    + ". Choose other words or give a pseudonym in the transcript before the report leaves the team."));
        }
        if (words.again() > 0) {
            blocks.add(new Block.Remark(Wording.count(words.again(), "passage is", "passages are")
                    + " quoted more than once in this report."));
        }
        return blocks;
    }

    private String foot() {
        return "Written by " + software + " from the study's audit trail of "
                + Wording.count(trail.entries(), "entry", "entries")
                + trail.last().map(last -> ", the last of " + Wording.day(last)).orElse("") + ".";
    }
}
