package org.tacit.cli.analysis;

import java.util.List;
import org.tacit.analysis.document.Filter;
import org.tacit.domain.study.Study;
import org.tacit.workbench.answer.Asking;
import picocli.CommandLine.Option;

/** What an analysis looks at. */
final class FilterOptions {
    /** How options are written at the command line. */
    static final Asking ASKING = new Asking("--", "choose with --framework");

    @Option(names = "--coder", split = ",", paramLabel = "ID", description = "Only the codings of these coders.")
    private List<String> coders = List.of();

    @Option(names = "--site", split = ",", paramLabel = "ID", description = "Only what people of these sites say.")
    private List<String> sites = List.of();

    @Option(names = "--session", split = ",", paramLabel = "ID", description = "Only these sessions.")
    private List<String> sessions = List.of();

    Filter filter(Study study) {
        return ASKING.filter(study, coders, sites, sessions);
    }
}
