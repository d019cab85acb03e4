/** The studies of the folder served: listed, opened once, kept open; and the study around the coding. */
@NullMarked
package org.tacit.server.study;

import org.jspecify.annotations.NullMarked;
