package org.tacit.app.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.app.ServedFolder;
import org.tacit.workbench.serve.Serving.Served;

/** A study taken out over HTTP. */
class ExportsTest {
    @TempDir
    private Path folder;

    private Served served;
    private Browser browser;

    @BeforeEach
    void serve() throws Exception {
        ServedFolder.example(folder.resolve("clinic.tacit"));
        Files.copy(folder.resolve("clinic.tacit"), folder.resolve("a \"b\" é.tacit"));
        served = ServedFolder.start(folder);
        browser = Browser.at(served.address());
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void theReportComesWithAPolicyThatAllowsItsOwnStyleAndNothingElse() throws Exception {
        HttpResponse<String> answer = export("clinic", "html");
        String page = answer.body();
        assertThat(page)
                .startsWith("<!doctype html>")
                .contains("Invented for demonstration")
                .doesNotContain("<script");
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8)));
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'sha256-" + hash
                        + "'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;");
        assertThat(browser.send(browser.to("/api/studies/clinic/export?as=html&show=true"))
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse(""))
                .startsWith("inline;");
    }

    @Test
    void theReportIsAlsoMarkdown() throws Exception {
        HttpResponse<String> answer = export("clinic", "md");
        assertThat(answer.body()).startsWith("# ").contains("Invented for demonstration");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"clinic-findings.md\"; filename*=UTF-8''clinic-findings.md");
    }

    @Test
    void theFolderIsTheStudyFolderInTheSameBytesEveryTime() throws Exception {
        byte[] first = zip();
        assertThat(zip()).isEqualTo(first);
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(entries).containsKeys("clinic/study.yaml", "clinic/codebook.yaml", "clinic/codings.csv");
        Path out = folder.resolve("unpacked");
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            Path file = out.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
        ServedFolder.begin(folder.resolve("again.tacit"), out.resolve("clinic"));
        assertThat(browser.get("/api/studies/again/analyses/matrix"))
                .isEqualTo(browser.get("/api/studies/clinic/analyses/matrix"));
    }

    @Test
    void theCodebookIsATable() throws Exception {
        HttpResponse<String> answer = export("clinic", "codebook");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(answer.body().lines().findFirst().orElse(""))
                .isEqualTo("id,name,parent,definition,include,exclude,example,codable,colour,codings");
        assertThat(answer.body()).contains("\nclinical-trust,Trust in clinical judgement,across-the-line,");
    }

    @Test
    void aNameThatCouldEndTheHeaderIsWrittenSafely() throws Exception {
        assertThat(export("a%20%22b%22%20%C3%A9", "md").headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"a _b_ _-findings.md\";"
                        + " filename*=UTF-8''a%20%22b%22%20%C3%A9-findings.md");
    }

    @Test
    void anotherFormIsMalformedAndNamesThoseThereAre() throws Exception {
        HttpResponse<String> answer = export("clinic", "pdf");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("write html, md, folder or codebook");
    }

    private HttpResponse<String> export(String study, String as) throws Exception {
        return browser.send(browser.to("/api/studies/" + study + "/export?as=" + as));
    }

    private byte[] zip() throws Exception {
        HttpResponse<byte[]> answer = browser.bytes(browser.to("/api/studies/clinic/export?as=folder"));
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"clinic.zip\"");
        return answer.body();
    }
}
