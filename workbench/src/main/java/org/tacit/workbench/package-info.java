/**
 * The use cases: what a person does with a study, step by step, and the ports this needs.
 *
 * <p>May depend on the domain, the analyses and the exchange. Storage and clock come in through ports.
 */
@NullMarked
package org.tacit.workbench;

import org.jspecify.annotations.NullMarked;
