package org.tacit.exchange.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tacit.domain.framework.Construct;
import org.tacit.domain.framework.Construct.DoubleCode;
import org.tacit.domain.framework.Construct.Example;
import org.tacit.domain.framework.Construct.Judgement;
import org.tacit.domain.framework.Construct.NotWhen;
import org.tacit.domain.framework.FrameworkRules;
import org.tacit.domain.framework.Valence;
import org.tacit.exchange.yaml.YamlMapping;
import org.tacit.exchange.yaml.YamlText;

/** Reads the tree of constructs, parents before children. Used once. */
final class ConstructReader {
    private static final List<String> KEYS = List.of(
            "id",
            "kind",
            "codable",
            "name",
            "aliases",
            "definition",
            "questions",
            "use-when",
            "not-when",
            "double-code",
            "examples",
            "levels",
            "rated",
            "reverse-rated",
            "slots",
            "children");

    private final ConstructIds ids;
    private final FrameworkRules rules;
    private final List<Construct> read = new ArrayList<>();

    ConstructReader(ConstructIds ids, FrameworkRules rules) {
        this.ids = ids;
        this.rules = rules;
    }

    List<Construct> read(YamlMapping root) {
        readAll(root.mappings("constructs"), Optional.empty());
        new SlotCheck(read).check(root, rules.slots());
        return read;
    }

    private void readAll(List<YamlMapping> siblings, Optional<String> parent) {
        for (YamlMapping mapping : siblings) {
            Construct construct = construct(mapping, parent);
            read.add(construct);
            readAll(mapping.mappings("children"), Optional.of(construct.id()));
        }
    }

    private Construct construct(YamlMapping mapping, Optional<String> parent) {
        mapping.allow(KEYS);
        String id = Ids.read(mapping, "construct");
        boolean codable = mapping.flag("codable", true);
        if (codable && !mapping.has("definition")) {
            throw mapping.placeOf("definition")
                    .problem("is missing; \"" + id
                            + "\" can be coded with, so say what it means, or write codable: false");
        }
        return new Construct(
                id,
                parent,
                Ids.wellFormed(mapping.text("kind"), "kind"),
                codable,
                mapping.text("name").value(),
                values(mapping.texts("aliases")),
                mapping.words("definition"),
                values(mapping.texts("questions")),
                values(mapping.texts("use-when")),
                mapping.mappings("not-when").stream().map(n -> notWhen(n, id)).toList(),
                mapping.mappings("examples").stream()
                        .map(ConstructReader::example)
                        .toList(),
                mapping.mappings("double-code").stream()
                        .map(d -> doubleCode(d, id))
                        .toList(),
                levels(mapping),
                judgement(mapping),
                RulesReader.slots(mapping));
    }

    private NotWhen notWhen(YamlMapping mapping, String self) {
        mapping.allow(List.of("when", "instead", "outside"));
        String when = mapping.text("when").value();
        if (mapping.has("instead") == mapping.has("outside")) {
            throw mapping.placeOf("instead")
                    .problem(
                            "write one of two: instead, with the constructs to code there instead, or outside, with a reason");
        }
        if (mapping.has("instead")) {
            return new NotWhen(when, ids.others(mapping, "instead", self));
        }
        YamlText reason = mapping.text("outside");
        if (rules.outsideReason(reason.value()).isEmpty()) {
            throw reason.place()
                    .problem("there is no reason \"" + reason.value()
                            + "\" under outside-reasons; add it there or write one that is");
        }
        return new NotWhen(when, List.of(), reason.value());
    }

    private DoubleCode doubleCode(YamlMapping mapping, String self) {
        mapping.allow(List.of("with", "when"));
        return new DoubleCode(
                ids.others(mapping, "with", self), mapping.text("when").value());
    }

    private static Example example(YamlMapping mapping) {
        mapping.allow(List.of("text", "source", "licence", "invented"));
        String text = mapping.text("text").value();
        boolean invented = mapping.flag("invented", false);
        if (invented == (mapping.has("source") || mapping.has("licence"))) {
            throw mapping.placeOf("invented")
                    .problem(
                            "an example is either invented (write invented: true) or somebody's words (write source and licence)");
        }
        return invented
                ? new Example(text, "", "", true)
                : new Example(
                        text, mapping.text("source").value(), FrameworkReader.licence(mapping.text("licence")), false);
    }

    private List<String> levels(YamlMapping mapping) {
        Set<String> known = new HashSet<>();
        rules.levels().forEach(level -> known.add(level.id()));
        for (YamlText level : mapping.texts("levels")) {
            if (!known.contains(level.value())) {
                throw level.place()
                        .problem("there is no level \"" + level.value()
                                + "\" under levels at the head; add it there or write one that is");
            }
        }
        return values(mapping.texts("levels"));
    }

    private Judgement judgement(YamlMapping mapping) {
        boolean rated = mapping.flag("rated", true);
        boolean reverse = mapping.flag("reverse-rated", false);
        if (!reverse) {
            return rated ? Judgement.STRAIGHT : Judgement.NONE;
        }
        if (!rated || rules.valence().scheme() != Valence.Scheme.RATING) {
            throw mapping.placeOf("reverse-rated")
                    .problem(
                            "nothing is rated here; write it only where valence has scheme: rating and the construct is rated");
        }
        return Judgement.REVERSE;
    }

    private static List<String> values(List<YamlText> texts) {
        return texts.stream().map(YamlText::value).toList();
    }
}
