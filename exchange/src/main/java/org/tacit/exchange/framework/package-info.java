/** Framework files ({@code tacit-framework/1}) in and out, and the frameworks that are shipped. The format is told in docs/guide/frameworks.md. Depends on the domain's frameworks and on {@link org.tacit.exchange.yaml}. */
@NullMarked
package org.tacit.exchange.framework;

import org.jspecify.annotations.NullMarked;
