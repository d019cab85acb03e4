/** Reading a source and its codings. */
@NullMarked
package org.tacit.server.coding;

import org.jspecify.annotations.NullMarked;
