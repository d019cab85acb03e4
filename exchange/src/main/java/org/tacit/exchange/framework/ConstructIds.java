package org.tacit.exchange.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tacit.domain.framework.FoldedName;
import org.tacit.exchange.yaml.YamlMapping;
import org.tacit.exchange.yaml.YamlText;

/**
 * The ids and names of a file's constructs, collected before anything refers to them. An id stands once in a file. A name stands once under a parent. An alias leads to one construct
 * only, or it would not help anybody find it.
 */
final class ConstructIds {
    private final Ids ids = new Ids("construct");
    private final Set<String> headings = new HashSet<>();
    private final Map<FoldedName, Owner> names = new HashMap<>();

    private ConstructIds() {}

    /** The construct a name was seen at first. */
    private record Owner(String construct, int line) {}

    static ConstructIds collect(YamlMapping root) {
        ConstructIds collected = new ConstructIds();
        List<YamlMapping> roots = root.mappings("constructs");
        if (roots.isEmpty()) {
            throw root.placeOf("constructs").problem("is missing; a framework needs at least one construct");
        }
        List<YamlMapping> all = new ArrayList<>();
        collected.addSiblings(roots, all);
        all.forEach(collected::addAliases);
        return collected;
    }

    /** Whether the file has a construct with this id. */
    boolean contains(String id) {
        return ids.contains(id);
    }

    /** A reference to any construct of the file. */
    String any(YamlText text) {
        return ids.refer(text);
    }

    /** A reference to a construct that can be coded with. */
    String codable(YamlText text) {
        String id = ids.refer(text);
        if (headings.contains(id)) {
            throw text.place()
                    .problem("\"" + id + "\" is a heading and nothing is coded with it; write a construct beneath it");
        }
        return id;
    }

    /** References to constructs that can be coded with, other than the one that makes them; one at least. */
    List<String> others(YamlMapping mapping, String key, String self) {
        List<String> others = new ArrayList<>();
        for (YamlText text : mapping.texts(key)) {
            String id = codable(text);
            if (id.equals(self)) {
                throw text.place().problem("\"" + id + "\" is the construct itself; write another");
            }
            others.add(id);
        }
        if (others.isEmpty()) {
            throw mapping.placeOf(key).problem("names no construct; write the id of one at least, in brackets");
        }
        return others;
    }

    private void addSiblings(List<YamlMapping> siblings, List<YamlMapping> all) {
        Map<FoldedName, YamlText> here = new HashMap<>();
        for (YamlMapping construct : siblings) {
            String id = ids.add(construct);
            if (!construct.flag("codable", true)) {
                headings.add(id);
            }
            YamlText name = construct.text("name");
            YamlText before = here.putIfAbsent(FoldedName.of(name.value()), name);
            if (before != null) {
                throw name.place()
                        .problem("\"" + name.value() + "\" is also the name of its neighbour in line "
                                + before.place().line() + "; give one of them another");
            }
            names.putIfAbsent(
                    FoldedName.of(name.value()), new Owner(id, name.place().line()));
            all.add(construct);
            addSiblings(construct.mappings("children"), all);
        }
    }

    private void addAliases(YamlMapping construct) {
        String id = construct.text("id").value();
        for (YamlText alias : construct.texts("aliases")) {
            Owner owner = names.putIfAbsent(
                    FoldedName.of(alias.value()), new Owner(id, alias.place().line()));
            if (owner != null && !owner.construct().equals(id)) {
                throw alias.place()
                        .problem("\"" + alias.value() + "\" already leads to \"" + owner.construct() + "\" (line "
                                + owner.line() + "); take it out here or there");
            }
        }
    }
}
