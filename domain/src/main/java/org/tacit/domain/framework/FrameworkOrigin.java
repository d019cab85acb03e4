package org.tacit.domain.framework;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Where a framework's theory and the words it is told in come from. Empty text where nothing is stated.
 *
 * @param language of the wording, a BCP 47 tag
 * @param description what the framework is, in a paragraph
 * @param doi of the work cited, without a resolver's address
 * @param furtherReading other works on it
 * @param attribution the line to print with its wording
 * @param wording whose words the definitions are
 * @param author who wrote the file
 * @param changes what each version changed, as listed in the file
 */
public record FrameworkOrigin(
        String language,
        String description,
        String doi,
        List<Work> furtherReading,
        String attribution,
        Wording wording,
        String author,
        List<VersionNote> changes) {
    /** Nothing stated; the wording counts as the file author's own. */
    public static final FrameworkOrigin UNSTATED =
            new FrameworkOrigin("und", "", "", List.of(), "", Wording.OURS, "", List.of());

    public FrameworkOrigin {
        requireNonNull(language, "language is null");
        requireNonNull(description, "description is null");
        requireNonNull(doi, "doi is null");
        furtherReading = List.copyOf(furtherReading);
        requireNonNull(attribution, "attribution is null");
        requireNonNull(wording, "wording is null");
        requireNonNull(author, "author is null");
        changes = List.copyOf(changes);
    }

    /** Whose words the definitions are. */
    public enum Wording {
        /** Written by the author of the file. */
        OURS,
        /** Taken from the work cited, under its licence. */
        THEIRS
    }

    /**
     * A work to read or cite.
     *
     * @param citation as it is cited
     * @param doi without a resolver's address, or empty
     */
    public record Work(String citation, String doi) {
        public Work {
            requireNonNull(citation, "citation is null");
            requireNonNull(doi, "doi is null");
        }
    }

    /**
     * What a version changed.
     *
     * @param version of the file
     * @param date as year-month-day
     * @param text what changed
     */
    public record VersionNote(String version, String date, String text) {
        public VersionNote {
            requireNonNull(version, "version is null");
            requireNonNull(date, "date is null");
            requireNonNull(text, "text is null");
        }
    }
}
