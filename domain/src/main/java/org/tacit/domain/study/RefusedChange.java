package org.tacit.domain.study;

import static java.util.Objects.requireNonNull;

import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;

/** A change that does not fit the study as it is now: what it would alter is gone, is no longer as the change found it, or is still used. Nothing was applied. */
public final class RefusedChange extends TacitException {
    private static final long serialVersionUID = 1L;

    private final transient Change change;

    RefusedChange(Change change, String message) {
        super(message);
        this.change = requireNonNull(change, "change is null");
    }

    /** The change that was refused. */
    public Change change() {
        return change;
    }
}
