package org.tacit.server.theme;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.domain.StableId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.Turns;
import org.tacit.domain.study.Study;
import org.tacit.domain.theme.Passage;
import org.tacit.server.study.Desk;
import org.tacit.server.study.Moments;
import org.tacit.workbench.live.LiveStudy;

/** The themes, with the passages that bear them out and those that speak against them. */
@RestController
public final class ThemeController {
    private final Desk desk;
    private final Moments moments;

    /** Reads the studies on {@code desk}. */
    public ThemeController(Desk desk, Moments moments) {
        this.desk = requireNonNull(desk, "desk is null");
        this.moments = requireNonNull(moments, "moments is null");
    }

    /**
     * Themes.
     *
     * @param sequence the last entry shown
     * @param themes in the team's order
     */
    public record ShownThemes(long sequence, List<ShownTheme> themes) {}

    /** A theme; {@code codes} are ids, in order. */
    public record ShownTheme(
            String id,
            String name,
            String statement,
            List<String> codes,
            List<ShownPassage> evidence,
            List<ShownPassage> disconfirming) {}

    /**
     * A passage of a theme.
     *
     * @param words what is said; empty when the text was withdrawn
     * @param speaker the label of its first turn; empty where no turn was found
     */
    public record ShownPassage(
            UUID id, String source, String sourceName, int start, int end, String words, String note, String speaker) {}

    /** The themes, as they are or as they were after an entry. */
    @GetMapping("/api/studies/{study}/themes")
    public ShownThemes themes(@PathVariable String study, @RequestParam(required = false) @Nullable Long at) {
        LiveStudy open = desk.study(study);
        Study then = moments.at(open, at);
        return new ShownThemes(
                then.sequence(),
                then.themes().stream()
                        .map(theme -> new ShownTheme(
                                theme.id().value(),
                                theme.name(),
                                theme.statement(),
                                theme.codes().stream().map(StableId::value).toList(),
                                passages(open, then, theme.evidence()),
                                passages(open, then, theme.disconfirming())))
                        .toList());
    }

    private static List<ShownPassage> passages(LiveStudy open, Study study, List<Passage> passages) {
        return passages.stream().map(passage -> passage(open, study, passage)).toList();
    }

    private static ShownPassage passage(LiveStudy open, Study study, Passage passage) {
        Source source = study.source(passage.source());
        String words = open.text(source.text().content())
                .map(text -> text.text().slice(passage.extent()))
                .orElse("");
        return new ShownPassage(
                passage.id(),
                source.id().value(),
                source.name(),
                passage.extent().start(),
                passage.extent().end(),
                words,
                passage.note(),
                speaker(source.turns(), passage.extent().start()));
    }

    private static String speaker(Turns turns, int start) {
        int turn = turns.firstEndingAfter(start);
        return turn < turns.size() ? turns.labels().get(turns.label(turn)) : "";
    }
}
