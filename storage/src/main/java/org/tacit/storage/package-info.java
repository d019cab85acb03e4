/**
 * The trail, the words beside it and the snapshots, in one SQLite file.
 *
 * <p>May depend on the domain and on the workbench, whose ports it implements.
 */
@NullMarked
package org.tacit.storage;

import org.jspecify.annotations.NullMarked;
