package org.tacit.workbench.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.LensLink;
import org.tacit.domain.framework.Outside;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.source.Source;
import org.tacit.domain.study.Study;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.theme.ThemeId;
import org.tacit.domain.trail.Entry;

/** What differs between two states of a study, codings apart, and what the entries between them did that no state shows. */
final class StudyEffects {
    private final Study before;
    private final Study after;
    private final List<Entry> entries;
    private final Tally tally = new Tally();

    StudyEffects(Study before, Study after, List<Entry> entries) {
        this.before = before;
        this.after = after;
        this.entries = entries;
    }

    /** The effects, after those on codings. */
    List<Effect> after(List<Effect> codings) {
        codes();
        themes();
        lens();
        memos();
        sources();
        people();
        if (!before.details().equals(after.details())) {
            tally.one("details-changed", "study", "gets other details", "get other details");
        }
        if (!before.quotePolicy().equals(after.quotePolicy())) {
            tally.one("quote-policy-changed", "study", "labels and guards quotes otherwise", "");
        }
        entries.forEach(entry -> {
            if (entry.change() instanceof WordsWithdrawn gone) {
                gone.contents()
                        .forEach(id -> tally.passive("words-withdrawn", "place", "emptied of its words for good"));
            }
        });
        List<Effect> all = new ArrayList<>(codings);
        all.addAll(tally.effects());
        return all;
    }

    private void codes() {
        Map<CodeId, Code> was = byId(before.codebook().inTreeOrder(), Code::id);
        Map<CodeId, Code> is = byId(after.codebook().inTreeOrder(), Code::id);
        compare("code", was, is);
        for (CodeId code : was.keySet()) {
            if (is.containsKey(code)
                    && !before.codebook().parent(code).equals(after.codebook().parent(code))) {
                String to = after.codebook()
                        .parent(code)
                        .map(parent ->
                                "beneath \"" + after.codebook().get(parent).name() + "\"")
                        .orElse("to the top of the codebook");
                tally.one("codes-moved", "code", "moves " + to, "move " + to);
            }
        }
    }

    private void themes() {
        Map<ThemeId, Theme> was = byId(before.themes(), Theme::id);
        Map<ThemeId, Theme> is = byId(after.themes(), Theme::id);
        reckon("theme", was, is);
        was.forEach((id, from) -> {
            Theme to = is.get(id);
            if (to != null && !to.equals(from)) {
                changed(from, to);
            }
        });
    }

    private void changed(Theme from, Theme to) {
        int had = tally.effects().size();
        for (CodeId code : from.codes()) {
            if (!to.codes().contains(code)) {
                String what = "loses code " + name(code);
                tally.one("themes-lose-code", "theme", what, "lose code " + name(code));
            }
        }
        for (CodeId code : to.codes()) {
            if (!from.codes().contains(code)) {
                tally.one("themes-gain-code", "theme", "gains code " + name(code), "gain code " + name(code));
            }
        }
        boolean sameClaim = from.name().equals(to.name()) && from.statement().equals(to.statement());
        passages(from, to);
        if (!sameClaim || tally.effects().size() == had && from.codes().equals(to.codes())) {
            tally.passive("themes-changed", "theme", "changed");
        }
    }

    private void passages(Theme from, Theme to) {
        Map<UUID, Passage> was = byId(passages(from), Passage::id);
        Map<UUID, Passage> is = byId(passages(to), Passage::id);
        was.forEach((id, passage) -> {
            Passage now = is.get(id);
            if (now == null) {
                tally.passive("passages-removed", "passage of theme \"" + to.name() + "\"", "let go");
            } else if (!now.extent().equals(passage.extent())) {
                boolean lost = now.extent().isEmpty();
                tally.one(
                        lost ? "passages-lost" : "passages-moved",
                        "passage of theme \"" + to.name() + "\"",
                        lost ? "loses its words" : "moves along with its words",
                        lost ? "lose their words" : "move along with their words");
            }
        });
        is.keySet().stream()
                .filter(id -> !was.containsKey(id))
                .forEach(id -> tally.passive("passages-added", "passage of theme \"" + to.name() + "\"", "added"));
    }

