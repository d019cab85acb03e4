package org.tacit.workbench.study;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.tacit.domain.TacitException;
import org.tacit.exchange.report.FindingsReport;
import org.tacit.exchange.report.TrailSummary;
import org.tacit.exchange.report.page.HtmlPage;
import org.tacit.exchange.report.page.MarkdownPage;
import org.tacit.exchange.report.page.Page;
import org.tacit.workbench.store.OpenStudy;

/** The findings of a study, as a page, in a file, or in brief. Safe for use by several threads. */
public final class Reports {
    private final String software;

    /** Reports that name the program they were made with, for example {@code Tacit 0.1.0}. */
    public Reports(String software) {
        this.software = requireNonNull(software, "software is null");
    }

    /** The findings as they are now. */
    public Page findings(OpenStudy study) {
        return report(study).page();
    }

    /** The findings in a few lines, for a terminal. */
    public String brief(OpenStudy study) {
        return report(study).brief();
    }

    /**
     * Writes the findings to a file, as HTML or Markdown by its ending. The file is replaced as a whole or not at all.
     *
     * @throws TacitException when the ending is another, or the file cannot be written
     */
    public void write(OpenStudy study, Path out) {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        Page page = findings(study);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            replace(out, new HtmlPage().write(page));
        } else if (name.endsWith(".md")) {
            replace(out, new MarkdownPage().write(page));
        } else {
            throw new TacitException(out + ": a report is written as .html or .md; give the file one of these endings");
        }
    }

    private FindingsReport report(OpenStudy study) {
        TrailSummary.Counter counter = new TrailSummary.Counter();
        study.entries(1, study.study().sequence(), counter::add);
        return new FindingsReport(study.study(), study, counter.summary(), software);
    }

    private static void replace(Path out, String text) {
        Path whole = out.toAbsolutePath();
        try {
            Path folder = requireNonNull(whole.getParent(), "a file is in a folder");
            Path part = Files.createTempFile(folder, ".report", ".part");
            try {
                Files.writeString(part, text);
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new TacitException(
                    out + " cannot be written: check that its folder is there and that you may write to it", e);
        }
    }
}
