/** Files on their way in. */
package org.tacit.server.imports;
