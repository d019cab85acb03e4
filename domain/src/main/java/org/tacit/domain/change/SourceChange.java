package org.tacit.domain.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tacit.domain.Words;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.source.Media;
import org.tacit.domain.source.Placement;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.TextRef;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.Replacement;
import org.tacit.domain.text.Replacements;

/** Sources: transcripts, their turns, their speakers and edits of their text. */
public sealed interface SourceChange extends Change {

    /**
     * A transcript was imported.
     *
     * @param source the source
     */
    @StoredAs("source.added/1")
    record SourceAdded(Source source) implements SourceChange {
        public SourceAdded {
            requireNonNull(source, "source is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new SourceRemoved(source));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("source", source.id()));
        }
    }

    /**
     * A source was renamed or joined to another session.
     *
     * @param source which
     * @param fromName as it was
     * @param fromSession as it was
     * @param toName as it is
     * @param toSession as it is
     */
    @StoredAs("source.described/1")
    record SourceDescribed(
            SourceId source,
            @Words String fromName,
            Optional<SessionId> fromSession,
            @Words String toName,
            Optional<SessionId> toSession)
            implements SourceChange {
        public SourceDescribed {
            requireNonNull(source, "source is null");
            requireNonNull(fromName, "fromName is null");
            requireNonNull(fromSession, "fromSession is null");
            requireNonNull(toName, "toName is null");
            requireNonNull(toSession, "toSession is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new SourceDescribed(source, toName, toSession, fromName, fromSession));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("source", source));
        }
    }

    /**
     * The text of a source was edited. Codings and passages move by the rule of {@link Replacements}; those the rule alone would not place, or not bring back, are listed.
     *
     * @param source which
     * @param from the text before
     * @param to the text after
     * @param replacements where, in code points of the text before
     * @param placed codings and passages that go elsewhere than the rule says
     * @param restored those that an undo has to bring back by name
     * @param turnsBefore the turns before, when the rule does not bring them back
     * @param turnsAfter the turns after, when they are not where the rule says
     */
    @StoredAs("source.text-edited/1")
    record TextEdited(
            SourceId source,
            TextRef from,
            TextRef to,
            Replacements replacements,
            List<Placement> placed,
            List<Placement> restored,
            Optional<Turns> turnsBefore,
            Optional<Turns> turnsAfter)
            implements SourceChange {
        public TextEdited {
            requireNonNull(source, "source is null");
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
            requireNonNull(replacements, "replacements is null");
            placed = List.copyOf(placed);
            restored = List.copyOf(restored);
            requireNonNull(turnsBefore, "turnsBefore is null");
            requireNonNull(turnsAfter, "turnsAfter is null");
            requireInside(from, to, replacements);
            placed.forEach(placement -> requireInside(placement, from, to));
            restored.forEach(placement -> requireInside(placement, to, from));
        }

        private static void requireInside(TextRef from, TextRef to, Replacements replacements) {
            int length = from.length();
            for (Replacement replacement : replacements.list()) {
                if (replacement.replaced().end() > from.length()) {
                    throw new IllegalArgumentException(
                            "replacement " + replacement.replaced() + " of a text of " + from.length());
                }
                length += replacement.shift();
            }
            if (length != to.length()) {
                throw new IllegalArgumentException("a text of " + from.length() + " becomes one of " + length
                        + " by the replacements, not of " + to.length());
            }
        }

        private static void requireInside(Placement placement, TextRef before, TextRef after) {
            if (placement.from().end() > before.length() || placement.to().end() > after.length()) {
                throw new IllegalArgumentException("placement outside the text: " + placement);
            }
        }

        /** The turns this edit must find, where it says more of them than the rule does. */
        public Optional<Turns> turnsFound() {
            return turnsBefore.or(() -> turnsAfter.map(turns -> turns.moved(replacements.inverse())));
        }

        /** The edit that takes this one back, as long as nothing was added to or moved in the source since. */
        public TextEdited reversed() {
            return new TextEdited(source, to, from, replacements.inverse(), restored, placed, turnsAfter, turnsBefore);
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(reversed());
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("text", source));
        }
    }

    /**
     * Speaker turns were found again by a rule, without touching codings.
     *
     * @param source which
     * @param from as they were
     * @param fromSpeakers who spoke under each label before
     * @param to as they are
     * @param toSpeakers who speaks under each label now
     */
    @StoredAs("source.turns-found/1")
    record TurnsFound(SourceId source, Turns from, List<Speaker> fromSpeakers, Turns to, List<Speaker> toSpeakers)
            implements SourceChange {
        public TurnsFound {
            requireNonNull(source, "source is null");
            requireNonNull(from, "from is null");
            fromSpeakers = List.copyOf(fromSpeakers);
            requireNonNull(to, "to is null");
            toSpeakers = List.copyOf(toSpeakers);
            if (fromSpeakers.size() != from.labels().size()
                    || toSpeakers.size() != to.labels().size()) {
                throw new IllegalArgumentException("a speaker for each label: " + fromSpeakers.size() + " for "
                        + from.labels().size() + ", " + toSpeakers.size() + " for "
                        + to.labels().size());
            }
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new TurnsFound(source, to, toSpeakers, from, fromSpeakers));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("turns", source));
        }
    }

    /**
     * Labels of a source were joined to people.
     *
     * @param source which
     * @param from who spoke under each label before
     * @param to who speaks under each label now
     */
    @StoredAs("source.speakers-assigned/1")
    record SpeakersAssigned(SourceId source, List<Speaker> from, List<Speaker> to) implements SourceChange {
        public SpeakersAssigned {
            requireNonNull(source, "source is null");
            from = List.copyOf(from);
            to = List.copyOf(to);
            if (from.size() != to.size()) {
                throw new IllegalArgumentException("as many speakers as before: " + from.size() + ", " + to.size());
            }
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new SpeakersAssigned(source, to, from));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("turns", source));
        }
    }

    /**
     * A recording was attached to a source that had none.
     *
     * @param source which
     * @param media the recording
     */
    @StoredAs("media.attached/1")
    record MediaAttached(SourceId source, Media media) implements SourceChange {
        public MediaAttached {
            requireNonNull(source, "source is null");
            requireNonNull(media, "media is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new MediaDetached(source, media));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("media", source));
        }
    }

    /**
     * A recording was detached from a source. Its file stays beside the study.
     *
     * @param source which
     * @param media the recording, as it was
     */
    @StoredAs("media.detached/1")
    record MediaDetached(SourceId source, Media media) implements SourceChange {
        public MediaDetached {
            requireNonNull(source, "source is null");
            requireNonNull(media, "media is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new MediaAttached(source, media));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("media", source));
        }
    }

    /**
     * A source without codings was removed. Its text stays in the content table until a withdrawal destroys it.
     *
     * @param source as it was
     */
    @StoredAs("source.removed/1")
    record SourceRemoved(Source source) implements SourceChange {
        public SourceRemoved {
            requireNonNull(source, "source is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new SourceAdded(source));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("source", source.id()));
        }
    }
}
