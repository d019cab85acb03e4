/** Commands over the people of a study. */
@NullMarked
package org.tacit.cli.participant;

import org.jspecify.annotations.NullMarked;
