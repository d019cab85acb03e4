package org.tacit.exchange.yaml;

/** A value in a YAML file: text, a list, or a mapping from keys to values. Immutable. */
public sealed interface YamlValue permits YamlText, YamlList, YamlMapping {
    /** Where it stands. */
    YamlPlace place();

    /** What it is, for a message: "a text", "a list", "a mapping". */
    String what();
}
