/** YAML as values that know their file, line and key, so that every complaint about a file can say where. Hardened against hostile files. Depends on snakeyaml-engine's event parser and on nothing of the domain but the root of its errors. */
@NullMarked
package org.tacit.exchange.yaml;

import org.jspecify.annotations.NullMarked;
