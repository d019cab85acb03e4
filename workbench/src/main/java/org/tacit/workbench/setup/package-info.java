/** Use cases over what a study is set up with: its details, sites, people, sessions and guides. Depends on store and domain. */
@NullMarked
package org.tacit.workbench.setup;

import org.jspecify.annotations.NullMarked;
