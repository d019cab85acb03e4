/** The command that searches what was said, and codes what it finds. */
@NullMarked
package org.tacit.cli.search;

import org.jspecify.annotations.NullMarked;
