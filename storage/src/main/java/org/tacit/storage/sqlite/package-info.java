/** A study in one SQLite file: opening, writing, reading, locking, migrating. Depends on the rest of storage, on the ports of the workbench and on SQLite and Flyway. */
@NullMarked
package org.tacit.storage.sqlite;

import org.jspecify.annotations.NullMarked;
