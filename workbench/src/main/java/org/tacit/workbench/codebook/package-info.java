/** Use cases over the codebook: what a person asks for becomes one act of several changes. Depends on store and domain. */
@NullMarked
package org.tacit.workbench.codebook;

import org.jspecify.annotations.NullMarked;
