package org.tacit.exchange.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    ThemesSection(Study study, QuoteWords words, Guard guard) {
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
        study.themes().forEach(theme -> theme(blocks, theme));
        return blocks;
    }

    private void theme(List<Block> blocks, Theme theme) {
        blocks.add(new Block.Heading(3, theme.name()));
        blocks.add(new Block.Prose(theme.statement()));
        blocks.add(new Block.Prose(restsOn(theme)));
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
    private String restsOn(Theme theme) {
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
        return (codes.isEmpty() ? "" : "Built on " + Wording.list(codes) + ". ") + evidence + alone;
    }
}
