/** How the server speaks: JSON, and one shape for every error. */
@NullMarked
package org.tacit.server.http;

import org.jspecify.annotations.NullMarked;
