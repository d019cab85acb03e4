package org.tacit.exchange.framework;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.framework.FrameworkOrigin;
import org.tacit.domain.framework.FrameworkOrigin.VersionNote;
import org.tacit.domain.framework.FrameworkOrigin.Wording;
import org.tacit.domain.framework.FrameworkOrigin.Work;
import org.tacit.domain.framework.FrameworkRules;
import org.tacit.exchange.yaml.YamlException;
import org.tacit.exchange.yaml.YamlFile;
import org.tacit.exchange.yaml.YamlMapping;
import org.tacit.exchange.yaml.YamlText;

/**
 * Reads framework files. A file is read whole or not at all: unknown and missing keys, references to constructs that are not there, ids and names that clash are errors that name the
 * file, the line, the key and how to mend them. Stateless and safe to share between threads.
 */
public final class FrameworkReader {
    /** What the key {@code format} must say. */
    public static final String FORMAT = "tacit-framework/1";

    private static final String FORMAT_FAMILY = "tacit-framework/";
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern SPDX =
            Pattern.compile("\\(?[A-Za-z0-9.+:-]+\\)?(?: (?:AND|OR|WITH) \\(?[A-Za-z0-9.+:-]+\\)?)*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final List<String> KEYS = List.of(
            "format",
            "id",
            "version",
            "title",
            "short-title",
            "language",
            "description",
            "citation",
            "doi",
            "further-reading",
            "licence",
            "attribution",
            "wording",
            "author",
            "changes",
            "levels",
            "valence",
            "slots",
            "exclusive-groups",
            "outside-reasons",
            "retired",
            "constructs",
            "crosswalks",
            "instruments");

    /**
     * Reads a framework.
     *
     * @param bytes of the file
     * @param file as the researcher knows it, for messages
     * @throws YamlException when the file is not a framework file in good order
     */
    public Framework read(byte[] bytes, String file) {
        YamlMapping root = YamlFile.read(bytes, file);
        requireFormat(root);
        root.allow(KEYS);
        FrameworkId id = new FrameworkId(Ids.read(root, "framework"));
        String title = root.text("title").value();
        ConstructIds constructs = ConstructIds.collect(root);
        FrameworkRules rules = new RulesReader(constructs).read(root);
        LinksReader links = new LinksReader(constructs, id);
        return new Framework(
                id,
                root.text("version").value(),
                title,
                root.optionalText("short-title").map(YamlText::value).orElse(title),
                root.text("citation").value(),
                licence(root.text("licence")),
                origin(root),
                rules,
                new ConstructReader(constructs, rules).read(root),
                links.crosswalks(root),
                links.instruments(root));
    }

    /** A licence in SPDX form. */
    static String licence(YamlText text) {
        if (!SPDX.matcher(text.value()).matches()) {
            throw text.place()
                    .problem(
                            "\"" + text.value()
                                    + "\" is not an SPDX licence; write its identifier, such as CC-BY-4.0, or LicenseRef- and a name of your own");
        }
        return text.value();
    }

    /** A DOI that may be there, or empty. */
    static String doi(YamlMapping mapping) {
        return mapping.optionalText("doi")
                .map(text -> {
                    if (!DOI.matcher(text.value()).matches()) {
                        throw text.place()
                                .problem(
                                        "\"" + text.value()
                                                + "\" is not a DOI; write it bare, from its \"10.\" onwards, without an address");
                    }
                    return text.value();
                })
                .orElse("");
    }

    private static void requireFormat(YamlMapping root) {
        YamlText format = root.text("format");
        if (format.value().equals(FORMAT)) {
            return;
        }
        String advice = format.value().startsWith(FORMAT_FAMILY)
                ? "\"" + format.value()
                        + "\" is not a version this Tacit reads; take a Tacit that does, or write the file as " + FORMAT
                : "\"" + format.value() + "\" is not a framework file's format; write " + FORMAT;
        throw format.place().problem(advice);
    }

    private static FrameworkOrigin origin(YamlMapping root) {
        Wording wording = root.text("wording").choice(List.of(Wording.values()));
        if (wording == Wording.THEIRS && !root.has("attribution")) {
            throw root.placeOf("attribution")
                    .problem("is missing; words that are theirs need the line that credits them");
        }
        return new FrameworkOrigin(
                language(root.text("language")),
                root.words("description"),
                doi(root),
                root.mappings("further-reading").stream()
                        .map(FrameworkReader::work)
                        .toList(),
                root.words("attribution"),
                wording,
                root.words("author"),
                root.mappings("changes").stream()
                        .map(FrameworkReader::versionNote)
                        .toList());
    }

    private static String language(YamlText text) {
        try {
            return new Locale.Builder().setLanguageTag(text.value()).build().toLanguageTag();
        } catch (IllformedLocaleException notATag) {
            throw text.place()
                    .problem(
                            "\"" + text.value() + "\" is not a language tag; write one such as en, en-GB or de",
                            notATag);
        }
    }

    private static Work work(YamlMapping mapping) {
        mapping.allow(List.of("citation", "doi"));
        return new Work(mapping.text("citation").value(), doi(mapping));
    }

    private static VersionNote versionNote(YamlMapping mapping) {
        mapping.allow(List.of("version", "date", "text"));
        YamlText date = mapping.text("date");
        if (!DATE.matcher(date.value()).matches()) {
            throw date.place()
                    .problem("\"" + date.value() + "\" is not a date; write year-month-day, such as 2031-04-02");
        }
        return new VersionNote(
                mapping.text("version").value(),
                date.value(),
                mapping.text("text").value());
    }
}
