package org.tacit.cli.analysis;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tacit.analysis.document.Filter;
import org.tacit.cli.command.WrongUsage;
import org.tacit.domain.StableId;
import org.tacit.domain.TacitException;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.study.Study;
import picocli.CommandLine.Option;

/** What an analysis looks at. */
final class FilterOptions {
    @Option(names = "--coder", split = ",", paramLabel = "ID", description = "Only the codings of these coders.")
    private List<String> coders = List.of();

    @Option(names = "--site", split = ",", paramLabel = "ID", description = "Only what people of these sites say.")
    private List<String> sites = List.of();

    @Option(names = "--session", split = ",", paramLabel = "ID", description = "Only these sessions.")
    private List<String> sessions = List.of();

    Filter filter(Study study) {
        return new Filter(
                known(coders, CoderId::new, study.coders(), "coder"),
                known(sites, SiteId::new, study.sites(), "site"),
                known(sessions, SessionId::new, study.sessions(), "session"));
    }

    private static String ids(Map<? extends StableId, ?> among) {
        return among.keySet().stream().map(StableId::value).collect(joining(", "));
    }

    static <T extends StableId> Set<T> known(List<String> typed, Function<String, T> id, Map<T, ?> among, String what) {
        return typed.stream()
                .map(text -> {
                    T wanted = WrongUsage.in("--" + what, () -> id.apply(text.strip()));
                    if (!among.containsKey(wanted)) {
                        throw new TacitException("There is no " + what + " " + wanted + " in the study; "
                                + (among.isEmpty() ? "it has none" : "there are: " + ids(among)));
                    }
                    return wanted;
                })
                .collect(toCollection(LinkedHashSet::new));
    }
}
