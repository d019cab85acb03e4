/** What an act would do, worked out without recording it: a rehearsal, and its effects in words and numbers. Depends on store and domain. */
@NullMarked
package org.tacit.workbench.preview;

import org.jspecify.annotations.NullMarked;
