/** Use cases over the people of a study: the withdrawal of a participant's words. Depends on store, coding, trail and domain. */
@NullMarked
package org.tacit.workbench.participant;

import org.jspecify.annotations.NullMarked;
