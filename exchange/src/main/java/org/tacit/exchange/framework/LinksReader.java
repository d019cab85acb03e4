package org.tacit.exchange.framework;

import java.util.ArrayList;
import java.util.List;
import org.tacit.domain.framework.Crosswalk;
import org.tacit.domain.framework.Crosswalk.Link;
import org.tacit.domain.framework.Crosswalk.Relation;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.framework.Instrument;
import org.tacit.domain.framework.Instrument.Item;
import org.tacit.exchange.yaml.YamlMapping;
import org.tacit.exchange.yaml.YamlText;

/** Reads what ties a framework's constructs to other frameworks and to questionnaires. */
final class LinksReader {
    private final ConstructIds constructs;
    private final FrameworkId self;

    LinksReader(ConstructIds constructs, FrameworkId self) {
        this.constructs = constructs;
        this.self = self;
    }

    List<Crosswalk> crosswalks(YamlMapping root) {
        List<Crosswalk> crosswalks = new ArrayList<>();
        for (YamlMapping crosswalk : root.mappings("crosswalks")) {
            crosswalk.allow(List.of("framework", "source", "links"));
            YamlText other = crosswalk.text("framework");
            FrameworkId framework = new FrameworkId(Ids.wellFormed(other, "framework"));
            if (framework.equals(self)) {
                throw other.place().problem("\"" + self + "\" is this framework itself; name another");
            }
            crosswalks.add(new Crosswalk(
                    framework,
                    crosswalk.words("source"),
                    crosswalk.mappings("links").stream().map(this::link).toList()));
        }
        return crosswalks;
    }

    List<Instrument> instruments(YamlMapping root) {
        Ids ids = new Ids("instrument");
        List<Instrument> instruments = new ArrayList<>();
        for (YamlMapping instrument : root.mappings("instruments")) {
            instrument.allow(List.of("id", "title", "citation", "doi", "note", "items"));
            Ids items = new Ids("item");
            instruments.add(new Instrument(
                    ids.add(instrument),
                    instrument.text("title").value(),
                    instrument.words("citation"),
                    FrameworkReader.doi(instrument),
                    instrument.words("note"),
                    instrument.mappings("items").stream()
                            .map(item -> item(item, items))
                            .toList()));
        }
        return instruments;
    }

    private Link link(YamlMapping link) {
        link.allow(List.of("from", "to", "relation", "note"));
        return new Link(
                constructs.any(link.text("from")),
                Ids.wellFormed(link.text("to"), "construct"),
                link.text("relation").choice(List.of(Relation.values())),
                link.words("note"));
    }

    private Item item(YamlMapping item, Ids ids) {
        item.allow(List.of("id", "constructs", "reverse-rated"));
        List<String> about =
                item.texts("constructs").stream().map(constructs::any).toList();
        if (about.isEmpty()) {
            throw item.placeOf("constructs").problem("names no construct; write the id of one at least, in brackets");
        }
        return new Item(ids.add(item), about, item.flag("reverse-rated", false));
    }
}
