/**
 * In and out: readers of transcripts, the study folder both ways, framework files, tables and reports.
 *
 * <p>May depend on the domain and the analyses. Everything read here is untrusted: limits are named constants.
 */
@NullMarked
package org.tacit.exchange;

import org.jspecify.annotations.NullMarked;
