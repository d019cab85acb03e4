/** Commands over the audit trail. */
@NullMarked
package org.tacit.cli.trail;

import org.jspecify.annotations.NullMarked;
