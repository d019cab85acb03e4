package org.tacit.exchange.transcript.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.TranscriptFile;
import org.tacit.exchange.transcript.TranscriptLimits;
import org.tacit.exchange.transcript.UnreadableTranscript;
import org.tacit.exchange.transcript.standard.StandardReaders;

/** Packages made to do harm are refused in one line that names the file, and soon. */
class HostilePackagesTest {
    private static final String BODY = "<w:p><w:r><w:t>Anna: one</w:t></w:r></w:p>";

    private static void refused(String name, byte[] bytes, String why) {
        assertThatThrownBy(() -> StandardReaders.all().read(new TranscriptFile(name, bytes), ImportOptions.DEFAULT))
                .isInstanceOf(UnreadableTranscript.class)
                .hasMessageStartingWith(name + ": ")
                .hasMessageContaining(why)
                .hasMessageNotContaining("\n");
    }

    private static Map<String, String> docx() {
        return Packages.docxParts(BODY);
    }

    @Test
    void aZipBombIsRefusedInDocxAndOdt() throws IOException {
        byte[] zeros = new byte[1024 * 1024];
        for (String name : new String[] {"bomb.docx", "bomb.odt"}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.setLevel(9);
                zip.putNextEntry(new ZipEntry(name.endsWith("odt") ? "content.xml" : "word/media/image1.png"));
                for (int i = 0; i < 300; i++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
            refused(name, bytes.toByteArray(), "unpacks to more than");
        }
    }

    @Test
    void aPackageWithTooManyPartsIsRefused() {
        Map<String, String> parts = new LinkedHashMap<>(docx());
        for (int i = 0; i <= TranscriptLimits.MAX_ZIP_PARTS; i++) {
            parts.put("word/x" + i, "");
        }
        refused("many.docx", Packages.zip(parts), "holds more than 10000 parts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.txt", "/etc/passwd", "word/../../evil", "C:\\evil.txt", "word\\evil"})
    void aNameThatLeadsOutIsRefusedInDocxAndOdt(String evil) {
        Map<String, String> docx = new LinkedHashMap<>(docx());
        docx.put(evil, "x");
        refused("slip.docx", Packages.zip(docx), "leads out");
        Map<String, String> odt = new LinkedHashMap<>(Packages.odtParts("<text:p>Anna: one</text:p>"));
        odt.put(evil, "x");
        refused("slip.odt", Packages.zip(odt), "leads out");
    }

    @Test
    void entitiesAndDocumentTypesAreRefusedAndNothingFromOutsideIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String lol =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        String outside = "<!DOCTYPE x [<!ENTITY c SYSTEM \"" + secret.toUri() + "\">]>";
        for (String type :
                new String[] {lol, outside, "<!DOCTYPE x>", "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">"}) {
            String document =
                    "<w:document " + Packages.W + "><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>";
            refused("entity.docx", Packages.zip(Packages.docxPartsOf(type + document)), "document type or entities");
            refused("entity.odt", Packages.zip(Packages.odtPartsOf(type + "<x>&c;</x>")), "document type or entities");
        }
        refused("entity.odt", Packages.zip(Packages.odtParts("<text:p>&nbsp;</text:p>")), "content.xml");
    }

    @Test
    void anEntityInTheOtherPartsOfADocxIsRefused() {
        Map<String, String> parts = new LinkedHashMap<>(docx());
        parts.put("_rels/.rels", "<!DOCTYPE x [<!ENTITY a \"a\">]>" + parts.get("_rels/.rels"));
        refused("entity.docx", Packages.zip(parts), "_rels/.rels has a document type or entities");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        String deep = "<w:ins>".repeat(5_000) + "</w:ins>".repeat(5_000);
        refused("deep.docx", Packages.zip(Packages.docxParts(deep)), "nested deeper than 256");
        refused(
                "deep.odt",
                Packages.zip(Packages.odtParts("<text:span>".repeat(5_000) + "</text:span>".repeat(5_000))),
                "nested deeper than 256");
    }

    @Test
    void wordsRepeatedWithoutEndAreRefused() {
        String cell =
                "<table:table-cell table:number-columns-repeated=\"2000000000\"><text:p>x</text:p></table:table-cell>";
        refused(
                "cells.odt",
                Packages.zip(Packages.odtParts(
                        "<table:table><table:table-row>" + cell + "</table:table-row></table:table>")),
                "the limit is 1000");
        String row =
                "<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>";
        refused(
                "rows.odt",
                Packages.zip(Packages.odtParts("<table:table>" + row + "</table:table>")),
                "the limit is 1000");
        String blanks = "<text:p>" + "<text:s text:c=\"2000000000\"/>".repeat(14_000) + "</text:p>";
        refused("blanks.odt", Packages.zip(Packages.odtParts(blanks)), "its text is longer than");
    }

    @Test
    void aDamagedPackageIsRefused() {
        byte[] whole = Packages.zip(docx());
        refused("cut.docx", Arrays.copyOf(whole, whole.length / 2), "damaged");
        refused("none.odt", "PK no zip".getBytes(StandardCharsets.UTF_8), "is not a package");
        refused("empty.docx", new byte[0], "is not a package");
        refused("broken.docx", Packages.zip(Packages.docxPartsOf("<w:document><w:body>")), "is damaged at line");
        refused(
                "table.odt",
                Packages.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
                "no content.xml");
        refused("sheet.docx", Packages.zip(Map.of("[Content_Types].xml", docx().get("[Content_Types].xml"))), "docx");
    }

    @Test
    void aProtectedOdtIsRefusedWithAdvice() {
        Map<String, String> parts = new LinkedHashMap<>(Packages.odtParts(""));
        parts.put("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>");
        refused("locked.odt", Packages.zip(parts), "password");
    }

    @Test
    void otherFilesAreNamedForWhatTheyAre() {
        refused(
                "old.docx",
                new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
                },
                "old Word file (.doc)");
        refused("paper.txt", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "is a PDF");
        refused("rich.txt", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), "is RTF");
    }

    @Test
    void aLargeDocumentIsRead() {
        String paragraph = "<w:p><w:r><w:t>Anna: " + "we had a meeting about it, and then another, ".repeat(20)
                + "</w:t></w:r></w:p>";
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            body.append(paragraph.replace("meeting", "meeting " + i * 7919 % 10_007));
        }
        TranscriptFile file = new TranscriptFile("long.docx", Packages.zip(Packages.docxParts(body.toString())));
        assertThat(StandardReaders.all()
                        .read(file, ImportOptions.DEFAULT)
                        .get(0)
                        .turns()
                        .size())
                .isEqualTo(2_000);
    }
}
