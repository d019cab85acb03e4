/** Use cases over whole studies: new, from a study folder, to a study folder, to a report. Depends on store, exchange and domain. */
@NullMarked
package org.tacit.workbench.study;

import org.jspecify.annotations.NullMarked;
