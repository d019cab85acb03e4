/**
 * What the folds read: coded documents, which know who speaks where and what is coded as what, and hold no words. Depends on the domain only.
 */
@NullMarked
package org.tacit.analysis.document;

import org.jspecify.annotations.NullMarked;
