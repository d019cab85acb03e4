package org.tacit.storage.codec;

import tools.jackson.databind.node.ObjectNode;

/** One step from an older form of a change to a newer one. What is stored stays as it is: steps are taken each time it is read. Stateless. */
public interface Upgrade {
    /** The stored name this step reads, for example {@code coding.added/1}. */
    String from();

    /** The stored name this step leads to, for example {@code coding.added/2}. */
    String to();

    /** The body in the newer form. Words stand in it as references and stay where they are. */
    ObjectNode upgrade(ObjectNode body);
}
