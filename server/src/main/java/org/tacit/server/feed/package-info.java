/** The live feed: every act, in order, to every page that follows. */
@NullMarked
package org.tacit.server.feed;

import org.jspecify.annotations.NullMarked;
