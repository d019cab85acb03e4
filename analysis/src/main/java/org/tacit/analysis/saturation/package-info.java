/**
 * When new interviews stopped bringing new codes, after Guest, Namey and Chen (2020). The method is described in docs/methods/saturation.md. Depends on {@code document} and
 * {@code fold}.
 */
@NullMarked
package org.tacit.analysis.saturation;

import org.jspecify.annotations.NullMarked;
