/** The findings of a study as a report: what is said in which section, drawn from the study, its analyses and its trail. Depends on domain, analysis and the page it is written on. */
@NullMarked
package org.tacit.exchange.report;

import org.jspecify.annotations.NullMarked;
