/** What every part of the domain shares: stable identifiers, the root of its errors, the mark for words about people. Depends on nothing. */
@NullMarked
package org.tacit.domain;

import org.jspecify.annotations.NullMarked;
