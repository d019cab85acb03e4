/** Copies of a study's state for opening fast: small parts as JSON, turns and codings as columns of numbers. Never the truth. Depends on codec and domain. */
@NullMarked
package org.tacit.storage.snapshot;

import org.jspecify.annotations.NullMarked;
