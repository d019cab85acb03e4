package org.tacit.exchange.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/** Builds values from a parser's events, within the limits of {@link YamlFile}. Used once. */
final class YamlTree {
    private final String file;
    private final Iterator<Event> events;
    private int values;

    YamlTree(String file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
    }

    YamlMapping readDocument() {
        Event event = next();
        if (event.getEventId() == Event.ID.StreamStart) {
            event = next();
        }
        if (event.getEventId() != Event.ID.DocumentStart) {
            throw new YamlException(file + " is empty: write keys and values");
        }
        Event first = next();
        YamlValue root = read(first, new YamlPlace(file, line(first), ""), 1);
        next();
        if (next().getEventId() != Event.ID.StreamEnd) {
            throw new YamlException(file + " holds more than one document: keep the first and take out the \"---\"");
        }
        if (root instanceof YamlMapping mapping) {
            return mapping;
        }
        throw root.place().problem("the file holds " + root.what() + "; write keys and values");
    }

    private YamlValue read(Event event, YamlPlace place, int depth) {
        if (++values > YamlFile.MAXIMUM_VALUES) {
            throw place.problem("the file holds more than " + YamlFile.MAXIMUM_VALUES + " values; split it");
        }
        if (depth > YamlFile.MAXIMUM_DEPTH) {
            throw place.problem("stands more than " + YamlFile.MAXIMUM_DEPTH + " levels deep; make the file flatter");
        }
        refuseTricks(event, place);
        if (event instanceof ScalarEvent scalar) {
            boolean block = scalar.isLiteral() || scalar.isFolded();
            String exact = block ? scalar.getValue().replaceFirst("\n+$", "") : scalar.getValue();
            return new YamlText(place, exact, !scalar.isPlain());
        }
        if (event instanceof SequenceStartEvent) {
            return readList(place, depth);
        }
        return readMapping(place, depth);
    }

    private YamlList readList(YamlPlace place, int depth) {
        List<YamlValue> items = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            items.add(read(event, place.at(line(event)), depth + 1));
        }
        return new YamlList(place, items);
    }

    private YamlMapping readMapping(YamlPlace place, int depth) {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            if (!(event instanceof ScalarEvent scalar)) {
                throw place.at(line(event)).problem("a key is not a text; write a word and a colon");
            }
            String key = scalar.getValue();
            YamlPlace keyPlace = new YamlPlace(file, line(event), key);
            refuseTricks(event, keyPlace);
            YamlValue before = entries.get(key);
            if (before != null) {
                throw keyPlace.problem("stands here for the second time (the first is in line "
                        + before.place().line() + "); take one of them out");
            }
            entries.put(key, read(next(), keyPlace, depth + 1));
        }
        return new YamlMapping(place, entries);
    }

    private static void refuseTricks(Event event, YamlPlace place) {
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw place.problem(
                    "\"&\" and \"*\" references are not read; write the value out, or put the text in quotes");
        }
        Optional<String> tag = Optional.empty();
        if (event instanceof ScalarEvent scalar) {
            tag = scalar.getTag();
        } else if (event instanceof CollectionStartEvent start) {
            tag = start.getTag();
        }
        if (tag.isPresent()) {
            throw place.problem("\"!\" tags are not read; take it out, or put the text in quotes");
        }
        if (!(event instanceof ScalarEvent
                || event instanceof SequenceStartEvent
                || event instanceof MappingStartEvent)) {
            throw place.problem("the file ends in the middle of a value; complete it");
        }
    }

    private Event next() {
        if (!events.hasNext()) {
            throw new YamlException(file + " ends too early: complete it");
        }
        return events.next();
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
