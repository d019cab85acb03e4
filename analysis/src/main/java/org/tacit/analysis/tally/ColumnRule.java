package org.tacit.analysis.tally;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.document.SessionFacts;
import org.tacit.analysis.document.Voice;

/** Which column of a grid a person's talk in a session counts in. Immutable. */
public interface ColumnRule extends Serializable {
    /** Talk that counts nowhere. */
    int NOWHERE = -1;

    /** How many columns there are. */
    int size();

    /** The column of what a voice says in a session; {@link #NOWHERE} when it is not counted. */
    int columnOf(@Nullable SessionFacts session, Voice voice);

    /** Whether a column counts in totals; one of moderators does not. */
    default boolean inTotal(int column) {
        return true;
    }
}
