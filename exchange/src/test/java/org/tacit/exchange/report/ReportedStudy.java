package org.tacit.exchange.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalLong;
import org.tacit.domain.change.Change;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.StudyFold;
import org.tacit.domain.trail.Entry;
import org.tacit.exchange.folder.FolderStudy;
import org.tacit.exchange.folder.Folders;
import org.tacit.exchange.report.page.Page;

/** A study folder, its changes recorded one a second by one coder from one moment on, and the report on it: the same every time. */
final class ReportedStudy {
    private static final Instant RECORDED = Instant.parse("2032-05-03T08:00:00Z");
    private static final CoderId BY = new CoderId("C1");

    private final FolderStudy read;
    private final Study study;
    private final TrailSummary trail;

    private ReportedStudy(FolderStudy read) {
        this.read = read;
        StudyFold fold = StudyFold.checking(Study.BLANK);
        TrailSummary.Counter counter = new TrailSummary.Counter();
        long sequence = 0;
        for (Change change : read.changes()) {
            sequence++;
            Entry entry = new Entry(sequence, RECORDED.plusSeconds(sequence), BY, 1, OptionalLong.empty(), change);
            fold.add(entry);
            counter.add(entry);
        }
        this.study = fold.study();
        this.trail = counter.summary();
    }

    static ReportedStudy read(Path folder) {
        return new ReportedStudy(Folders.reader().read(folder));
    }

    Study study() {
        return study;
    }

    FindingsReport report() {
        return new FindingsReport(study, Folders.contents(read), trail, "Tacit 1.2.3");
    }

    Page page() {
        return report().page();
    }
}
