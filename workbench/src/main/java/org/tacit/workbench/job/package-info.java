/** Long work that goes on while nobody waits for it, and can be asked how far it is. Depends on nothing but {@code Progress}. */
@NullMarked
package org.tacit.workbench.job;

import org.jspecify.annotations.NullMarked;
