/** The themes as they are read. */
@NullMarked
package org.tacit.server.theme;

import org.jspecify.annotations.NullMarked;
