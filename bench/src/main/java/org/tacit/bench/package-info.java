/**
 * Benchmarks. Not part of the product: nothing depends on them, and they may depend on every module.
 */
@NullMarked
package org.tacit.bench;

import org.jspecify.annotations.NullMarked;
