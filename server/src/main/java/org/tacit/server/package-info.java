/**
 * The workbench over HTTP: thin. A request is read, one use case called, its answer written as JSON. Nothing is decided here that the workbench could decide, and nothing below this
 * module knows of HTTP.
 */
@NullMarked
package org.tacit.server;

import org.jspecify.annotations.NullMarked;
