/** What the libraries under the server have to say: warnings, and no more. */
@NullMarked
package org.tacit.server.log;

import org.jspecify.annotations.NullMarked;
