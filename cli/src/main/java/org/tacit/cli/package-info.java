/**
 * The command line: thin commands that call the workbench and print its answer.
 *
 * <p>May depend on the workbench and what it exposes; never on storage. Answers go to standard output, messages to
 * standard error.
 */
@NullMarked
package org.tacit.cli;

import org.jspecify.annotations.NullMarked;
