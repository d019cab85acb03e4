/**
 * Who said what: codes, themes, constructs, levels or directions by role, site, session or person. The method is described in docs/methods/matrix.md. Depends on {@code document},
 * {@code fold}, {@code tally} and {@code lens}.
 */
@NullMarked
package org.tacit.analysis.matrix;

import org.jspecify.annotations.NullMarked;
