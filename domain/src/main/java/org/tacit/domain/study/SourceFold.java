package org.tacit.domain.study;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.coding.SourceCodingsBuilder;
import org.tacit.domain.source.Media;
import org.tacit.domain.source.Placement;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.TextRef;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.Replacements;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.theme.Theme;

/** Folds changes of sources: import, removal, turns, speakers, and edits of the text with the codings and passages that move. */
final class SourceFold {
    private final StudyDraft draft;
    private final Checks checks;

    SourceFold(StudyDraft draft, Checks checks) {
        this.draft = draft;
        this.checks = checks;
    }

    void apply(SourceChange change) {
        if (change instanceof SourceChange.SourceAdded c) {
            Source source = c.source();
            checks.exists(c, draft.sessions, source.session(), "session");
            source.speakers().forEach(speaker -> checks.known(c, speaker));
            inText(c, source.id(), source.turns(), source.text());
            draft.sources = checks.added(c, draft.sources, source.id(), source, "source");
        } else if (change instanceof SourceChange.SourceDescribed c) {
            describe(c);
        } else if (change instanceof SourceChange.TextEdited c) {
            edit(c);
        } else if (change instanceof SourceChange.TurnsFound c) {
            Source source = source(c, c.source());
            checks.current(c, "The turns of source " + c.source(), c.from(), source.turns());
            checks.current(c, "The speakers of source " + c.source(), c.fromSpeakers(), source.speakers());
            c.toSpeakers().forEach(speaker -> checks.known(c, speaker));
            inText(c, source.id(), c.to(), source.text());
            put(source, source.text(), c.to(), c.toSpeakers());
        } else if (change instanceof SourceChange.SpeakersAssigned c) {
            Source source = source(c, c.source());
            checks.current(c, "The speakers of source " + c.source(), c.from(), source.speakers());
            c.to().forEach(speaker -> checks.known(c, speaker));
            put(source, source.text(), source.turns(), c.to());
        } else if (change instanceof SourceChange.MediaAttached c) {
            media(c, c.source(), Optional.empty(), Optional.of(c.media()));
        } else if (change instanceof SourceChange.MediaDetached c) {
            media(c, c.source(), Optional.of(c.media()), Optional.empty());
        } else if (change instanceof SourceChange.SourceRemoved c) {
            unused(c, c.source().id());
            draft.sources = checks.removed(c, draft.sources, c.source().id(), c.source(), "source");
        } else {
            throw Checks.unknown(change);
        }
    }

    private void media(SourceChange change, SourceId id, Optional<Media> from, Optional<Media> to) {
        Source source = source(change, id);
        checks.current(change, "The recording of source " + id, from, source.media());
        draft.sources = draft.sources.plus(id, source.with(to));
    }

    private void describe(SourceChange.SourceDescribed change) {
        Source source = source(change, change.source());
        checks.current(change, "The name of source " + change.source(), change.fromName(), source.name());
        checks.current(change, "The session of source " + change.source(), change.fromSession(), source.session());
        checks.exists(change, draft.sessions, change.toSession(), "session");
        draft.sources = draft.sources.plus(
                source.id(),
                new Source(
                        source.id(),
                        change.toName(),
                        change.toSession(),
                        source.text(),
                        source.conversion(),
                        source.turns(),
                        source.speakers(),
                        source.media()));
    }

    private void edit(SourceChange.TextEdited change) {
        Source source = source(change, change.source());
        checks.current(change, "The text of source " + change.source(), change.from(), source.text());
        Places places = new Places(change);
        SourceCodingsBuilder codings = draft.codings(change.source());
        for (int i = 0; i < codings.size(); i++) {
            codings.extent(i, places.moved("Coding", codings.id(i).uuid(), codings.extent(i)));
        }
        draft.themes.replaceAll(places::moved);
        Turns turns = places.moved(source.turns());
        inText(change, source.id(), turns, change.to());
        put(source, change.to(), turns, source.speakers());
    }

    private void inText(SourceChange change, SourceId id, Turns turns, TextRef text) {
        checks.require(
                change,
                turns.size() == 0 || turns.end(turns.size() - 1) <= text.length(),
                "The turns of source " + id + " reach past its end");
    }

