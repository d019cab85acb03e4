/** Use cases over the lens: adopting frameworks and judging codes and themes against them. Depends on store and domain. */
@NullMarked
package org.tacit.workbench.lens;

import org.jspecify.annotations.NullMarked;
