/** The client: its pages and assets, as they were built. */
@NullMarked
package org.tacit.server.page;

import org.jspecify.annotations.NullMarked;
