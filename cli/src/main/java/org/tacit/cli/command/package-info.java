/** What every command shares: the study it works on, who acts, how it answers. */
@NullMarked
package org.tacit.cli.command;

import org.jspecify.annotations.NullMarked;
