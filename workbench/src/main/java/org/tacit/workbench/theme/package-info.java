/** Use cases over themes: what is claimed, on which codes and passages. Depends on coding, store and domain. */
@NullMarked
package org.tacit.workbench.theme;

import org.jspecify.annotations.NullMarked;
