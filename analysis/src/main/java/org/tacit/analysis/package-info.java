/**
 * The folds: every analysis is a fold over coded documents with {@code empty}, {@code add}, {@code merge} and
 * {@code result}. States are integer counts or sets keyed by document; ratios exist only in the result.
 *
 * <p>May depend on the domain. No I/O, no clock, no framework: these classes also run inside a cluster.
 */
@NullMarked
package org.tacit.analysis;

import org.jspecify.annotations.NullMarked;
