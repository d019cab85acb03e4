package org.tacit.domain.framework;

import static java.util.Objects.requireNonNull;

import org.tacit.domain.Words;

/**
 * A reasoned judgement that a code or theme speaks to a construct.
 *
 * @param subject the code or theme
 * @param construct the construct
 * @param reason why
 */
public record LensLink(
        LensSubject subject, ConstructRef construct, @Words String reason) {
    public LensLink {
        requireNonNull(subject, "subject is null");
        requireNonNull(construct, "construct is null");
        requireNonNull(reason, "reason is null");
    }
}
