package org.tacit.domain.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.CodingRef;

/** The codebook. */
public sealed interface CodebookChange extends Change {

    /**
     * A code was added.
     *
     * @param code the code
     * @param place where in the tree
     */
    @StoredAs("code.added/1")
    record CodeAdded(Code code, Place place) implements CodebookChange {
        public CodeAdded {
            requireNonNull(code, "code is null");
            requireNonNull(place, "place is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new CodeRemoved(code, place));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("code", code.id()));
        }
    }

    /**
     * The name, rules or colour of a code changed. Only what differs between the two is swapped, so that two people can change different parts.
     *
     * @param from as it was
     * @param to as it is
     */
    @StoredAs("code.changed/1")
    record CodeChanged(Code from, Code to) implements CodebookChange {
        public CodeChanged {
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
            if (!from.id().equals(to.id())) {
                throw new IllegalArgumentException("a code keeps its id: " + from.id() + ", " + to.id());
            }
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new CodeChanged(to, from));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("code", to.id()));
        }
    }

    /**
     * A code, with all beneath it, moved in the tree.
     *
     * @param code the code
     * @param from where it was
     * @param to where it is
     */
    @StoredAs("code.moved/1")
    record CodeMoved(CodeId code, Place from, Place to) implements CodebookChange {
        public CodeMoved {
            requireNonNull(code, "code is null");
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new CodeMoved(code, to, from));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("code", code));
        }
    }

    /**
     * A code was merged into another: every coding with it now has the other, and it is gone from the codebook.
     *
     * @param code the code that went
     * @param place where it was
     * @param into the code that took its codings
     * @param codings the codings that changed code
     */
    @StoredAs("code.merged/1")
    record CodeMerged(Code code, Place place, CodeId into, List<CodingRef> codings) implements CodebookChange {
        public CodeMerged {
            requireNonNull(code, "code is null");
            requireNonNull(place, "place is null");
            requireNonNull(into, "into is null");
            codings = List.copyOf(codings);
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new CodeSplit(into, code, place, codings));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("code", code.id()), Subject.of("code", into));
        }
    }

    /**
     * A code was split: some of its codings now have a new code.
     *
     * @param from the code that was split
     * @param code the new code
     * @param place where it stands
     * @param codings the codings that changed code
     */
    @StoredAs("code.split/1")
    record CodeSplit(CodeId from, Code code, Place place, List<CodingRef> codings) implements CodebookChange {
        public CodeSplit {
            requireNonNull(from, "from is null");
            requireNonNull(code, "code is null");
            requireNonNull(place, "place is null");
            codings = List.copyOf(codings);
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new CodeMerged(code, place, from, codings));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("code", from), Subject.of("code", code.id()));
        }
    }

    /**
     * A code that nothing uses was removed.
     *
     * @param code as it was
     * @param place where it was
     */
    @StoredAs("code.removed/1")
    record CodeRemoved(Code code, Place place) implements CodebookChange {
        public CodeRemoved {
            requireNonNull(code, "code is null");
            requireNonNull(place, "place is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new CodeAdded(code, place));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("code", code.id()));
        }
    }
}
