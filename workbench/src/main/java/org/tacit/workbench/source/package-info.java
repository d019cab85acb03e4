/** Use cases over sources: importing transcripts, finding turns, joining speakers, editing text, withdrawing words. Depends on store, exchange and domain. */
@NullMarked
package org.tacit.workbench.source;

import org.jspecify.annotations.NullMarked;
