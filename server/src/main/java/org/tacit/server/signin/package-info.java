/** Who may speak to the server: this computer, this origin, whoever has the start token. */
@NullMarked
package org.tacit.server.signin;

import org.jspecify.annotations.NullMarked;
