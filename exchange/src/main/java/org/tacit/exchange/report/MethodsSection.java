package org.tacit.exchange.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tacit.domain.StableId;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.Codebook;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.setup.Stance;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.exchange.report.TrailSummary.Work;
import org.tacit.exchange.report.page.Block;
import org.tacit.exchange.report.page.Block.Cell;

/** How the study was done, drawn from its state and its trail: who coded what and when, how the codebook grew, what was edited or withdrawn. */
final class MethodsSection {
    private final Study study;
    private final TrailSummary trail;
    private final String software;

    MethodsSection(Study study, TrailSummary trail, String software) {
        this.study = requireNonNull(study, "study is null");
        this.trail = requireNonNull(trail, "trail is null");
        this.software = requireNonNull(software, "software is null");
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "How it was done"));
        blocks.add(new Block.Prose(analysis()));
        if (study.codingCount() > 0) {
            blocks.add(coders());
        }
        blocks.add(new Block.Prose(codebook()));
        if (!trail.codebook().isEmpty()) {
            blocks.add(codebookDays());
        }
        blocks.add(new Block.Prose(trail()));
        return blocks;
    }

    private String analysis() {
        String stance = switch (study.details().stance()) {
            case REFLEXIVE -> "reflexive thematic analysis";
            case CODEBOOK -> "thematic analysis with a shared codebook";
            case CODING_RELIABILITY -> "thematic analysis with double coding as a check of reliability";
        };
        StringBuilder text = new StringBuilder("The transcripts were read as " + stance + ". ");
        text.append(made());
        List<String> frameworks = study.lens().frameworks().stream()
                .map(f -> f.title() + " (version " + f.version() + " of the framework file)")
                .toList();
        if (!frameworks.isEmpty()) {
            text.append(" Codes and themes were then read through ")
                    .append(Wording.list(frameworks))
                    .append(", each link with its reason; what falls outside is listed with the reason why.");
        }
        if (study.details().stance() == Stance.REFLEXIVE) {
            text.append(" In this approach coding is an act of interpretation, so no measure of agreement between"
                    + " coders is given.");
        }
        return text.append(" The work was done with ")
                .append(software)
                .append(".")
                .toString();
    }

    private String made() {
        String transcripts = Wording.count(study.sources().size(), "transcript");
        if (study.codingCount() == 0) {
            return study.sources().isEmpty() ? "There are none yet." : "Nothing is coded yet in " + transcripts + ".";
        }
        String codings = Wording.count(study.codingCount(), "coding") + " with "
                + Wording.count(usedCodes(), "code") + (study.codingCount() == 1 ? " was" : " were") + " made in "
                + transcripts;
        String themes = study.themes().isEmpty()
                ? "; no themes have been built on them yet."
                : ", and " + Wording.count(study.themes().size(), "theme")
                        + (study.themes().size() == 1 ? " was" : " were") + " built on them.";
        return codings + themes + doubled();
    }

    /** What readers of a study with a shared codebook ask first; no question to ask of a reflexive one. */
    private String doubled() {
        if (study.details().stance() == Stance.REFLEXIVE) {
            return "";
        }
        long doubled = study.sources().keySet().stream()
                .map(study::codings)
                .filter(codings -> codings.coders().size() > 1)
                .count();
        return doubled == 0
                ? " No transcript was coded by more than one person."
                : " Of these, " + Wording.count(doubled, "transcript") + (doubled == 1 ? " was" : " were")
                        + " coded by more than one person; how far they agreed is not part of this report.";
    }

    private long usedCodes() {
        return study.sources().keySet().stream()
                .flatMap(id -> study.codings(id).usedCodes().stream())
                .distinct()
                .count();
    }

    private Block coders() {
        Map<CoderId, Tally> tallies = new TreeMap<>(StableId.order());
        for (SourceId id : study.sources().keySet()) {
            SourceCodings codings = study.codings(id);
            for (int i = 0; i < codings.size(); i++) {
                tallies.computeIfAbsent(codings.coders().get(codings.coderIndex(i)), c -> new Tally())
                        .add(id, codings.atMillis(i));
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        tallies.forEach((id, tally) -> {
            Coder coder = study.coders().get(id);
            rows.add(List.of(
                    Cell.of(coder == null ? id.value() : coder.name()),
                    Cell.of(tally.codings),
                    Cell.of(tally.sources.size()),
                    Cell.of(Wording.list(
                            tally.sources.stream().map(SourceId::value).toList())),
                    Cell.of(Wording.day(tally.first)),
                    Cell.of(Wording.day(tally.last))));
        });
        return new Block.Grid(
                "Who coded what, and when", List.of("Coder", "Codings", "Transcripts", "Which", "First", "Last"), rows);
    }

    private static final class Tally {
        private final TreeSet<SourceId> sources = new TreeSet<>(StableId.order());
        private int codings;
        private Instant first = Instant.MAX;
        private Instant last = Instant.MIN;

        void add(SourceId source, long atMillis) {
            Instant at = Instant.ofEpochMilli(atMillis);
            sources.add(source);
            codings++;
            first = at.isBefore(first) ? at : first;
            last = at.isAfter(last) ? at : last;
        }
    }

    private String codebook() {
        Codebook codebook = study.codebook();
        if (codebook.size() == 0) {
            return "There is no codebook yet. " + memos();
        }
        List<Code> codes = codebook.inTreeOrder();
        long codable = codes.stream().filter(Code::codable).count();
        long ruled = codes.stream()
                .filter(code -> code.codable()
                        && !code.definition().isEmpty()
                        && !(code.include().isEmpty() && code.exclude().isEmpty()))
                .count();
        int depth = codes.stream()
                .mapToInt(code -> codebook.path(code.id()).size())
                .max()
                .orElse(0);
        return "The codebook holds " + Wording.count(codable, "code")
                + (codes.size() > codable ? " under " + Wording.count(codes.size() - codable, "heading") : "") + ", "
                + Wording.count(depth, "level") + " deep; " + ruled + " of them "
                + (ruled == 1 ? "has" : "have") + " a definition and a rule for when to use or not to use it. "
                + memos();
    }

    private String memos() {
        Map<String, Long> kinds = new TreeMap<>();
        for (Memo memo : study.memos().values()) {
            kinds.merge(memo.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '), 1L, Long::sum);
        }
        if (kinds.isEmpty()) {
            return "No memos were written.";
        }
        List<String> parts = kinds.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey())
                .toList();
        return Wording.count(study.memos().size(), "memo") + " "
                + (study.memos().size() == 1 ? "was" : "were") + " written (" + Wording.list(parts) + ").";
    }

    private Block codebookDays() {
        List<List<Cell>> rows = new ArrayList<>();
        int version = 0;
        for (TrailSummary.CodebookDay day : trail.codebook()) {
            version++;
            List<String> by = day.by().stream().map(this::name).sorted().toList();
            rows.add(List.of(
                    Cell.of(version),
                    Cell.of(Wording.day(day.day())),
                    Cell.of(Wording.list(by)),
                    Cell.of(day.added()),
                    Cell.of(day.changed()),
                    Cell.of(day.gone())));
        }
        return new Block.Grid(
                "Versions of the codebook, one for each day on which it changed",
                List.of("Version", "Day", "By", "Added", "Changed or moved", "Removed or merged"),
                rows);
    }

    private String name(CoderId id) {
        Coder coder = study.coders().get(id);
        return coder == null ? id.value() : coder.name();
    }

    private String trail() {
        StringBuilder text = new StringBuilder("Everything done to the study is in its audit trail: ");
        text.append(Wording.count(trail.entries(), "entry", "entries"));
        trail.first()
                .ifPresent(first -> trail.last()
                        .ifPresent(last -> text.append(", recorded ")
                                .append(Wording.period(
                                        LocalDate.ofInstant(first, ZoneOffset.UTC),
                                        LocalDate.ofInstant(last, ZoneOffset.UTC)))));
        text.append(" by ")
                .append(Wording.count(trail.people(), "person", "people"))
                .append('.');
        List<String> done = new ArrayList<>();
        addIf(done, trail.count(Work.RECODED), "change to a coding", "changes to codings");
        addIf(done, trail.count(Work.TEXT_EDITED), "edit of a text", "edits of texts");
        addIf(done, trail.undone(), "step taken back or redone", "steps taken back or redone");
        addIf(done, trail.count(Work.WITHDRAWN), "withdrawal of words", "withdrawals of words");
        if (!done.isEmpty()) {
            text.append(" Among them: ").append(Wording.list(done)).append('.');
        }
        return text.append(" Each entry carries the hash of the one before it, so that a later alteration would show.")
                .toString();
    }

    private static void addIf(List<String> to, long count, String one, String many) {
        if (count > 0) {
            to.add(Wording.count(count, one, many));
        }
    }
}
