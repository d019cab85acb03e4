/**
 * The study folder: a whole study as plain text files for people and for version control, read and written so that nothing is lost or half-read. The codebook alone, too.
 *
 * <p>May depend on the domain, on the readers of YAML, frameworks, transcripts and turns in this module, and on commons-csv. Knows nothing of how a study is stored.
 */
@NullMarked
package org.tacit.exchange.folder;

import org.jspecify.annotations.NullMarked;
