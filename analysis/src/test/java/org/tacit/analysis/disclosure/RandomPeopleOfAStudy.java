package org.tacit.analysis.disclosure;

import java.util.List;
import java.util.stream.IntStream;
import org.tacit.analysis.fixture.Script;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.setup.LabelPolicy;
import org.tacit.domain.setup.QuotePolicy;
import org.tacit.domain.study.Study;
import org.tacit.domain.testing.Draw;
import org.tacit.domain.testing.Seeds;

/** Studies of few people with roles and sites drawn by chance, some with neither, and a few sessions. */
final class RandomPeopleOfAStudy {
    private RandomPeopleOfAStudy() {}

    static Study of(Seeds.Trial trial, LabelPolicy labels) {
        Draw draw = trial.draw();
        StringBuilder kept = new StringBuilder();
        int k = draw.between(2, 4);
        List<String> roles = names("r", draw.between(1, 4));
        List<String> sites = names("s", draw.between(1, 3));
        Script script = Script.begin(new QuotePolicy(labels, k), roles, List.of(), List.of())
                .moderator("M1");
        sites.forEach(script::site);
        boolean allKnown = draw.chance(60);
        int people = draw.between(k, 14);
        for (int i = 1; i <= people; i++) {
            boolean usual = draw.chance(40);
            String role = !allKnown && draw.chance(20)
                    ? null
                    : usual ? roles.get(0) : draw.one(roles).orElseThrow();
            String site = !allKnown && draw.chance(20)
                    ? null
                    : usual ? sites.get(0) : draw.one(sites).orElseThrow();
            script.participant("P" + i, role, site);
            kept.append("P")
                    .append(i)
                    .append(' ')
                    .append(role)
                    .append(' ')
                    .append(site)
                    .append('\n');
        }
        for (int i = 1; i <= draw.between(0, 5); i++) {
            String[] there =
                    draw.some(names("P", people), draw.chance(60) ? 1 : people).toArray(String[]::new);
            SessionKind kind = draw.of(SessionKind.values());
            script.session("S" + i, kind, null, null, there);
            kept.append("S")
                    .append(i)
                    .append(' ')
                    .append(kind)
                    .append(' ')
                    .append(List.of(there))
                    .append('\n');
        }
        trial.keep("people", kept + "k = " + k + ", " + labels);
        return script.study();
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i).toList();
    }
}
