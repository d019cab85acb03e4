package org.tacit.server.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tacit.domain.TacitException;
import org.tacit.server.http.RequestRefused;
import org.tacit.workbench.source.GivenFile;

/** Files on their way in: within limits, whole or not at all, and gone when nobody wants them any more. */
class ImportDraftsTest {
    private static final int FILE = 100;
    private static final int ALL = 250;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2031-03-12T09:00:00Z"));
    private final AtomicInteger number = new AtomicInteger();
    private final ImportDrafts drafts =
            new ImportDrafts(new ImportLimits(5, FILE, ALL), now::get, () -> "import-" + number.incrementAndGet());

    @AfterEach
    void end() {
        drafts.close();
    }

    @Test
    void aFileOverItsLimitLeavesNothingAndTheOthersStay() throws IOException {
        ImportDraft draft = begun();
        put(draft, 0, "first.txt", FILE);
        assertTooLarge(() -> put(draft, 1, "second.txt", FILE + 1), "\"second.txt\" is larger than 1 MB");
        assertThat(draft.files()).extracting(GivenFile::name).containsExactly("first.txt");
        assertThat(inside(draft)).containsExactly("0");
    }

    @Test
    void filesOverTheLimitTogetherAreRefusedAndAReplacedOneCountsOnce() throws IOException {
        ImportDraft draft = begun();
        put(draft, 0, "a.txt", FILE);
        put(draft, 1, "b.txt", FILE);
        assertTooLarge(() -> put(draft, 2, "c.txt", 51), "together");
        put(draft, 1, "b.txt", FILE);
        put(draft, 2, "c.txt", 50);
        assertThat(inside(draft)).containsExactly("0", "1", "2");
        assertTooLarge(() -> put(draft, 5, "d.txt", 1), "at most 5 files");
    }

    @Test
    void aFileThatBreaksOffIsNotThere() throws IOException {
        ImportDraft draft = begun();
        InputStream dead = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("the line is dead");
            }
        };
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[10]), dead);
        assertThatThrownBy(() -> draft.put(0, "a.txt", broken, now.get()))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("did not arrive whole");
        assertThat(draft.files()).isEmpty();
        assertThat(inside(draft)).isEmpty();
    }

    @Test
    void folderAndNameAreKeptApartFromWhereTheBytesLie() throws IOException {
        ImportDraft draft = begun();
        put(draft, 0, "..\\North/FG1.txt", 1);
        GivenFile file = draft.files().get(0);
        assertThat(file.folder()).isEqualTo("../North");
        assertThat(file.name()).isEqualTo("FG1.txt");
        assertThat(file.shown()).isEqualTo("../North/FG1.txt");
        assertThat(file.content().getFileName()).hasToString("0");
    }

    @Test
    void whatNobodyTouchesForAnHourIsDeletedButNotWhileItIsImported() throws IOException {
        ImportDraft left = begun();
        put(left, 0, "a.txt", 1);
        Path bytes = left.files().get(0).content();
        now.set(now.get().plus(ImportDrafts.KEPT));
        assertThat(drafts.find("study", "import-1")).isSameAs(left);
        now.set(now.get().plus(ImportDrafts.KEPT).plusSeconds(1));
        left.begin();
        drafts.begin("study");
        assertThat(bytes).exists();
        assertThatThrownBy(left::begin).hasMessageContaining("are being imported already");
        left.end(now.get());
        now.set(now.get().plus(ImportDrafts.KEPT).plusSeconds(1));
        drafts.begin("study");
        assertThat(bytes).doesNotExist();
        assertThat(bytes.getParent()).doesNotExist();
        assertThatThrownBy(() -> drafts.find("study", "import-1")).isInstanceOf(RequestRefused.class);
    }

    @Test
    void closingDeletesEverything() throws IOException {
        ImportDraft draft = begun();
        put(draft, 0, "a.txt", 1);
        Path folder = draft.files().get(0).content().getParent();
        drafts.close();
        assertThat(folder).doesNotExist();
    }

    @Test
    void onlySoManyAreUnderWayAtOnce() {
        for (int i = 0; i < ImportDrafts.MOST; i++) {
            drafts.begin("study");
        }
        assertThatThrownBy(() -> drafts.begin("study")).isInstanceOfSatisfying(RequestRefused.class, refused -> {
            assertThat(refused.problem().status()).isEqualTo(503);
            assertThat(refused.problem().code()).isEqualTo("too-many");
        });
    }

    private ImportDraft begun() {
        return drafts.find("study", drafts.begin("study"));
    }

    private void put(ImportDraft draft, int index, String name, int bytes) {
        draft.put(index, name, new ByteArrayInputStream("a".repeat(bytes).getBytes(UTF_8)), now.get());
    }

    private static void assertTooLarge(ThrowingCallable put, String says) {
        assertThatThrownBy(put).isInstanceOfSatisfying(RequestRefused.class, refused -> {
            assertThat(refused.problem().status()).isEqualTo(413);
            assertThat(refused.problem().message()).contains(says);
        });
    }

    /** The files of a draft that has at least had one. */
    private static List<String> inside(ImportDraft draft) throws IOException {
        try (Stream<Path> paths = Files.list(draft.folder())) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
