/** Word processors: DOCX and ODT, packages of XML, read with limits and without document types. */
@NullMarked
package org.tacit.exchange.transcript.office;

import org.jspecify.annotations.NullMarked;
