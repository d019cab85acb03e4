package org.tacit.exchange.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tacit.analysis.coverage.Coverage;
import org.tacit.domain.memo.MemoKind;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.setup.Involved;
import org.tacit.domain.setup.Stance;
import org.tacit.domain.source.Source;
import org.tacit.domain.study.Study;
import org.tacit.domain.theme.Theme;
import org.tacit.exchange.report.page.Block;
import org.tacit.exchange.report.page.Block.Cell;

/** The COREQ topics with what the data can answer filled in and the rest marked for the author. */
final class CoreqSection {
    private final Study study;
    private final String software;
    private final Coverage coverage;
    private final QuoteWords words;
    private final Optional<String> saturation;

    /**
     * Fills a checklist.
     *
     * @param coverage who was heard
     * @param words what the report quoted, once it has
     * @param saturation the saturation result in a sentence, where the study's stance has a place for it
     */
    CoreqSection(Study study, String software, Coverage coverage, QuoteWords words, Optional<String> saturation) {
        this.study = requireNonNull(study, "study is null");
        this.software = requireNonNull(software, "software is null");
        this.coverage = requireNonNull(coverage, "coverage is null");
        this.words = requireNonNull(words, "words is null");
        this.saturation = requireNonNull(saturation, "saturation is null");
    }

    List<Block> blocks() {
        Coreq coreq = filled();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Reporting checklist (COREQ)"));
        blocks.add(
                new Block.Prose("The 32 topics of COREQ, by number and name. What the study's own data answer is filled"
                        + " in; drafts are for the author to confirm; the rest is the author's to write."));
        for (Coreq.Domain domain : Coreq.Domain.values()) {
            List<List<Cell>> rows = Coreq.topics().stream()
                    .filter(topic -> topic.domain() == domain)
                    .map(topic -> {
                        Coreq.Answer answer = coreq.of(topic);
                        return List.of(
                                Cell.of(topic.number() + " " + topic.name()),
                                Cell.of(answer.status().title()),
                                Cell.of(answer.text()));
                    })
                    .toList();
            blocks.add(new Block.Grid(domain.title(), List.of("Topic", "Answered", "What the data say"), rows));
        }
        return blocks;
    }

    private Coreq filled() {
        Coreq coreq = new Coreq();
        orientation(coreq);
        sample(coreq);
        collection(coreq);
        analysis(coreq);
        return coreq;
    }

    private void orientation(Coreq coreq) {
        String stance = switch (study.details().stance()) {
            case REFLEXIVE -> "Reflexive thematic analysis";
            case CODEBOOK -> "Codebook thematic analysis";
            case CODING_RELIABILITY -> "Coding-reliability thematic analysis";
        };
        List<String> frameworks =
                study.lens().frameworks().stream().map(f -> f.citation()).toList();
        coreq.draft(
                9, frameworks.isEmpty() ? stance + "." : stance + ", read through: " + String.join("; ", frameworks));
    }

    private void sample(Coreq coreq) {
        long participants =
                coverage.people().stream().filter(Coverage.Person::tookPart).count();
        int involved =
                study.details().involved().stream().mapToInt(Involved::people).sum();
        if (participants > 0) {
            coreq.answer(12, Wording.count(participants, "participant") + ".");
            coreq.answer(16, "See \"Who was heard\".");
        }
        if (participants > 0 && involved > 0) {
            coreq.draft(
                    13,
                    participants + " of " + involved
                            + " people involved took part; the reasons of the others are the author's to give.");
        }
        if (!study.details().setting().isEmpty()) {
            coreq.draft(14, study.details().setting());
        }
    }

    private void collection(Coreq coreq) {
        Map<SessionKind, Integer> kinds = new HashMap<>();
        Map<ParticipantId, Integer> times = new HashMap<>();
        for (Session session : study.sessions().values()) {
            kinds.merge(session.kind(), 1, Integer::sum);
            session.participants().forEach(p -> times.merge(p, 1, Integer::sum));
        }
        if (!study.moderators().isEmpty()) {
            coreq.draft(
                    1,
                    Wording.count(study.moderators().size(), "person asked", "people asked") + " the questions in "
                            + Wording.count(study.sessions().size(), "session") + ".");
        }
        if (!study.guides().isEmpty()) {
            List<String> guides = study.guides().values().stream()
                    .map(g -> g.id() + " version " + g.version() + " ("
                            + Wording.count(g.questions().size(), "question") + ")")
                    .toList();
            coreq.answer(17, Wording.list(guides) + ".");
        }
        long repeated = times.values().stream().filter(n -> n > 1).count();
        if (!times.isEmpty()) {
            coreq.answer(
                    18,
                    repeated == 0
                            ? "Nobody took part in more than one session."
                            : Wording.count(repeated, "participant") + " took part in more than one session.");
        }
        long notes = study.memos().values().stream()
                .filter(m -> m.kind() == MemoKind.FIELD_NOTE)
                .count();
        if (notes > 0) {
            coreq.answer(20, Wording.count(notes, "field note") + " in the study.");
        }
        duration().ifPresent(text -> coreq.draft(21, text));
        saturation.ifPresent(text -> coreq.answer(22, text));
        if (study.details().stance() == Stance.REFLEXIVE) {
            coreq.draft(22, "Saturation is not claimed in reflexive thematic analysis; consider information power.");
        }
    }

    /** The transcripts' own times, where they have any, say how long people talked. */
    private Optional<String> duration() {
        long total = 0;
        int timed = 0;
        for (Source source : study.sources().values()) {
            long last = 0;
            for (int i = 0; i < source.turns().size(); i++) {
                last = Math.max(last, source.turns().turn(i).toMillis().orElse(0));
            }
            total += last;
            timed += last > 0 ? 1 : 0;
        }
        if (timed == 0) {
            return Optional.empty();
        }
        return Optional.of(Wording.count(Math.round(total / 60_000.0), "minute") + " of talk in the "
                + Wording.count(timed, "transcript") + " that carry times; the others do not say.");
    }

    private void analysis(Coreq coreq) {
        Set<String> coders = new HashSet<>();
        study.sources()
                .keySet()
                .forEach(id -> study.codings(id)
                        .list()
                        .forEach(c -> coders.add(c.coder().value())));
        if (!coders.isEmpty()) {
            coreq.answer(24, Wording.count(coders.size(), "person", "people") + " coded.");
        }
        if (study.codebook().size() > 0) {
            coreq.answer(
                    25,
                    Wording.count(study.codebook().size(), "code or heading", "codes and headings")
                            + " in a tree; see the codebook.");
        }
        coreq.answer(27, software + ".");
        if (words.quotes() > 0) {
            coreq.answer(
                    29,
                    Wording.count(words.quotes(), "quotation") + " from " + Wording.count(words.people(), "participant")
                            + ", labelled under the study's policy.");
        }
        if (!study.themes().isEmpty()) {
            themes(coreq);
        }
    }

    private void themes(Coreq coreq) {
        coreq.draft(
                26,
                "Codes came from the data and themes were built on them; "
                        + (study.lens().frameworks().isEmpty()
                                ? "no framework was adopted."
                                : "the framework was used afterwards as a lens."));
        List<String> themes = study.themes().stream().map(Theme::name).toList();
        coreq.draft(31, Wording.list(themes) + ".");
        int against =
                study.themes().stream().mapToInt(t -> t.disconfirming().size()).sum();
        coreq.draft(32, Wording.count(against, "disconfirming passage") + " reported beside the themes.");
    }
}
