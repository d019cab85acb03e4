package org.tacit.domain.content;

import java.util.Optional;

/** Looks up what is kept beside the trail. Whoever stores a study implements it; whoever shows words reads through it. */
public interface StudyContents {
    /**
     * The canonical text of a row; empty when a withdrawal destroyed it.
     *
     * @throws org.tacit.domain.TacitException when there never was such a row
     */
    Optional<SealedText> text(ContentId id);

    /**
     * The original file of a row; empty when a withdrawal destroyed it.
     *
     * @throws org.tacit.domain.TacitException when there never was such a row
     */
    Optional<Original> original(ContentId id);
}
