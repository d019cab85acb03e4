/** The analyses, in the shapes the commands answer in too. */
@NullMarked
package org.tacit.server.analysis;

import org.jspecify.annotations.NullMarked;
