/** Tests of a study in one SQLite file. */
@NullMarked
package org.tacit.storage.sqlite;

import org.jspecify.annotations.NullMarked;
