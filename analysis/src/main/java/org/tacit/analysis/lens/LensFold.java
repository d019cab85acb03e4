package org.tacit.analysis.lens;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.document.CodedDocument;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.document.SessionFacts;
import org.tacit.analysis.document.Voice;
import org.tacit.analysis.fold.DocumentFold;
import org.tacit.analysis.lens.LensReading.ConstructReading;
import org.tacit.analysis.lens.LensReading.SubjectReading;
import org.tacit.analysis.tally.ColumnRule;
import org.tacit.analysis.tally.Tally;
import org.tacit.analysis.tally.TallyFold;
import org.tacit.analysis.tally.TallyTable;
import org.tacit.domain.TacitException;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.study.Study;

/**
 * The reading through a framework as a fold. Which codings speak to which construct is said at {@link Reach}; how they are counted, at {@link TallyFold}. Moderators' talk is left out. The
 * method and a worked example: docs/methods/lens.md.
 *
 * <p>It fits every state of the study in which details, people, sessions, sources, codebook, themes and lens are the same; codings may change.
 */
public final class LensFold implements DocumentFold<Tally, LensReading> {
    private static final long serialVersionUID = 1L;

    private final FrameworkId framework;
    private final LensPlan plan;
    private final TallyFold tally;

    private LensFold(Study study, Framework framework, boolean beneath, Filter filter) {
        this.framework = framework.id();
        this.plan = new LensPlan(study, framework, beneath);
        this.tally = new TallyFold(study, plan.rows(), new Everybody(), filter);
    }

    /**
     * The reading of a study through one of its adopted frameworks.
     *
     * @param beneath whether codes beneath a judged code count with it, and constructs beneath a construct in it
     * @throws TacitException when the framework is not adopted
     */
    public static LensFold of(Study study, FrameworkId framework, boolean beneath, Filter filter) {
        requireNonNull(filter, "filter is null");
        Framework adopted = study.lens()
                .framework(framework)
                .orElseThrow(() -> new TacitException("Framework " + framework + " is not adopted by the study"));
        return new LensFold(study, adopted, beneath, filter);
    }

    @Override
    public Tally empty() {
        return tally.empty();
    }

    @Override
    public Tally add(Tally state, CodedDocument document) {
        return tally.add(state, document);
    }

    @Override
    public Tally mergeAll(List<Tally> states) {
        return tally.mergeAll(states);
    }

    @Override
    public Tally merge(Tally left, Tally right) {
        return tally.merge(left, right);
    }

    @Override
    public LensReading result(Tally state) {
        TallyTable table = tally.result(state);
        List<ConstructReading> constructs = new ArrayList<>();
        for (int i = 0; i < plan.constructs().size(); i++) {
            constructs.add(construct(table, i, plan.constructs().get(i)));
        }
        List<SubjectReading> codes = new ArrayList<>();
        for (int i = 0; i < plan.codes().size(); i++) {
            codes.add(subject(plan.codes().get(i), counts(table, plan.code(i))));
        }
        List<SubjectReading> themes = new ArrayList<>();
        for (int i = 0; i < plan.themes().size(); i++) {
            themes.add(subject(plan.themes().get(i), counts(table, plan.theme(i))));
        }
        return new LensReading(
                framework,
                constructs,
                codes,
                themes,
                counts(table, plan.judgement(Judgement.LINKED)),
                counts(table, plan.judgement(Judgement.OUTSIDE)),
                counts(table, plan.judgement(Judgement.NOT_CONSIDERED)),
                counts(table, table.any()),
                table.characters(table.talk(), table.total()));
    }

    private ConstructReading construct(TallyTable table, int construct, LensPlan.Item item) {
        Map<Optional<Direction>, Long> directions = new LinkedHashMap<>();
        for (int part = 0; part < plan.directions().size(); part++) {
            long codings = table.codings(plan.direction(construct, part), table.total());
            if (codings > 0) {
                directions.put(plan.directions().get(part), codings);
            }
        }
        Map<Optional<LevelId>, Long> levels = new LinkedHashMap<>();
        for (int part = 0; part < plan.levels().size(); part++) {
            long codings = table.codings(plan.level(construct, part), table.total());
            if (codings > 0) {
                levels.put(plan.levels().get(part), codings);
            }
        }
        return new ConstructReading(
                item.id(),
                item.name(),
                item.kind(),
                item.depth(),
                item.codable(),
                item.links(),
                counts(table, plan.byCodes(construct)),
                counts(table, plan.byThemes(construct)),
                counts(table, plan.either(construct)),
                directions,
                levels);
    }

    private static SubjectReading subject(LensPlan.Subject subject, Counts counts) {
        return new SubjectReading(subject.subject(), subject.name(), subject.own(), subject.judgement(), counts);
    }

    private static Counts counts(TallyTable table, int row) {
        int all = table.total();
        return new Counts(
                table.codings(row, all),
                table.turns(row, all),
                table.characters(row, all),
                table.participants(row, all),
                table.sources(row, all));
    }

    /** One column, for everybody but moderators. */
    private record Everybody() implements ColumnRule {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public int columnOf(@Nullable SessionFacts session, Voice voice) {
            return voice instanceof Voice.OfModerator ? NOWHERE : 0;
        }
    }
}
