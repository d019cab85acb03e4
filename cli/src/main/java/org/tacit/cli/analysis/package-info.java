/** Commands for the analyses. */
@NullMarked
package org.tacit.cli.analysis;

import org.jspecify.annotations.NullMarked;
