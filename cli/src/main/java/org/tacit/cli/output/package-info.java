/** How answers are printed: tables for people, JSON and CSV for programs. Knows nothing of studies. */
@NullMarked
package org.tacit.cli.output;

import org.jspecify.annotations.NullMarked;
