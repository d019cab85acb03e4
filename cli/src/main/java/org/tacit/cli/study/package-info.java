/** Commands over whole studies: new, verify, export, report, demo. */
@NullMarked
package org.tacit.cli.study;

import org.jspecify.annotations.NullMarked;