    /** Where an edit of a text puts what lies in it: by name where the edit names it, by the rule otherwise. */
    private static final class Way {
        private final Replacements replacements;
        private final Map<Placement.Anchor, TextSpan> placed = new HashMap<>();
        private final Set<UUID> named = new HashSet<>();

        Way(SourceChange.TextEdited edit) {
            this.replacements = edit.replacements();
            edit.placed().forEach(placement -> {
                placed.put(placement.was(), placement.to());
                named.add(placement.anchor());
            });
        }

        /** Whether the edit knows this thing, if it names it, where it is. */
        boolean knows(UUID anchor, TextSpan extent) {
            return !named.contains(anchor) || placed.containsKey(new Placement.Anchor(anchor, extent));
        }

        TextSpan moved(UUID anchor, TextSpan extent) {
            TextSpan to = placed.get(new Placement.Anchor(anchor, extent));
            return to != null ? to : replacements.moved(extent);
        }
    }

    /**
     * Moves what lies in the source along with its text. Whatever came after the edit was planned is in its way when the opposite edit would not put it back: the edit would be half
     * undone one day.
     */
    private final class Places {
        private final SourceChange.TextEdited change;
        private final Way there;
        private final Way back;

        Places(SourceChange.TextEdited change) {
            this.change = change;
            this.there = new Way(change);
            this.back = new Way(change.reversed());
        }

        TextSpan moved(String what, UUID anchor, TextSpan extent) {
            TextSpan to = there.moved(anchor, extent);
            if (checks.checking()) {
                boolean comesBack =
                        back.knows(anchor, to) && back.moved(anchor, to).equals(extent);
                require(there.knows(anchor, extent) && comesBack, what, anchor);
            }
            return to;
        }

        Theme moved(Theme theme) {
            return new Theme(
                    theme.id(),
                    theme.name(),
                    theme.statement(),
                    theme.codes(),
                    moved(theme.evidence()),
                    moved(theme.disconfirming()));
        }

        private List<Passage> moved(List<Passage> passages) {
            return passages.stream()
                    .map(passage -> passage.source().equals(change.source())
                            ? passage.at(moved("Passage", passage.id(), passage.extent()))
                            : passage)
                    .toList();
        }

        /** Turns given by the edit stand in for the rule; then they must be of the labels the source has now. */
        Turns moved(Turns now) {
            Turns to = change.turnsAfter().orElseGet(() -> now.moved(change.replacements()));
            if (checks.checking()) {
                Turns expected = change.turnsFound()
                        .orElseGet(() -> to.moved(change.replacements().inverse()));
                checks.require(
                        change,
                        expected.equals(now),
                        "The turns of source " + change.source()
                                + " changed since the edit was planned: plan the edit again");
            }
            return to;
        }

        private void require(boolean holds, String what, UUID anchor) {
            if (!holds) {
                throw new RefusedChange(
                        change,
                        what + " " + anchor + " came or moved in source " + change.source()
                                + " since the edit was planned: plan the edit again");
            }
        }
    }

    private void unused(SourceChange change, SourceId source) {
        if (!checks.checking()) {
            return;
        }
        checks.require(change, draft.codings(source).size() == 0, "Source " + source + " cannot go: it has codings");
        for (Theme theme : draft.themes) {
            boolean quoted = theme.evidence().stream().anyMatch(p -> p.source().equals(source))
                    || theme.disconfirming().stream().anyMatch(p -> p.source().equals(source));
            checks.require(change, !quoted, "Source " + source + " cannot go: theme " + theme.id() + " quotes it");
        }
    }

    private Source source(Change change, SourceId id) {
        Source source = draft.sources.get(requireNonNull(id, "id is null"));
        if (source == null) {
            throw new RefusedChange(change, "There is no source " + id);
        }
        return source;
    }

    private void put(Source source, TextRef text, Turns turns, List<Speaker> speakers) {
        draft.sources = draft.sources.plus(
                source.id(),
                new Source(
                        source.id(),
                        source.name(),
                        source.session(),
                        text,
                        source.conversion(),
                        turns,
                        speakers,
                        source.media()));
    }
}
