/** The server as a browser meets it: over real HTTP, on real files. */
package org.tacit.app.serve;
