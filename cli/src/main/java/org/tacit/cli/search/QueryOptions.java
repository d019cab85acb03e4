package org.tacit.cli.search;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tacit.cli.command.WrongUsage;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.source.SourceId;
import org.tacit.workbench.search.SearchQuery;
import picocli.CommandLine.Option;

/** What is looked for, and where. */
final class QueryOptions {
    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "How QUERY is read: words, phrase, boolean or regex; default: words.")
    private String mode = "words";

    @Option(
            names = "--near",
            paramLabel = "N",
            description = "Words only: at most N other words stand between the outermost of them.")
    private @Nullable Integer near;

    @Option(names = "--whole-word", description = "Words are matched whole, and not in part.")
    private boolean wholeWord;

    @Option(names = "--match-case", description = "Capitals count.")
    private boolean matchCase;

    @Option(
            names = "--stem",
            arity = "0..1",
            fallbackValue = "en",
            paramLabel = "LANGUAGE",
            description = "Other endings of the same word count: en, or da, de, es, fi, fr, it, nl, no, pt, sv.")
    private @Nullable String stem;

    @Option(names = "--speaker", split = ",", paramLabel = "ID", description = "Only what these participants say.")
    private List<String> speakers = List.of();

    @Option(names = "--role", split = ",", paramLabel = "ID", description = "Only what people with these roles say.")
    private List<String> roles = List.of();

    @Option(names = "--site", split = ",", paramLabel = "ID", description = "Only what people of these sites say.")
    private List<String> sites = List.of();

    @Option(
            names = "--under",
            split = ",",
            paramLabel = "CODE",
            description = "Only in passages coded with these codes or those beneath them.")
    private List<String> under = List.of();

    @Option(names = "--source", split = ",", paramLabel = "ID", description = "Only in these sources.")
    private List<String> sources = List.of();

    @Option(names = "--no-moderators", description = "Leaves out what moderators say.")
    private boolean noModerators;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "What a hit covers: hit, sentence or turn; default: hit.")
    private String unit = "hit";

    SearchQuery query(String text) {
        return new SearchQuery(
                text,
                one(SearchQuery.Mode.values(), mode, "--mode"),
                near == null ? OptionalInt.empty() : OptionalInt.of(near),
                wholeWord,
                matchCase,
                stem != null,
                stem == null ? "en" : stem,
                ids(speakers, ParticipantId::new),
                ids(roles, RoleId::new),
                ids(sites, SiteId::new),
                ids(under, CodeId::new),
                ids(sources, SourceId::new),
                !noModerators,
                one(SearchQuery.Unit.values(), unit, "--unit"));
    }

    private static <T> Set<T> ids(List<String> typed, Function<String, T> id) {
        return typed.stream().map(text -> id.apply(text.strip())).collect(toSet());
    }

    private static <T extends Enum<T>> T one(T[] among, String typed, String option) {
        for (T known : among) {
            if (known.name().toLowerCase(Locale.ROOT).equals(typed)) {
                return known;
            }
        }
        StringBuilder choices = new StringBuilder();
        for (T known : among) {
            choices.append(choices.isEmpty() ? "" : ", ").append(known.name().toLowerCase(Locale.ROOT));
        }
        throw new WrongUsage(option + " " + typed + ": write one of " + choices);
    }
}
