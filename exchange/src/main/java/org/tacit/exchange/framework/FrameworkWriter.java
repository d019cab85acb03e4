package org.tacit.exchange.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacit.domain.framework.Construct;
import org.tacit.domain.framework.Construct.Judgement;
import org.tacit.domain.framework.Crosswalk;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.FrameworkOrigin;
import org.tacit.domain.framework.FrameworkOrigin.VersionNote;
import org.tacit.domain.framework.FrameworkOrigin.Work;
import org.tacit.domain.framework.FrameworkRules;
import org.tacit.domain.framework.FrameworkRules.ExclusiveGroup;
import org.tacit.domain.framework.FrameworkRules.Level;
import org.tacit.domain.framework.FrameworkRules.OutsideReason;
import org.tacit.domain.framework.Instrument;
import org.tacit.domain.framework.RetiredConstruct;
import org.tacit.domain.framework.Slot;
import org.tacit.domain.framework.Valence;
import org.tacit.exchange.yaml.YamlText;
import org.tacit.exchange.yaml.YamlWriter;

/**
 * Writes framework files. The same framework always gives the same bytes, and {@link FrameworkReader} reads the same framework back from them; comments and the layout of a file that
 * was read before are not kept, because they are not the framework's. What has its default value is left out. Stateless and safe to share between threads.
 */
public final class FrameworkWriter {
    private final YamlWriter yaml = new YamlWriter();

    /** The framework as a file: UTF-8, LF. */
    public byte[] write(Framework framework) {
        return yaml.write(root(framework).entries);
    }

    private static Entries root(Framework framework) {
        Entries root = new Entries();
        putHead(framework, root);
        putRules(framework.rules(), root);
        return root.put("constructs", constructs(framework, Optional.empty()))
                .putAll("crosswalks", framework.crosswalks(), FrameworkWriter::crosswalk)
                .putAll("instruments", framework.instruments(), FrameworkWriter::instrument);
    }

    private static void putHead(Framework framework, Entries to) {
        FrameworkOrigin origin = framework.origin();
        String shortTitle = framework.shortTitle().equals(framework.title()) ? "" : framework.shortTitle();
        to.put("format", FrameworkReader.FORMAT)
                .put("id", framework.id().value())
                .put("version", framework.version())
                .put("title", framework.title())
                .put("short-title", shortTitle)
                .put("language", origin.language())
                .put("description", origin.description())
                .put("citation", framework.citation())
                .put("doi", origin.doi())
                .putAll("further-reading", origin.furtherReading(), FrameworkWriter::work)
                .put("licence", framework.licence())
                .put("attribution", origin.attribution())
                .put("wording", YamlText.nameOf(origin.wording()))
                .put("author", origin.author())
                .putAll("changes", origin.changes(), FrameworkWriter::versionNote);
    }

    private static void putRules(FrameworkRules rules, Entries to) {
        to.putAll("levels", rules.levels(), FrameworkWriter::level)
                .put("valence", valence(rules.valence()))
                .putAll("slots", rules.slots(), FrameworkWriter::slot)
                .putAll("exclusive-groups", rules.exclusiveGroups(), FrameworkWriter::group)
                .putAll("outside-reasons", rules.outsideReasons(), FrameworkWriter::reason)
                .putAll("retired", rules.retired(), FrameworkWriter::retired);
    }

    private static void work(Work work, Entries to) {
        to.put("citation", work.citation()).put("doi", work.doi());
    }

    private static void versionNote(VersionNote note, Entries to) {
        to.put("version", note.version()).put("date", note.date()).put("text", note.text());
    }

    private static void level(Level level, Entries to) {
        to.put("id", level.id()).put("name", level.name()).put("definition", level.definition());
    }

    private static void group(ExclusiveGroup group, Entries to) {
        to.put("id", group.id()).put("name", group.name()).put("constructs", group.constructs());
    }

    private static void reason(OutsideReason reason, Entries to) {
        to.put("id", reason.id()).put("name", reason.name()).put("definition", reason.definition());
    }

    private static void retired(RetiredConstruct retired, Entries to) {
        to.put("id", retired.id())
                .put("since", retired.since())
                .put("instead", retired.instead())
                .put("note", retired.note());
    }

