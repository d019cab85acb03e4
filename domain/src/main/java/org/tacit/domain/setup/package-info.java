/** What a study is set up to be: question, stance, roles, levels, and how quotes are labelled and guarded. Depends on participant, site and coding values. */
@NullMarked
package org.tacit.domain.setup;

import org.jspecify.annotations.NullMarked;
