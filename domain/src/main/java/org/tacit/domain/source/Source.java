package org.tacit.domain.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.tacit.domain.Words;
import org.tacit.domain.session.SessionId;

/**
 * An imported transcript. Its text lies in the content table and changes only by a recorded edit.
 *
 * @param id names it
 * @param name as shown, usually the file's name
 * @param session the session it records, when known
 * @param text where the canonical text is
 * @param conversion how the file became that text
 * @param turns the speaker turns found in it
 * @param speakers who speaks under each label of {@code turns}, in the same order
 * @param media the recording it was made from, when it was given
 */
public record Source(
        SourceId id,
        @Words String name,
        Optional<SessionId> session,
        TextRef text,
        Conversion conversion,
        Turns turns,
        List<Speaker> speakers,
        Optional<Media> media) {
    public Source {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(session, "session is null");
        requireNonNull(text, "text is null");
        requireNonNull(conversion, "conversion is null");
        requireNonNull(turns, "turns is null");
        speakers = List.copyOf(speakers);
        requireNonNull(media, "media is null");
        if (speakers.size() != turns.labels().size()) {
            throw new IllegalArgumentException(
                    speakers.size() + " speakers for " + turns.labels().size() + " labels");
        }
    }

    /** A source without a recording. */
    public Source(
            SourceId id,
            String name,
            Optional<SessionId> session,
            TextRef text,
            Conversion conversion,
            Turns turns,
            List<Speaker> speakers) {
        this(id, name, session, text, conversion, turns, speakers, Optional.empty());
    }

    /** This source with another recording, or none. */
    public Source with(Optional<Media> other) {
        return new Source(id, name, session, text, conversion, turns, speakers, other);
    }

    /** The speaker of the turn at {@code index}. */
    public Speaker speakerOf(int index) {
        return speakers.get(turns.label(index));
    }
}
