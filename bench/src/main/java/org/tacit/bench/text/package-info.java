/**
 * What positions in a text cost. May depend on the domain.
 */
@NullMarked
package org.tacit.bench.text;

import org.jspecify.annotations.NullMarked;
