package org.tacit.domain.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tacit.domain.StableId;
import org.tacit.domain.change.Change;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.source.Source;
import org.tacit.domain.study.Study;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.variable.Variable;
import org.tacit.domain.variable.VariableId;
import org.tacit.domain.variable.VariableValue;

/** What the makers of random changes share: the draw, the texts, and ids that are never given twice. Not thread-safe. */
final class Material {
    /** Makes a change that fits a study, or none when the study has nothing for it to fit. */
    @FunctionalInterface
    interface Maker {
        Optional<? extends Change> from(Study study);
    }

    private static final Instant BEGINNING = Instant.parse("2031-03-12T09:00:00Z");

    final Draw draw;
    final RandomText text;
    final RandomContents contents;
    private int given;

    Material(Draw draw) {
        this.draw = draw;
        this.text = new RandomText(draw);
        this.contents = new RandomContents(draw);
    }

    /** An id nobody had before, in one of the forms ids may have. */
    String id(String prefix) {
        given++;
        return switch (draw.below(5)) {
            case 0 -> prefix + "-0" + given;
            case 1 -> prefix + "." + given + "_x";
            case 2 -> given + prefix;
            default -> prefix + given;
        };
    }

    /** A time later than those before. */
    Instant now() {
        given++;
        return BEGINNING.plusMillis(given * 1009L);
    }

    /** Values for some of the variables of a sort of thing. */
    Map<VariableId, VariableValue> values(Study study, Variable.About about) {
        Map<VariableId, VariableValue> values = new TreeMap<>(StableId.order());
        List<Variable> fitting = study.variables().values().stream()
                .filter(variable -> variable.about() == about)
                .toList();
        for (Variable variable : draw.some(fitting, 3)) {
            values.put(variable.id(), value(variable));
        }
        return values;
    }

    private VariableValue value(Variable variable) {
        if (draw.chance(15)) {
            return VariableValue.NOT_APPLICABLE;
        }
        String written = switch (variable.type()) {
            case TEXT -> text.words();
            case BOOLEAN -> draw.of("true", "false");
            case INTEGER -> Integer.toString(draw.between(-5, 5000));
            case DECIMAL -> draw.between(-500, 500) + "." + draw.below(1000);
            case DATE -> "2031-0" + draw.between(1, 9) + "-1" + draw.below(10);
            case DATE_TIME -> "2031-0" + draw.between(1, 9) + "-1" + draw.below(10) + "T14:3" + draw.below(10);
        };
        return VariableValue.of(variable.type(), written);
    }

    /** The sources whose text can be read. */
    List<Source> readable(Study study) {
        return study.sources().values().stream()
                .filter(source -> contents.text(source.text().content()).isPresent())
                .toList();
    }

    /** Every coding of a study. */
    static List<Coding> codings(Study study) {
        List<Coding> codings = new ArrayList<>();
        study.sources().keySet().forEach(id -> codings.addAll(study.codings(id).list()));
        return codings;
    }

    /** Any one coding of a study. */
    Optional<Coding> coding(Study study) {
        List<SourceCodings> some = study.sources().keySet().stream()
                .map(study::codings)
                .filter(codings -> codings.size() > 0)
                .toList();
        return draw.one(some).map(codings -> codings.get(draw.below(codings.size())));
    }

    /** Every passage of every theme. */
    static List<Passage> passages(Study study) {
        List<Passage> passages = new ArrayList<>();
        study.themes().forEach(theme -> {
            passages.addAll(theme.evidence());
            passages.addAll(theme.disconfirming());
        });
        return passages;
    }
}
