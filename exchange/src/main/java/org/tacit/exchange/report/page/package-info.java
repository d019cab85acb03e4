/** A report as a page of blocks, and its two written forms: one self-contained HTML page and Markdown. Knows nothing of studies. */
@NullMarked
package org.tacit.exchange.report.page;

import org.jspecify.annotations.NullMarked;
