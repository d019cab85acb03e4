package org.tacit.domain.change;

import java.util.Optional;
import java.util.Set;

/**
 * One thing that happened to a study. A change is computed before it is applied: it carries the values that were and the values that are, so that applying and undoing it only swaps
 * them. Immutable. What a person asked for is not a change but a use case, which may make several; who and when belong to the {@code Entry} that records the change.
 *
 * <p>Every member of the family has a stable stored name ({@link StoredAs}); components that hold words about people are marked {@link org.tacit.domain.Words}.
 */
public sealed interface Change
        permits StudyChange,
                PeopleChange,
                SessionChange,
                SourceChange,
                CodebookChange,
                CodingChange,
                ThemeChange,
                LensChange,
                MemoChange,
                WordsWithdrawn {

    /** The change that takes this one back; empty when it cannot be taken back. */
    Optional<Change> inverse();

    /** What this change touches. */
    Set<Subject> subjects();
}
