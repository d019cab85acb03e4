/** Sites: the places where the change is made. Depends on variable. */
@NullMarked
package org.tacit.domain.site;

import org.jspecify.annotations.NullMarked;
