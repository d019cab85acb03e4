package org.tacit.exchange.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tacit.analysis.matrix.Cell;
import org.tacit.domain.StableId;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.study.Study;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.theme.Theme;
import org.tacit.exchange.report.page.Block;

/** The themes: what is claimed, on what evidence from whom, and what speaks against it. */
final class ThemesSection {
    private final Study study;
    private final QuoteWords words;
    private final Guard guard;
    private final List<Cell> spread;
    private final List<String> naming = new ArrayList<>();

    /**
     * The section.
     *
     * @param spread what is coded with each theme's codes, over everybody, in the study's order of themes
     */
    ThemesSection(Study study, QuoteWords words, Guard guard, List<Cell> spread) {
        this.spread = List.copyOf(spread);
        this.study = requireNonNull(study, "study is null");
        this.words = requireNonNull(words, "words is null");
        this.guard = requireNonNull(guard, "guard is null");
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Themes"));
        if (study.themes().isEmpty()) {
            blocks.add(new Block.Prose("No themes have been written yet."));
        }
        for (int i = 0; i < study.themes().size(); i++) {
            theme(blocks, study.themes().get(i), spread.get(i));
        }
        return blocks;
    }

    /** In which themes a quote seems to name a participant, and in how many quotes, once the blocks were asked for. */
    List<String> naming() {
        return List.copyOf(naming);
    }

    private void theme(List<Block> blocks, Theme theme, Cell coded) {
        long named = Stream.concat(theme.evidence().stream(), theme.disconfirming().stream())
                .filter(passage -> words.namesSomebody(passage.source(), passage.extent()))
                .count();
        if (named > 0) {
            naming.add(named + " under \"" + theme.name() + "\"");
        }
        blocks.add(new Block.Heading(3, theme.name()));
        blocks.add(new Block.Prose(theme.statement()));
        blocks.add(new Block.Prose(restsOn(theme, coded)));
        theme.evidence().forEach(passage -> blocks.add(quote(passage)));
        blocks.add(new Block.Heading(4, "What speaks against it, or bounds it"));
        if (theme.disconfirming().isEmpty()) {
            blocks.add(new Block.Remark("No disconfirming passage has been recorded for this theme."));
        }
        theme.disconfirming().forEach(passage -> blocks.add(quote(passage)));
    }

    private Block quote(Passage passage) {
        return new Block.Quote(
                words.quote(passage.source(), passage.extent()),
                guard.label(passage.source(), passage.extent()),
                passage.note());
    }

    /** How widely the evidence is spread: one voice is not a theme, and a reader should see it. */
    private String restsOn(Theme theme, Cell coded) {
        Set<ParticipantId> people = new TreeSet<>(StableId.order());
        theme.evidence().forEach(p -> people.addAll(words.speakersOf(p.source(), p.extent())));
        List<Participant> known = study.participants().values().stream()
                .filter(p -> people.contains(p.id()))
                .toList();
        long roles = known.stream().flatMap(p -> p.role().stream()).distinct().count();
        long sites = known.stream().flatMap(p -> p.site().stream()).distinct().count();
        List<String> codes = theme.codes().stream()
                .map(code -> study.codebook().get(code).name())
                .toList();
        String evidence = theme.evidence().isEmpty()
                ? "No evidence has been quoted for it yet."
                : "The passages quoted are from " + Wording.count(people.size(), "person", "people") + " in "
                        + Wording.count(roles, "role") + " at " + Wording.count(sites, "site") + ".";
        String alone = people.size() == 1 ? " It rests on one voice." : "";
        return (codes.isEmpty() ? "" : "Built on " + Wording.list(codes) + used(coded)) + evidence + alone;
    }

    private static String used(Cell coded) {
        if (coded.isEmpty()) {
            return "; nothing participants said is coded with that yet. ";
        }
        return ": " + Wording.count(coded.codings(), "coding") + " of what "
                + Wording.count(coded.participants(), "person", "people") + " said in "
                + Wording.count(coded.sources(), "transcript") + ". ";
    }
}
