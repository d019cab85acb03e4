package org.tacit.server.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.exchange.folder.CodebookTable;
import org.tacit.exchange.report.page.HtmlPage;
import org.tacit.exchange.report.page.MarkdownPage;
import org.tacit.server.http.RequestRefused;
import org.tacit.server.study.Desk;
import org.tacit.workbench.live.LiveStudy;
import org.tacit.workbench.study.Reports;
import org.tacit.workbench.study.StudyFolders;

/** Takes a study out, as it is now. */
@RestController
public final class ExportController {
    private static final String STYLE = "<style>";

    private final Desk desk;
    private final Reports reports;
    private final StudyFolders folders;

    /** Takes out the studies on {@code desk}. */
    public ExportController(Desk desk, Reports reports, StudyFolders folders) {
        this.desk = requireNonNull(desk, "desk is null");
        this.reports = requireNonNull(reports, "reports is null");
        this.folders = requireNonNull(folders, "folders is null");
    }

    /**
     * Takes the study out.
     *
     * @param as {@code html} or {@code md} for the findings, {@code folder} for the study folder in one ZIP file, {@code codebook} for the codebook as CSV
     * @param show whether a browser shows what it can instead of keeping it as a file
     */
    @GetMapping("/api/studies/{study}/export")
    public void export(
            @PathVariable String study,
            @RequestParam String as,
            @RequestParam(defaultValue = "false") boolean show,
            HttpServletResponse response)
            throws IOException {
        LiveStudy open = desk.study(study);
        switch (as) {
            case "html" -> {
                String page = new HtmlPage().write(reports.findings(open));
                // In place of the workbench's own policy, which allows no style but its own.
                response.setHeader("Content-Security-Policy", policy(page));
                send(response, study + "-findings.html", "text/html;charset=UTF-8", show, page.getBytes(UTF_8));
            }
            case "md" ->
                send(
                        response,
                        study + "-findings.md",
                        "text/markdown;charset=UTF-8",
                        show,
                        new MarkdownPage().write(reports.findings(open)).getBytes(UTF_8));
            case "codebook" ->
                send(
                        response,
                        study + "-codebook.csv",
                        "text/csv;charset=UTF-8",
                        false,
                        CodebookTable.of(open.study()));
            case "folder" -> folder(response, study, open);
            default ->
                throw RequestRefused.malformed(
                        "A study is not exported as " + as + ": write html, md, folder or codebook");
        }
    }

    private void folder(HttpServletResponse response, String study, LiveStudy open) throws IOException {
        try (FolderZip zip = FolderZip.of(folders, open)) {
            head(response, study + ".zip", "application/zip", false);
            zip.writeTo(response.getOutputStream(), study);
        }
    }

    private static void send(HttpServletResponse response, String name, String type, boolean show, byte[] bytes)
            throws IOException {
        head(response, name, type, show);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static void head(HttpServletResponse response, String name, String type, boolean show) {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", (show ? "inline" : "attachment") + named(name));
    }

    /** The name of a file for whoever keeps it: with nothing in it that could end the header or the quotation, and in full beside it (RFC 6266). */
    private static String named(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String full = URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
        return "; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }

    /** Nothing but the style that stands in the page, known by its hash. */
    private static String policy(String page) {
        int start = page.indexOf(STYLE) + STYLE.length();
        String style = page.substring(start, page.indexOf("</style>", start));
        return "default-src 'none'; style-src 'sha256-" + sha256(style)
                + "'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
