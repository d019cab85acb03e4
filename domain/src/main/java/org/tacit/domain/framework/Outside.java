package org.tacit.domain.framework;

import static java.util.Objects.requireNonNull;

import org.tacit.domain.Words;

/**
 * A reasoned judgement that a code or theme was considered and falls outside a framework. Not the same as not yet considered.
 *
 * @param subject the code or theme
 * @param framework the framework it falls outside of
 * @param reason why
 */
public record Outside(
        LensSubject subject, FrameworkId framework, @Words String reason) {
    public Outside {
        requireNonNull(subject, "subject is null");
        requireNonNull(framework, "framework is null");
        requireNonNull(reason, "reason is null");
    }
}
