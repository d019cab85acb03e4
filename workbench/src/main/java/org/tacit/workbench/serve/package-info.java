/** The port through which the workbench is opened in a browser. */
@NullMarked
package org.tacit.workbench.serve;

import org.jspecify.annotations.NullMarked;
