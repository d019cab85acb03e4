package org.tacit.workbench.trail;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodingChange.CodingAdded;
import org.tacit.domain.change.CodingChange.CodingRemoved;
import org.tacit.domain.change.CodingChange.ExtentChanged;
import org.tacit.domain.change.SourceChange.TurnsFound;
import org.tacit.domain.change.ThemeChange.ThemeAdded;
import org.tacit.domain.change.ThemeChange.ThemeChanged;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.content.QuoteSeal;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.content.StudyContents;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Turns;
import org.tacit.domain.study.Inverse;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.Graphemes;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.trail.Entry;

/**
 * The change that takes an entry back in a study whose texts may have been edited since. A place the entry knew in the text of its time is sought in the text of now, by the rule that
 * moved everything else: a coding that comes back covers the words it covered, and one that an edit alone has moved is no longer in its own way. Not thread-safe.
 */
final class Opposite {
    private final StudyContents contents;
    private final Since since;

    Opposite(StudyContents contents, Since since) {
        this.contents = requireNonNull(contents, "contents is null");
        this.since = requireNonNull(since, "since is null");
    }

    /** The change to record; empty when the entry can never be taken back. */
    Optional<Change> of(Study now, Entry entry) {
        return Inverse.of(now, entry.change(), contents).map(inverse -> placed(now, entry.sequence(), inverse));
    }

    private Change placed(Study now, long after, Change inverse) {
        if (inverse instanceof CodingRemoved c) {
            return removed(now, after, c);
        } else if (inverse instanceof CodingAdded c) {
            Coding coding = c.coding();
            if (!isEdited(now, coding.source(), after)) {
                return c;
            }
            TextSpan extent = moved(now, coding.source(), coding.extent(), after);
            return new CodingAdded(coding.over(extent), seal(now, coding.source(), extent, c.quote()));
        } else if (inverse instanceof ExtentChanged c) {
            return resized(now, after, c);
        } else if (inverse instanceof ThemeAdded c) {
            return new ThemeAdded(moved(now, after, c.theme(), places(now, Optional.empty())), c.position());
        } else if (inverse instanceof ThemeChanged c) {
            Map<UUID, TextSpan> places = places(now, now.theme(c.to().id()));
            return new ThemeChanged(moved(now, after, c.from(), places), moved(now, after, c.to(), places));
        } else if (inverse instanceof TurnsFound c) {
            return turns(now, after, c);
        }
        return inverse;
    }

    private Change removed(Study now, long after, CodingRemoved inverse) {
        Coding was = inverse.coding();
        Optional<Coding> is = now.codings(was.source()).find(was.id());
        boolean movedByEdit = is.isPresent()
                && !is.get().extent().equals(was.extent())
                && isEdited(now, was.source(), after)
                && !since.isResized(was.id(), after);
        if (!movedByEdit) {
            return inverse;
        }
        TextSpan extent = is.get().extent();
        return new CodingRemoved(was.over(extent), seal(now, was.source(), extent, inverse.quote()));
    }

    private Change resized(Study now, long after, ExtentChanged inverse) {
        SourceId source = inverse.source();
        Optional<Coding> is = now.codings(source).find(inverse.coding());
        if (is.isEmpty() || !isEdited(now, source, after) || since.isResized(inverse.coding(), after)) {
            return inverse;
        }
        TextSpan from = is.get().extent();
        TextSpan to = moved(now, source, inverse.to(), after);
        return new ExtentChanged(
                source,
                inverse.coding(),
                from,
                to,
                seal(now, source, from, inverse.fromQuote()),
                seal(now, source, to, inverse.toQuote()));
    }

    private Change turns(Study now, long after, TurnsFound inverse) {
        SourceId source = inverse.source();
        if (!isEdited(now, source, after)) {
            return inverse;
        }
        Turns is = now.source(source).turns();
        boolean movedByEdit = moved(now, source, inverse.from(), after).equals(is);
        return new TurnsFound(
                source,
                movedByEdit ? is : inverse.from(),
                inverse.fromSpeakers(),
                moved(now, source, inverse.to(), after),
                inverse.toSpeakers());
    }

    private Theme moved(Study now, long after, Theme theme, Map<UUID, TextSpan> places) {
        return new Theme(
                theme.id(),
                theme.name(),
                theme.statement(),
                theme.codes(),
                moved(now, after, theme.evidence(), places),
                moved(now, after, theme.disconfirming(), places));
    }

    private List<Passage> moved(Study now, long after, List<Passage> passages, Map<UUID, TextSpan> places) {
        return passages.stream()
                .map(passage -> {
                    if (!isEdited(now, passage.source(), after)) {
                        return passage;
                    }
                    TextSpan place = places.get(passage.id());
                    return passage.at(place != null ? place : moved(now, passage.source(), passage.extent(), after));
                })
                .toList();
    }

    /** Where passages are now: in the theme itself first, for there they were last seen, and in all others. */
    private static Map<UUID, TextSpan> places(Study now, Optional<Theme> first) {
        Map<UUID, TextSpan> places = new HashMap<>();
        first.ifPresent(theme -> note(theme, places));
        now.themes().forEach(theme -> note(theme, places));
        return places;
    }

    private static void note(Theme theme, Map<UUID, TextSpan> places) {
        theme.evidence().forEach(passage -> places.putIfAbsent(passage.id(), passage.extent()));
        theme.disconfirming().forEach(passage -> places.putIfAbsent(passage.id(), passage.extent()));
    }

    private boolean isEdited(Study now, SourceId source, long after) {
        return now.sources().containsKey(source)
                && since.isEdited(source, now.source(source).text(), after);
    }

    private TextSpan moved(Study now, SourceId source, TextSpan was, long after) {
        TextSpan ruled = since.moved(source, was, after, (span, edit) -> edit.moved(span));
        return text(now, source)
                .map(text -> Graphemes.snapOut(text.text(), ruled))
                .orElse(ruled);
    }

    private Turns moved(Study now, SourceId source, Turns was, long after) {
        Turns ruled = since.moved(source, was, after, Turns::moved);
        return text(now, source).map(text -> ruled.snappedOut(text.text())).orElse(ruled);
    }

    private QuoteSeal seal(Study now, SourceId source, TextSpan extent, QuoteSeal otherwise) {
        return text(now, source).map(text -> text.seal(extent)).orElse(otherwise);
    }

    private Optional<SealedText> text(Study now, SourceId source) {
        return contents.text(now.source(source).text().content());
    }
}
