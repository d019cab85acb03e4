package org.tacit.exchange.framework;

import java.util.ArrayList;
import java.util.List;
import org.tacit.domain.TacitException;
import org.tacit.domain.framework.FrameworkRules;
import org.tacit.domain.framework.FrameworkRules.ExclusiveGroup;
import org.tacit.domain.framework.FrameworkRules.Level;
import org.tacit.domain.framework.FrameworkRules.OutsideReason;
import org.tacit.domain.framework.RetiredConstruct;
import org.tacit.domain.framework.Slot;
import org.tacit.domain.framework.Valence;
import org.tacit.domain.framework.Valence.Point;
import org.tacit.domain.framework.Valence.Scheme;
import org.tacit.domain.framework.Valence.Unit;
import org.tacit.exchange.yaml.YamlMapping;
import org.tacit.exchange.yaml.YamlText;

/** Reads what holds for a framework as a whole. */
final class RulesReader {
    private final ConstructIds constructs;

    RulesReader(ConstructIds constructs) {
        this.constructs = constructs;
    }

    FrameworkRules read(YamlMapping root) {
        return new FrameworkRules(levels(root), valence(root), slots(root), groups(root), reasons(root), retired(root));
    }

    /** The slots of the file's head or of a construct. */
    static List<Slot> slots(YamlMapping mapping) {
        Ids ids = new Ids("slot");
        List<Slot> slots = new ArrayList<>();
        for (YamlMapping slot : mapping.mappings("slots")) {
            slot.allow(List.of("id", "prompt", "stands-for"));
            slots.add(new Slot(
                    ids.add(slot),
                    slot.text("prompt").value(),
                    slot.text("stands-for").value()));
        }
        return slots;
    }

    private static List<Level> levels(YamlMapping root) {
        Ids ids = new Ids("level");
        List<Level> levels = new ArrayList<>();
        for (YamlMapping level : root.mappings("levels")) {
            level.allow(List.of("id", "name", "definition"));
            levels.add(new Level(ids.add(level), level.text("name").value(), level.words("definition")));
        }
        return levels;
    }

    private static Valence valence(YamlMapping root) {
        return root.mapping("valence").map(RulesReader::readValence).orElse(Valence.NONE);
    }

    private static Valence readValence(YamlMapping valence) {
        Scheme scheme = valence.text("scheme").choice(List.of(Scheme.values()));
        valence.allow(
                switch (scheme) {
                    case NONE -> List.of("scheme");
                    case DIRECTION -> List.of("scheme", "per");
                    case RATING ->
                        List.of("scheme", "minimum", "maximum", "neutral", "mixed", "missing", "points", "per");
                });
        List<Unit> per = valence.texts("per").stream()
                .map(unit -> unit.choice(List.of(Unit.values())))
                .toList();
        if (scheme != Scheme.NONE && per.isEmpty()) {
            throw valence.placeOf("per")
                    .problem("is missing; write what is judged, such as [coding] or [coding, site]");
        }
        if (scheme != Scheme.RATING) {
            return new Valence(scheme, 0, 0, 0, false, false, List.of(), per);
        }
        try {
            return new Valence(
                    scheme,
                    valence.number("minimum"),
                    valence.number("maximum"),
                    valence.has("neutral") ? valence.number("neutral") : 0,
                    valence.flag("mixed", false),
                    valence.flag("missing", false),
                    valence.mappings("points").stream().map(RulesReader::point).toList(),
                    per);
        } catch (TacitException impossible) {
            throw valence.place().problem(String.valueOf(impossible.getMessage()), impossible);
        }
    }

    private static Point point(YamlMapping point) {
        point.allow(List.of("value", "text"));
        return new Point(point.number("value"), point.text("text").value());
    }

    private List<ExclusiveGroup> groups(YamlMapping root) {
        Ids ids = new Ids("exclusive group");
        List<ExclusiveGroup> groups = new ArrayList<>();
        for (YamlMapping group : root.mappings("exclusive-groups")) {
            group.allow(List.of("id", "name", "constructs"));
            List<String> members =
                    group.texts("constructs").stream().map(constructs::any).toList();
            if (members.stream().distinct().count() < 2) {
                throw group.placeOf("constructs")
                        .problem("a group excludes nothing with fewer than two constructs; name two at least");
            }
            groups.add(new ExclusiveGroup(ids.add(group), group.text("name").value(), members));
        }
        return groups;
    }

    private static List<OutsideReason> reasons(YamlMapping root) {
        Ids ids = new Ids("reason");
        List<OutsideReason> reasons = new ArrayList<>();
        for (YamlMapping reason : root.mappings("outside-reasons")) {
            reason.allow(List.of("id", "name", "definition"));
            reasons.add(new OutsideReason(ids.add(reason), reason.text("name").value(), reason.words("definition")));
        }
        return reasons;
    }

    private List<RetiredConstruct> retired(YamlMapping root) {
        Ids ids = new Ids("retired construct");
        List<RetiredConstruct> retired = new ArrayList<>();
        for (YamlMapping old : root.mappings("retired")) {
            old.allow(List.of("id", "since", "instead", "note"));
            YamlText id = old.text("id");
            if (constructs.contains(id.value())) {
                throw id.place()
                        .problem(
                                "\"" + id.value()
                                        + "\" is retired and in use at once; an id is never given again, so give the construct another");
            }
            retired.add(new RetiredConstruct(
                    ids.add(old),
                    old.text("since").value(),
                    old.texts("instead").stream().map(constructs::any).toList(),
                    old.words("note")));
        }
        return retired;
    }
}
