package org.tacit.domain.source;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;
import org.tacit.domain.text.TextSpan;

/**
 * One stretch of talk under one label.
 *
 * @param number place in the transcript, counted from 1
 * @param label index of the label in {@link Turns#labels()}
 * @param speech the words said, without the label, in code points
 * @param fromMillis when it starts, milliseconds from the start of the recording, if known
 * @param toMillis when it ends, if known
 */
public record SpeakerTurn(int number, int label, TextSpan speech, OptionalLong fromMillis, OptionalLong toMillis) {
    public SpeakerTurn {
        requireNonNull(speech, "speech is null");
        requireNonNull(fromMillis, "fromMillis is null");
        requireNonNull(toMillis, "toMillis is null");
    }
}