    private static Map<String, Object> valence(Valence valence) {
        if (valence.equals(Valence.NONE)) {
            return Map.of();
        }
        Entries entries = new Entries().put("scheme", YamlText.nameOf(valence.scheme()));
        if (valence.scheme() == Valence.Scheme.RATING) {
            entries.put("minimum", valence.minimum())
                    .put("maximum", valence.maximum())
                    .put("neutral", valence.neutral())
                    .put("mixed", valence.mixed())
                    .put("missing", valence.missing())
                    .putAll(
                            "points",
                            valence.points(),
                            (point, to) -> to.put("value", point.value()).put("text", point.text()));
        }
        return entries.put("per", valence.per().stream().map(YamlText::nameOf).toList()).entries;
    }

    private static List<Map<String, Object>> constructs(Framework framework, Optional<String> parent) {
        return framework.constructs().stream()
                .filter(construct -> construct.parent().equals(parent))
                .map(construct -> construct(framework, construct))
                .toList();
    }

    private static Map<String, Object> construct(Framework framework, Construct construct) {
        Entries entries = new Entries().put("id", construct.id()).put("kind", construct.kind());
        if (!construct.codable()) {
            entries.put("codable", false);
        }
        entries.put("name", construct.name())
                .put("aliases", construct.aliases())
                .put("levels", construct.levels());
        if (construct.judgement() == Judgement.NONE) {
            entries.put("rated", false);
        } else if (construct.judgement() == Judgement.REVERSE) {
            entries.put("reverse-rated", true);
        }
        return entries.put("definition", construct.definition())
                .putAll("slots", construct.slots(), FrameworkWriter::slot)
                .put("questions", construct.questions())
                .put("use-when", construct.useWhen())
                .putAll(
                        "not-when",
                        construct.notWhen(),
                        (not, to) -> to.put("when", not.text())
                                .put("instead", not.instead())
                                .put("outside", not.outside()))
                .putAll(
                        "double-code",
                        construct.doubleCode(),
                        (both, to) -> to.put("with", both.with()).put("when", both.text()))
                .putAll("examples", construct.examples(), FrameworkWriter::example)
                .put("children", constructs(framework, Optional.of(construct.id())))
                .entries;
    }

    private static void slot(Slot slot, Entries to) {
        to.put("id", slot.id()).put("prompt", slot.prompt()).put("stands-for", slot.standsFor());
    }

    private static void example(Construct.Example example, Entries to) {
        to.put("text", example.text());
        if (example.invented()) {
            to.put("invented", true);
        } else {
            to.put("source", example.source()).put("licence", example.licence());
        }
    }

    private static void crosswalk(Crosswalk crosswalk, Entries to) {
        to.put("framework", crosswalk.framework().value())
                .put("source", crosswalk.source())
                .putAll(
                        "links",
                        crosswalk.links(),
                        (link, entries) -> entries.put("from", link.from())
                                .put("to", link.to())
                                .put("relation", YamlText.nameOf(link.relation()))
                                .put("note", link.note()));
    }

    private static void instrument(Instrument instrument, Entries to) {
        to.put("id", instrument.id())
                .put("title", instrument.title())
                .put("citation", instrument.citation())
                .put("doi", instrument.doi())
                .put("note", instrument.note())
                .putAll("items", instrument.items(), (item, entries) -> {
                    entries.put("id", item.id()).put("constructs", item.constructs());
                    if (item.reverseRated()) {
                        entries.put("reverse-rated", true);
                    }
                });
    }

    /** Says what of a thing goes into its entries. */
    @FunctionalInterface
    private interface Parts<T> {
        void write(T thing, Entries to);
    }

    /** Keys and values in the order they are put; what is empty is left out. */
    private static final class Entries {
        private final Map<String, Object> entries = new LinkedHashMap<>();

        Entries put(String key, Object value) {
            boolean empty = value instanceof String text && text.isEmpty()
                    || value instanceof List<?> list && list.isEmpty()
                    || value instanceof Map<?, ?> map && map.isEmpty();
            if (!empty) {
                entries.put(key, value);
            }
            return this;
        }

        <T> Entries putAll(String key, List<T> things, Parts<T> parts) {
            return put(
                    key,
                    things.stream()
                            .map(thing -> {
                                Entries each = new Entries();
                                parts.write(thing, each);
                                return each.entries;
                            })
                            .toList());
        }
    }
}
