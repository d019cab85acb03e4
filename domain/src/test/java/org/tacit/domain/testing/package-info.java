/**
 * What tests of this module and of those above it draw on: random studies, texts and changes from a seed, and the running of laws over many seeds. Published as the test jar of the
 * domain. Depends on the domain alone.
 */
@NullMarked
package org.tacit.domain.testing;

import org.jspecify.annotations.NullMarked;
