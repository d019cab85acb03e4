package org.tacit.cli.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tacit.domain.study.Study;

/** What a study holds, in a sentence. */
final class Counts {
    private Counts() {}

    static String sentence(Study study) {
        List<String> parts = new ArrayList<>();
        add(parts, study.participants().size(), "participant");
        add(parts, study.sessions().size(), "session");
        add(parts, study.sources().size(), "source");
        add(parts, study.codebook().size(), "code");
        add(parts, study.codingCount(), "coding");
        add(parts, study.themes().size(), "theme");
        add(parts, study.lens().links().size(), "lens link");
        add(parts, study.memos().size(), "memo");
        return "\"" + study.details().title() + "\": " + (parts.isEmpty() ? "empty" : String.join(", ", parts));
    }

    private static void add(List<String> parts, long count, String one) {
        if (count > 0) {
            parts.add(String.format(Locale.UK, "%,d %s%s", count, one, count == 1 ? "" : "s"));
        }
    }
}
