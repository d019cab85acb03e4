/** Commands over transcripts: import, and turns and speakers afterwards. */
@NullMarked
package org.tacit.cli.source;

import org.jspecify.annotations.NullMarked;
