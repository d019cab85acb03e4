/** Tests of the trail on disk. */
@NullMarked
package org.tacit.storage;

import org.jspecify.annotations.NullMarked;
