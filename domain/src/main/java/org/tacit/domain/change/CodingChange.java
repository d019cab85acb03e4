package org.tacit.domain.change;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.content.QuoteSeal;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.text.TextSpan;

/** Codings: one code on one selection by one coder. */
public sealed interface CodingChange extends Change {

    /**
     * A selection was coded.
     *
     * @param coding the coding
     * @param quote seals the words selected
     */
    @StoredAs("coding.added/1")
    record CodingAdded(Coding coding, QuoteSeal quote) implements CodingChange {
        public CodingAdded {
            requireNonNull(coding, "coding is null");
            requireNonNull(quote, "quote is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new CodingRemoved(coding, quote));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("coding", coding.id()));
        }
    }

    /**
     * A coding now covers another selection.
     *
     * @param source where
     * @param coding which
     * @param from as it was
     * @param to as it is
     * @param fromQuote seals the words selected before
     * @param toQuote seals the words selected now
     */
    @StoredAs("coding.extent-changed/1")
    record ExtentChanged(
            SourceId source, CodingId coding, TextSpan from, TextSpan to, QuoteSeal fromQuote, QuoteSeal toQuote)
            implements CodingChange {
        public ExtentChanged {
            requireNonNull(source, "source is null");
            requireNonNull(coding, "coding is null");
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
            requireNonNull(fromQuote, "fromQuote is null");
            requireNonNull(toQuote, "toQuote is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new ExtentChanged(source, coding, to, from, toQuote, fromQuote));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("coding", coding));
        }
    }

    /**
     * A coding now has another code.
     *
     * @param source where
     * @param coding which
     * @param from as it was
     * @param to as it is
     */
    @StoredAs("coding.code-reassigned/1")
    record CodeReassigned(SourceId source, CodingId coding, CodeId from, CodeId to) implements CodingChange {
        public CodeReassigned {
            requireNonNull(source, "source is null");
            requireNonNull(coding, "coding is null");
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new CodeReassigned(source, coding, to, from));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("coding", coding));
        }
    }

    /**
     * The direction, level or weight of a coding changed.
     *
     * @param source where
     * @param coding which
     * @param from as they were
     * @param to as they are
     */
    @StoredAs("coding.facets-changed/1")
    record FacetsChanged(SourceId source, CodingId coding, Facets from, Facets to) implements CodingChange {
        public FacetsChanged {
            requireNonNull(source, "source is null");
            requireNonNull(coding, "coding is null");
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new FacetsChanged(source, coding, to, from));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("coding", coding));
        }
    }

    /**
     * A coding was removed.
     *
     * @param coding as it was
     * @param quote seals the words that were selected
     */
    @StoredAs("coding.removed/1")
    record CodingRemoved(Coding coding, QuoteSeal quote) implements CodingChange {
        public CodingRemoved {
            requireNonNull(coding, "coding is null");
            requireNonNull(quote, "quote is null");
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new CodingAdded(coding, quote));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("coding", coding.id()));
        }
    }
}
