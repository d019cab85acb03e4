/**
 * What the analyses are asked and what they answer, in the one shape that commands and server write as JSON: the order of the components is the order of the keys. Depends on analysis and
 * domain.
 */
@NullMarked
package org.tacit.workbench.answer;

import org.jspecify.annotations.NullMarked;
