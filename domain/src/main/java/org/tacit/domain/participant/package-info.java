/** The people who speak: participants with roles, and moderators. Depends on site and variable. */
@NullMarked
package org.tacit.domain.participant;

import org.jspecify.annotations.NullMarked;
