/** The server's description of itself. */
package org.tacit.server;
