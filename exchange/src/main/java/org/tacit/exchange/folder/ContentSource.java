package org.tacit.exchange.folder;

import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.text.CodePointText;

/** Gives texts and files that are read their rows in the content table, and texts their salt. The one source of chance for a reader; whoever stores the study supplies it. */
public interface ContentSource {
    /** A text in a new row, under a new salt. */
    SealedText text(CodePointText text);

    /** A file in a new row. */
    Original original(byte[] bytes);
}
