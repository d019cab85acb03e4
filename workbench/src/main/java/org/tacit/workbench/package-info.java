/**
 * Use cases over a study. A use case works out what a person asked for as one act of several changes and records it through the ports in {@code store}; packages beneath are features.
 *
 * <p>May depend on domain, analysis and exchange; never on storage or on how it is called.
 */
@NullMarked
package org.tacit.workbench;

import org.jspecify.annotations.NullMarked;
