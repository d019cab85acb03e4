/** Data-collection sessions: interviews, focus groups, observations, and the guides that say what was asked. Depends on participant, site and variable. */
@NullMarked
package org.tacit.domain.session;

import org.jspecify.annotations.NullMarked;