    private static List<Passage> passages(Theme theme) {
        List<Passage> all = new ArrayList<>(theme.evidence());
        all.addAll(theme.disconfirming());
        return all;
    }

    private void lens() {
        compare(
                "framework",
                byId(before.lens().frameworks(), Framework::id),
                byId(after.lens().frameworks(), Framework::id));
        Function<LensLink, Object> link = l -> List.of(l.subject(), l.construct());
        compare("link", byId(before.lens().links(), link), byId(after.lens().links(), link));
        Function<Outside, Object> mark = o -> List.of(o.subject(), o.framework());
        Map<Object, Outside> was = byId(before.lens().outside(), mark);
        Map<Object, Outside> is = byId(after.lens().outside(), mark);
        compare("judgement of falling outside", was, is);
    }

    private void memos() {
        Map<Object, Memo> was = byId(before.memos().values(), Memo::id);
        Map<Object, Memo> is = byId(after.memos().values(), Memo::id);
        reckon("memo", was, is);
        was.forEach((id, from) -> {
            Memo to = is.get(id);
            if (to != null && !to.about().equals(from.about())) {
                tally.one("memos-moved", "memo", "goes over to " + to.about(), "go over to " + to.about());
            } else if (to != null && !to.equals(from)) {
                tally.passive("memos-changed", "memo", "changed");
            }
        });
    }

    private void sources() {
        reckon("source", before.sources(), after.sources());
        before.sources().forEach((id, from) -> {
            Source to = after.sources().get(id);
            if (to == null || to.equals(from)) {
                return;
            }
            if (!to.text().equals(from.text())) {
                tally.passive("texts-edited", "text", "edited");
            } else if (!to.turns().equals(from.turns())) {
                int now = to.turns().size();
                String turns = "other turns (" + now + " where there were "
                        + from.turns().size() + ")";
                tally.one("turns-changed", "source", "gets " + turns, "get " + turns);
            }
            if (!to.speakers().equals(from.speakers())
                    && to.turns().labels().equals(from.turns().labels())) {
                tally.one("speakers-changed", "source", "gets other speakers", "get other speakers");
            }
            if (!to.media().equals(from.media())) {
                tally.one("media-changed", "source", "gets or loses a recording", "get or lose a recording");
            }
            if (!to.name().equals(from.name()) || !to.session().equals(from.session())) {
                tally.one("sources-described", "source", "gets another name or session", "get another name or session");
            }
        });
    }

    private void people() {
        compare("site", before.sites(), after.sites());
        compare("participant", before.participants(), after.participants());
        compare("moderator", before.moderators(), after.moderators());
        compare("coder", before.coders(), after.coders());
        compare("session", before.sessions(), after.sessions());
        compare("guide", before.guides(), after.guides());
        compare("variable", before.variables(), after.variables());
    }

    private <K, V> void compare(String what, Map<? extends K, V> was, Map<? extends K, V> is) {
        reckon(what, was, is);
        was.forEach((id, from) -> {
            V to = is.get(id);
            if (to != null && !to.equals(from)) {
                tally.passive(kind(what) + "-changed", what, "changed");
            }
        });
    }

    /** What is there on one side only. */
    private <K, V> void reckon(String what, Map<? extends K, V> was, Map<? extends K, V> is) {
        if (was.equals(is)) {
            return;
        }
        was.keySet().stream()
                .filter(id -> !is.containsKey(id))
                .forEach(id -> tally.passive(kind(what) + "-removed", what, "removed"));
        is.keySet().stream()
                .filter(id -> !was.containsKey(id))
                .forEach(id -> tally.passive(kind(what) + "-added", what, "added"));
    }

    private static String kind(String what) {
        return what.startsWith("judgement") ? "outside-marks" : what + "s";
    }

    private String name(CodeId code) {
        Study known = before.codebook().contains(code) ? before : after;
        return known.codebook()
                .find(code)
                .map(found -> "\"" + found.name() + "\"")
                .orElse(code.value());
    }

    private static <K, V> Map<K, V> byId(Iterable<V> values, Function<? super V, ? extends K> id) {
        Map<K, V> all = new LinkedHashMap<>();
        values.forEach(value -> all.put(id.apply(value), value));
        return all;
    }
}
