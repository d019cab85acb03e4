package org.tacit.domain.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.tacit.domain.content.ContentId;

/**
 * Points to a canonical text in the content table. The state of a study holds no text, only where it is and how long.
 *
 * @param content the row that holds the text
 * @param length code points in the text
 */
public record TextRef(ContentId content, int length) implements Serializable {
    public TextRef {
        requireNonNull(content, "content is null");
        if (length < 0) {
            throw new IllegalArgumentException("length is negative: " + length);
        }
    }
}
