package org.tacit.domain.framework;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A theory to read findings through: data, never code. A study adopts one version of it and keeps that version.
 *
 * @param id names it
 * @param version of the file
 * @param title as cited
 * @param shortTitle as shown
 * @param citation how to cite it
 * @param licence SPDX identifier of the file's wording
 * @param constructs every construct, parents before children, in order
 */
public record Framework(
        FrameworkId id,
        String version,
        String title,
        String shortTitle,
        String citation,
        String licence,
        List<Construct> constructs) {
    public Framework {
        requireNonNull(id, "id is null");
        requireNonNull(version, "version is null");
        requireNonNull(title, "title is null");
        requireNonNull(shortTitle, "shortTitle is null");
        requireNonNull(citation, "citation is null");
        requireNonNull(licence, "licence is null");
        constructs = List.copyOf(constructs);
    }

    /** The construct with this id, if there is one. */
    public Optional<Construct> find(String construct) {
        return constructs.stream().filter(c -> c.id().equals(construct)).findFirst();
    }
}
