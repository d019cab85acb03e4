/** Tables in text form (CSV, TSV, semicolons): a row a turn, or a row an interview. */
@NullMarked
package org.tacit.exchange.transcript.table;

import org.jspecify.annotations.NullMarked;
