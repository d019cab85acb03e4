/** Use cases of the workbench on a real study file. */
@NullMarked
package org.tacit.storage.usecase;

import org.jspecify.annotations.NullMarked;
