package org.tacit.exchange.transcript.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.tacit.exchange.transcript.FileGroup;
import org.tacit.exchange.transcript.Findings;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.ReadTranscript;
import org.tacit.exchange.transcript.TranscriptFormat;
import org.tacit.exchange.transcript.TranscriptReader;
import org.tacit.exchange.transcript.UnreadableTranscript;

/**
 * Reads DOCX. POI opens the package and finds its parts; the body is walked through as a stream, because POI's own document model holds a whole tree in memory and gives tracked deletions as
 * words.
 */
public final class DocxReader implements TranscriptReader {
    private static final String NOTES = "/officeDocument/2006/relationships/";
    private static final String NOTES_STRICT = "/ooxml/officeDocument/relationships/";

    @Override
    public List<TranscriptFormat> formats() {
        return List.of(TranscriptFormat.DOCX);
    }

    @Override
    public List<ReadTranscript> read(FileGroup group, TranscriptFormat format, ImportOptions options) {
        byte[] bytes = group.only().bytes();
        // POI reads these before we do, and would write what it thinks of them to its log.
        ZipParts.unpack(bytes, name -> name.endsWith(".rels") || name.equals("[Content_Types].xml"))
                .forEach((name, part) -> walkThrough(new ByteArrayInputStream(part), name, XmlWalk.Visitor.NOTHING));
        Findings findings = new Findings();
        String lines;
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            PackagePart body = body(opened);
            DocxWalk walk = new DocxWalk(findings, notes(body));
            walkThrough(body, walk);
            lines = walk.text();
        } catch (OpenXML4JException | OpenXML4JRuntimeException | UnsupportedFileFormatException | IOException e) {
            throw new UnreadableTranscript(
                    "is not a DOCX or is damaged; open it in Word or LibreOffice and save it again as .docx", e);
        }
        return List.of(DocumentSource.of(group, lines, format, options, findings));
    }

    private static PackagePart body(OPCPackage opened) throws OpenXML4JException {
        PackageRelationshipCollection found = opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (found.isEmpty()) {
            found = opened.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
        }
        if (found.isEmpty()) {
            throw new UnreadableTranscript(
                    "holds no document; open it in Word or LibreOffice and save it again as .docx");
        }
        PackagePart body = opened.getPart(found.getRelationship(0));
        if (body == null
                || !body.getContentType().contains("wordprocessingml")
                        && !body.getContentType().contains("ms-word")) {
            throw new UnreadableTranscript(
                    "is an Office file but not a Word document; export the transcript as .docx, .csv or .txt");
        }
        return body;
    }

    private static Map<String, String> notes(PackagePart body) throws OpenXML4JException, IOException {
        Map<String, String> notes = new HashMap<>();
        for (PackageRelationship relationship : body.getRelationships()) {
            String type = relationship.getRelationshipType();
            for (String kind : List.of("footnote", "endnote")) {
                if (type.endsWith(NOTES + kind + "s") || type.endsWith(NOTES_STRICT + kind + "s")) {
                    walkThrough(body.getRelatedPart(relationship), new NoteWords(kind, notes));
                }
            }
        }
        return notes;
    }

    private static void walkThrough(PackagePart part, XmlWalk.Visitor visitor) throws IOException {
        try (InputStream xml = part.getInputStream()) {
            walkThrough(xml, part.getPartName().getName(), visitor);
        }
    }

    private static void walkThrough(InputStream xml, String part, XmlWalk.Visitor visitor) {
        try (XmlWalk walk = new XmlWalk(xml, part)) {
            walk.walk(visitor);
        }
    }
}
