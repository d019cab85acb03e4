/** A study taken out: its findings, its folder, its codebook. */
@NullMarked
package org.tacit.server.export;

import org.jspecify.annotations.NullMarked;
