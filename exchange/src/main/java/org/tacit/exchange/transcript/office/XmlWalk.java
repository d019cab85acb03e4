package org.tacit.exchange.transcript.office;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tacit.exchange.transcript.TranscriptLimits;
import org.tacit.exchange.transcript.UnreadableTranscript;

/**
 * Walks through untrusted XML: without document types, so without entities of its own, without anything from outside, to a limited depth. Knows the path of open elements. Not thread-safe.
 */
final class XmlWalk implements AutoCloseable {
    private final XMLStreamReader reader;
    private final String part;
    private final Deque<String> open = new ArrayDeque<>();

    XmlWalk(InputStream xml, String part) {
        this.part = part;
        try {
            this.reader = factory().createXMLStreamReader(xml);
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Without a limit of its own, which differs from one Java to the next: the walk counts the depth itself.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("something from outside is asked for");
        });
        return factory;
    }

    /** What happens while walking. */
    interface Visitor {
        /** Looks at nothing: the walk itself refuses what can do harm. */
        Visitor NOTHING = new Visitor() {};

        /** An element starts; {@link XmlWalk#parent} is the element it stands in. */
        default void start(String namespace, String name, XmlWalk walk) {}

        /** An element ends. */
        default void end(String namespace, String name) {}

        /** Characters between. */
        default void characters(String text) {}
    }

    void walk(Visitor visitor) {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(visitor);
                    case XMLStreamConstants.END_ELEMENT -> {
                        open.pop();
                        visitor.end(namespace(), reader.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        visitor.characters(reader.getText());
                    case XMLStreamConstants.DTD,
                            XMLStreamConstants.ENTITY_REFERENCE,
                            XMLStreamConstants.ENTITY_DECLARATION ->
                        throw new UnreadableTranscript(
                                part
                                        + " has a document type or entities; no word processor writes them, and they can do harm");
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private void start(Visitor visitor) {
        if (open.size() >= TranscriptLimits.MAX_XML_DEPTH) {
            throw new UnreadableTranscript(part + " is nested deeper than " + TranscriptLimits.MAX_XML_DEPTH
                    + " elements; open the file in the program it came from and save it again");
        }
        String name = reader.getLocalName();
        visitor.start(namespace(), name, this);
        open.push(name);
    }

    private String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** The name of the element that the element now starting stands in; empty at the top. */
    String parent() {
        String parent = open.peek();
        return parent == null ? "" : parent;
    }

    /** The value of an attribute of the element now starting, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private UnreadableTranscript damaged(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return new UnreadableTranscript(
                part + " is damaged at line " + line + "; open the file in the program it came from and save it again",
                e);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }
}
