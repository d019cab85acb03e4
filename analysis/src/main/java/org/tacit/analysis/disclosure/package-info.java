/** The one checker of small cells: what may stand under a quote and in a table without pointing at a person. Depends on domain. */
@NullMarked
package org.tacit.analysis.disclosure;

import org.jspecify.annotations.NullMarked;
