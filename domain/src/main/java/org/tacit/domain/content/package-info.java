/** What is kept beside the trail: canonical texts and original files, each a row that a withdrawal can destroy. Depends on text. */
@NullMarked
package org.tacit.domain.content;

import org.jspecify.annotations.NullMarked;
