/**
 * The composition root: everything is wired together by hand here, and {@link org.tacit.app.Main} starts it.
 *
 * <p>May depend on every module; nothing depends on it.
 */
@NullMarked
package org.tacit.app;

import org.jspecify.annotations.NullMarked;
