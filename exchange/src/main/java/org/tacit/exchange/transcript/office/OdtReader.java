package org.tacit.exchange.transcript.office;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tacit.exchange.transcript.FileGroup;
import org.tacit.exchange.transcript.Findings;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.ReadTranscript;
import org.tacit.exchange.transcript.TranscriptFormat;
import org.tacit.exchange.transcript.TranscriptReader;
import org.tacit.exchange.transcript.UnreadableTranscript;

/** Reads ODT: the words of {@code content.xml}. */
public final class OdtReader implements TranscriptReader {
    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    @Override
    public List<TranscriptFormat> formats() {
        return List.of(TranscriptFormat.ODT);
    }

    @Override
    public List<ReadTranscript> read(FileGroup group, TranscriptFormat format, ImportOptions options) {
        Map<String, byte[]> parts = ZipParts.unpack(group.only().bytes(), Set.of(CONTENT, MANIFEST)::contains);
        byte[] content = parts.get(CONTENT);
        if (content == null) {
            throw new UnreadableTranscript(
                    "holds no content.xml, so it is not an ODT; open it in LibreOffice and save it again as .odt");
        }
        String manifest = new String(parts.getOrDefault(MANIFEST, new byte[0]), StandardCharsets.UTF_8);
        if (manifest.contains("encryption-data")) {
            throw new UnreadableTranscript("is protected by a password; save it without one");
        }
        Findings findings = new Findings();
        OdtWalk visitor = new OdtWalk(findings);
        try (XmlWalk walk = new XmlWalk(new ByteArrayInputStream(content), CONTENT)) {
            walk.walk(visitor);
        }
        return List.of(DocumentSource.of(group, visitor.text(), format, options, findings));
    }
}
