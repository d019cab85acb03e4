package org.tacit.domain.framework;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The frameworks a study adopted and its judgements against them. Immutable.
 *
 * <p>Invariant: a subject has at most one link to a construct and at most one outside mark a framework, and never both a link into a framework and an outside mark for it.
 *
 * @param frameworks adopted, in order of id
 * @param links in a fixed order of subject and target
 * @param outside in a fixed order of subject and target
 */
public record Lens(List<Framework> frameworks, List<LensLink> links, List<Outside> outside) {
    /** No framework adopted. */
    public static final Lens EMPTY = new Lens(List.of(), List.of(), List.of());

    public Lens {
        frameworks = List.copyOf(frameworks);
        links = List.copyOf(links);
        outside = List.copyOf(outside);
    }

    /** The adopted framework with this id. */
    public Optional<Framework> framework(FrameworkId id) {
        requireNonNull(id, "id is null");
        return frameworks.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** The link between a subject and a construct. */
    public Optional<LensLink> link(LensSubject subject, ConstructRef construct) {
        return linksOf(subject).filter(l -> l.construct().equals(construct)).findFirst();
    }

    /** Every link of a subject. */
    public Stream<LensLink> linksOf(LensSubject subject) {
        return links.stream().filter(l -> l.subject().equals(subject));
    }

    /** The mark that a subject falls outside a framework. */
    public Optional<Outside> outside(LensSubject subject, FrameworkId framework) {
        return outside.stream()
                .filter(o -> o.subject().equals(subject) && o.framework().equals(framework))
                .findFirst();
    }
}
