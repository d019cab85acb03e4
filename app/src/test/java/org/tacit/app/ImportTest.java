package org.tacit.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.standard.StandardReaders;
import org.tacit.storage.sqlite.SqliteStudyFiles;
import org.tacit.workbench.Fresh;
import org.tacit.workbench.Progress;
import org.tacit.workbench.source.ImportReport;
import org.tacit.workbench.source.ImportRequest;
import org.tacit.workbench.source.ImportTranscripts;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.trail.Undo;

/** Transcripts imported into a real study file. */
class ImportTest {
    private static final CoderId ANA = new CoderId("ana");
    private static final String TALK = "Asker: How did it begin?\nReed: We met in the corridor.\n";

    private final SecureRandom random = new SecureRandom();
    private final Fresh fresh = new Fresh(random);
    private final ImportTranscripts transcripts = new ImportTranscripts(StandardReaders.all(), fresh);

    @TempDir
    private Path folder;

    private OpenStudy study;

    @BeforeEach
    void begin() {
        assertThat(Told.run("new", folder.resolve("study.tacit")).exit()).isZero();
        study = new SqliteStudyFiles(Clock.systemUTC(), random).open(folder.resolve("study.tacit"));
    }

    @AfterEach
    void verified() {
        assertThat(study.verify().problems()).isEmpty();
        study.close();
    }

    @Test
    void theSameBytesTwiceAreRefusedAndTheFirstIsNamed() throws IOException {
        Path first = file("one.txt", TALK);
        Path again = file("two.txt", TALK);
        assertThat(imported(ImportRequest.PLAIN, first).refused()).isEmpty();
        Study before = study.study();

        ImportReport report = imported(ImportRequest.PLAIN, again);

        assertThat(report.sources()).isEmpty();
        assertThat(report.refused())
                .containsExactly(
                        new ImportReport.Refused(again.toString(), "the same file is in the study already, as one"));
        assertThat(study.study()).isSameAs(before);
    }

    @Test
    void theSameBytesTwiceInOneImportOrItsPreviewAreRefusedTheSecondTime() throws IOException {
        Path first = file("one.txt", TALK);
        Path again = file("two.txt", TALK);
        ImportRequest look = new ImportRequest(
                ImportOptions.DEFAULT,
                Optional.empty(),
                ImportRequest.PLAIN.speakers(),
                List.of(),
                ImportRequest.NewPeople.LEAVE,
                true);
        Study before = study.study();

        ImportReport preview = imported(look, first, again);
        assertThat(study.study()).isSameAs(before);
        ImportReport report = imported(ImportRequest.PLAIN, first, again);

        assertThat(preview.refused()).isEqualTo(report.refused());
        assertThat(report.refused())
                .containsExactly(
                        new ImportReport.Refused(again.toString(), "the same file is in the study already, as one"));
        assertThat(report.sources()).hasSize(1);
    }

    @Test
    void oneBadFileStopsNothingElse() throws IOException {
        Path first = file("a.txt", TALK);
        Path bad = Files.write(folder.resolve("b.docx"), "no document".getBytes(UTF_8));
        Path last = file("d.txt", TALK.replace("corridor", "car park"));
        Path absent = folder.resolve("e.txt");

        ImportReport report = imported(ImportRequest.PLAIN, first, bad, last, absent);

        assertThat(report.sources())
                .extracting(ImportReport.Imported::id)
                .containsExactly(new SourceId("a"), new SourceId("d"));
        assertThat(report.refused())
                .extracting(ImportReport.Refused::file)
                .containsExactlyInAnyOrder(bad.toString(), absent.toString());
        assertThat(report.refused())
                .allSatisfy(refused -> assertThat(refused.why()).isNotBlank().doesNotContain("\n", "Exception"));
        assertThat(study.study().sources()).hasSize(2);
    }

    @Test
    void aFileThatIsRefusedLeavesNeitherPeopleNorSessionBehind() throws IOException {
        Path bad = Files.write(folder.resolve("b.docx"), "no document".getBytes(UTF_8));
        ImportRequest request = new ImportRequest(
                ImportOptions.DEFAULT,
                Optional.of(new SessionId("S1")),
                ImportRequest.PLAIN.speakers(),
                List.of("Asker"),
                ImportRequest.NewPeople.SHARED,
                false);
        Study before = study.study();

        imported(request, bad);

        assertThat(study.study()).isSameAs(before);
    }

    @Test
    void oneFileIsOneActThatOneUndoTakesBackAndThenItMayBeImportedAgain() throws IOException {
        Path first = file("one.txt", TALK);
        ImportRequest request = new ImportRequest(
                ImportOptions.DEFAULT,
                Optional.of(new SessionId("S1")),
                ImportRequest.PLAIN.speakers(),
                List.of("Asker"),
                ImportRequest.NewPeople.SHARED,
                false);
        Study before = study.study();
        imported(request, first);
        assertThat(study.study().participants()).hasSize(1);
        assertThat(study.study().moderators()).hasSize(1);
        assertThat(study.study().sessions()).containsKey(new SessionId("S1"));

        new Undo().undoLast(study, ANA);

        assertThat(study.study().sameContentAs(before)).isTrue();
        assertThat(imported(request, first).refused()).isEmpty();
        assertThat(study.study().sources()).hasSize(1);
    }

    private ImportReport imported(ImportRequest request, Path... files) {
        return transcripts.run(study, ANA, List.of(files), request, Progress.NONE);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
