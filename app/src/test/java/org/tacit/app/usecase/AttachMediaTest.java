package org.tacit.app.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tacit.app.usecase.Workshop.ANA;
import static org.tacit.app.usecase.Workshop.FG1;
import static org.tacit.app.usecase.Workshop.INT1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.TacitException;
import org.tacit.domain.source.Media;
import org.tacit.domain.source.SourceId;
import org.tacit.exchange.folder.StandardConversion;
import org.tacit.exchange.folder.StudyFolderReader;
import org.tacit.exchange.folder.StudyFolderWriter;
import org.tacit.exchange.folder.TranscriptConversion;
import org.tacit.exchange.framework.FrameworkReader;
import org.tacit.exchange.framework.ShippedFrameworks;
import org.tacit.exchange.transcript.standard.StandardReaders;
import org.tacit.storage.media.MediaFolders;
import org.tacit.workbench.media.AttachMedia;
import org.tacit.workbench.media.AttachMedia.Recording;
import org.tacit.workbench.media.MediaStore;
import org.tacit.workbench.source.DescribeSource;
import org.tacit.workbench.source.EditTurns;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StoreException;
import org.tacit.workbench.store.Verification;
import org.tacit.workbench.study.StudyFolders;
import org.tacit.workbench.trail.Undo;

/** Recordings in a real folder beside a real study file. */
class AttachMediaTest {
    private static final Recording TALK = new Recording("talk.ogg", "audio/ogg", Optional.of(61_000));

    private final AttachMedia attaching = new AttachMedia();
    private final byte[] bytes = new byte[300_000];

    @TempDir
    private Path folder;

    private Workshop shop;
    private MediaStore store;

    @BeforeEach
    void build() {
        new Random(7).nextBytes(bytes);
        shop = new Workshop(folder);
        store = new MediaFolders().of(shop.file);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aRecordingIsKeptUnderItsHashAndReadInStretches() throws IOException {
        attach(FG1, bytes);
        Media media = shop.study.study().source(FG1).media().orElseThrow();

        assertThat(media.bytes()).isEqualTo(bytes.length);
        assertThat(folder.resolve("small.media").resolve(media.sha256())).hasBinaryContent(bytes);
        assertThat(store.size(media.sha256())).hasValue(bytes.length);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        store.write(media.sha256(), 65_000, 70_001, read);
        assertThat(read.toByteArray()).isEqualTo(Arrays.copyOfRange(bytes, 65_000, 135_001));
        assertThatThrownBy(() -> store.write(media.sha256(), 1, bytes.length, read))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.size("../small.tacit")).isInstanceOf(IllegalArgumentException.class);
        assertThat(files()).containsExactly(media.sha256());
    }

    @Test
    void theRecordingStaysThroughEverythingElseAndAcrossClosing() {
        attach(FG1, bytes);
        Optional<Media> media = shop.study.study().source(FG1).media();
        new EditTurns().relabel(shop.study, ANA, FG1, 1, "Ben");
        new DescribeSource().describe(shop.study, ANA, FG1, "Group", Optional.empty());
        shop.study.close();

        try (OpenStudy again = shop.files.open(shop.file)) {
            assertThat(again.study().source(FG1).media()).isEqualTo(media);
            assertThat(again.verify().problems()).isEmpty();
        }
    }

    @Test
    void anotherRecordingTakesThePlaceOfTheFirstAndOneUndoBringsThatBack() throws IOException {
        attach(FG1, bytes);
        Optional<Media> first = shop.study.study().source(FG1).media();
        attach(FG1, new byte[] {1, 2, 3});
        attach(INT1, new byte[] {1, 2, 3});
        assertThat(files()).hasSize(2);

        new Undo().undoLast(shop.study, ANA);
        new Undo().undoLast(shop.study, ANA);
        assertThat(shop.study.study().source(FG1).media()).isEqualTo(first);
        attaching.detach(shop.study, ANA, FG1);
        assertThat(shop.study.study().source(FG1).media()).isEmpty();
        new Undo().undoLast(shop.study, ANA);
        assertThat(shop.study.verify().problems()).isEmpty();
    }

    @Test
    void theSameAgainRecordsNothing() {
        attach(FG1, bytes);
        long last = shop.study.study().sequence();
        attach(FG1, bytes);

        assertThat(shop.study.study().sequence()).isEqualTo(last);
    }

    @Test
    void verifySaysWhichRecordingIsMissingOrAltered() throws IOException {
        attach(FG1, bytes);
        String hash = shop.study.study().source(FG1).media().orElseThrow().sha256();
        Path file = folder.resolve("small.media").resolve(hash);
        bytes[7]++;
        Files.write(file, bytes);
        assertThat(shop.study.verify().problems())
                .extracting(Verification.Problem::message)
                .containsExactly("The recording of source FG1 (" + hash
                        + ") was altered: put back the file as it came, or detach it");

        Files.delete(file);
        assertThat(shop.study.verify().problems())
                .extracting(Verification.Problem::message)
                .containsExactly("The recording of source FG1 (" + hash
                        + ") is missing: put it back beside the study, or detach it");
    }

    @Test
    void aStudyFolderIsWrittenWithoutRecordingsAndSaysSoAndKeepsMendedTurns() {
        attach(FG1, bytes);
        new EditTurns().relabel(shop.study, ANA, FG1, 3, "Cleo");
        TranscriptConversion conversion = new StandardConversion(StandardReaders.all());
        FrameworkReader frameworks = new FrameworkReader();
        ShippedFrameworks shipped = new ShippedFrameworks(frameworks);
        StudyFolders folders = new StudyFolders(
                shop.files,
                new StudyFolderReader(conversion, frameworks, shipped, shop.fresh),
                new StudyFolderWriter(conversion, frameworks, shipped));

        assertThat(folders.write(shop.study, folder.resolve("out")))
                .containsExactly("Not written: the recordings of 1 source. They stay in the folder beside the study's"
                        + " file; attach them again to a study made from the folder");
        try (OpenStudy again = folders.read(folder.resolve("again.tacit"), ANA, folder.resolve("out"))
                .study()) {
            assertThat(again.study().source(FG1).turns())
                    .isEqualTo(shop.study.study().source(FG1).turns());
        }
    }

    @Test
    void whatIsNoRecordingOrTooLargeIsRefusedAndLeavesNothing() throws IOException {
        assertThatThrownBy(() -> attaching.attach(
                        shop.study,
                        store,
                        ANA,
                        FG1,
                        new Recording("page.html", "text/html", Optional.empty()),
                        new ByteArrayInputStream(bytes)))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("neither audio nor video");
        assertThatThrownBy(() -> store.keep(new ByteArrayInputStream(new byte[1_200_000]), 1 << 20))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("larger than 1 MB");
        assertThatThrownBy(() -> attach(new SourceId("FG9"), bytes)).isInstanceOf(TacitException.class);
        assertThatThrownBy(() -> attach(FG1, new byte[0]))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("empty");
        assertThat(files()).isEmpty();
    }

    private void attach(SourceId source, byte[] recording) {
        attaching.attach(shop.study, store, ANA, source, TALK, new ByteArrayInputStream(recording));
    }

    private List<String> files() throws IOException {
        Path media = folder.resolve("small.media");
        if (!Files.isDirectory(media)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(media)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
