package org.tacit.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.study.Study;

/** The example study is read, and written back without a loss. */
class ExampleStudyTest {
    private static final Path EXAMPLE = Path.of(System.getProperty("tacit.example", "../examples/integrated-diabetes"));

    @TempDir
    Path temp;

    @Test
    void isReadAndWrittenBackTheSame() {
        Assumptions.assumeTrue(Files.isDirectory(EXAMPLE), "the example study is not here: " + EXAMPLE);

        FolderStudy read = Folders.reader().read(EXAMPLE);
        Study study = Folders.fold(read);
        Folders.writer().write(study, Folders.contents(read), temp.resolve("first"));
        FolderStudy again = Folders.reader().read(temp.resolve("first"));
        Folders.writer().write(Folders.fold(again), Folders.contents(again), temp.resolve("second"));

        assertThat(Folders.files(temp.resolve("second"))).isEqualTo(Folders.files(temp.resolve("first")));
    }
}
