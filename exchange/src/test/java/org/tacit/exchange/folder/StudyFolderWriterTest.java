package org.tacit.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodingChange.CodingAdded;
import org.tacit.domain.change.MemoChange.MemoRemoved;
import org.tacit.domain.change.SessionChange.GuideAdded;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.content.StudyContents;
import org.tacit.domain.memo.MemoId;
import org.tacit.domain.session.Guide;
import org.tacit.domain.session.GuideId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.TextEdit;
import org.tacit.domain.study.TextEdit.Wording;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.trail.Entry;

class StudyFolderWriterTest {
    private static final Path GOOD = Path.of("src/test/resources/folders/good");
    private static final SourceId FG1 = new SourceId("FG1");

    @TempDir
    Path temp;

    private Path folder;
    private Study study;
    private StudyContents contents;

    @BeforeEach
    void readTheGoodFolder() {
        FolderStudy read = Folders.reader().read(GOOD);
        folder = temp.resolve("study");
        study = Folders.fold(read);
        contents = Folders.contents(read);
    }

    @Test
    void theFileOfATranscriptIsWrittenAsItCameAndNothingBesideIt() {
        write();

        assertThat(Folders.files(folder).keySet())
                .containsExactly(
                        "codebook.yaml",
                        "codings.csv",
                        "lens.yaml",
                        "memos/memo-001.md",
                        "study.yaml",
                        "themes.yaml",
                        "transcripts/FG1.txt");
        assertThat(Folders.text(folder, "transcripts/FG1.txt")).isEqualTo(Folders.text(GOOD, "transcripts/FG1.txt"));
        assertThat(Folders.text(folder, "study.yaml")).contains("""
                sources:
                  - id: FG1
                    session: FG1
                    file: transcripts/FG1.txt
                    turns:
                      rule: name-colon
                    speakers:
                      Mod: M1
                      Amira: P01
                      Bo: P02
                """);
    }

    @Test
    void aQuoteThatIsFoundOnceStandsAloneAndAMemoBesideItsCoding() {
        write();

        assertThat(Folders.text(folder, "codings.csv").lines().map(line -> line.replaceFirst("^[0-9a-f-]{36}", "UUID")))
                .containsExactly(
                        "id,source,quote,turn,start,end,code,coder,at,direction,level,weight,memo",
                        "UUID,FG1,I trust them now.,,,,trust,C1,2031-04-02T09:15:00Z,helps,professional,2,",
                        "UUID,FG1,We ring less,,,,checking,C1,2031-04-02T09:16:00Z,,,,less often");
    }

    @Test
    void aQuoteThatIsFoundTwiceHasItsTurnOrItsPosition() {
        SealedText text = contents.text(study.source(FG1).text().content()).orElseThrow();
        for (TextSpan span : List.of(new TextSpan(206, 215), new TextSpan(217, 219), new TextSpan(73, 74))) {
            Coding coding = new Coding(
                    new CodingId(1, span.start()),
                    FG1,
                    span,
                    new CodeId("parking"),
                    new CoderId("C1"),
                    Instant.parse("2031-04-03T09:00:00Z"),
                    Facets.NONE);
            study = with(new CodingAdded(coding, text.seal(span)));
        }

        write();

        assertThat(Folders.text(folder, "codings.csv"))
                .contains(",ring less,,206,215,parking,", ",We,4,,,parking,", ",I,,73,74,parking,");
        comesBackTheSame(Originals.ALL);
    }

    @Test
    void anEditedTextStandsBesideTheFileItCameFrom() {
        edit("Amira", "[name]");

        write();

        assertThat(Folders.text(folder, "transcripts/FG1.txt")).contains("Amira: I trust");
        assertThat(Folders.text(folder, "transcripts/FG1.edited.txt")).contains("[name]: I trust");
        assertThat(Folders.text(folder, "study.yaml"))
                .contains("    file: transcripts/FG1.txt\n    text: transcripts/FG1.edited.txt\n");
        comesBackTheSame(Originals.ALL);
    }

    @Test
    void theFileStaysBehindWhereNamesWereTakenOutOfTheText() {
        edit("Amira", "[name]");

        Folders.writer().write(study, contents, folder, Originals.UNEDITED);

        assertThat(Folders.files(folder)).allSatisfy((name, text) -> {
            if (name.startsWith("transcripts/")) {
                assertThat(text).doesNotContain("Amira: ");
            }
        });
        comesBackTheSame(Originals.UNEDITED);
    }

    @Test
    void aStudyIsWrittenOverItselfWithoutADifference() {
        write();
        SortedMap<String, String> first = Folders.files(folder);

        write();

        assertThat(Folders.files(folder)).isEqualTo(first);
        assertThat(leftBeside()).isEmpty();
    }

    @Test
    void whatTheStudyNoLongerHasIsTakenAwayAndWhatIsNotItsOwnStays() throws IOException {
        write();
        Folders.put(folder, "README.md", "mine");
        Folders.put(folder, "transcripts/other.txt", "also mine");
        study = with(new MemoRemoved(study.memos().get(new MemoId("memo-001"))));

        write();

        assertThat(folder.resolve("memos/memo-001.md")).doesNotExist();
        assertThat(Folders.text(folder, "README.md")).isEqualTo("mine");
        assertThat(Folders.text(folder, "transcripts/other.txt")).isEqualTo("also mine");
    }

    @Test
    void aMemoThatWasNeverReadInIsNotLostOrMixedIn() {
        write();
        Folders.put(folder, "memos/new.md", "---\nid: new\n---\nnot read yet\n");
        SortedMap<String, String> before = Folders.files(folder);

        assertThatThrownBy(this::write)
                .isInstanceOf(FolderException.class)
                .hasMessage("The folder " + folder
                        + " holds files that its study does not name and that would be lost or taken for the study's:"
                        + " memos/new.md; read them in first, or move them away");
        assertThat(Folders.files(folder)).isEqualTo(before);
    }

    @Test
    void aFileInTheWayIsNotOverwritten() {
        write();
        Folders.put(folder, "transcripts/FG1.edited.txt", "somebody's notes");
        edit("Amira", "[name]");

        assertThatThrownBy(this::write).hasMessageContaining("transcripts/FG1.edited.txt");
        assertThat(Folders.text(folder, "transcripts/FG1.edited.txt")).isEqualTo("somebody's notes");
    }

    @Test
    void aFolderThatIsNotAStudyFolderIsNotTouched() {
        Folders.put(folder, "thesis.txt", "years of work");

        assertThatThrownBy(this::write)
                .hasMessage(folder
                        + " is there already and is not a study folder: write to another folder, or empty this one");
        assertThat(Folders.files(folder)).containsOnlyKeys("thesis.txt");
        assertThat(leftBeside()).isEmpty();
    }

    @Test
    void aStudyFolderThatCannotBeReadIsNotWrittenOver() {
        Folders.put(folder, "study.yaml", "format: tacit-study/1\ntitle: [\n");

        assertThatThrownBy(this::write).hasMessageContaining("cannot be written over");
        assertThat(Folders.files(folder)).containsOnlyKeys("study.yaml");
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        Files.createDirectory(folder);

        write();

        comesBackTheSame(Originals.ALL);
    }

    @Test
    void aStudyFolderCannotReachOutsideItself() {
        Folders.put(temp, "precious.txt", "precious");
        Folders.put(folder, "study.yaml", """
                format: tacit-study/1
                title: Hostile
                sources:
                  - {id: S1, file: transcripts/../../precious.txt}
                  - {id: S2, file: ../precious.txt}
                memos:
                  - ../precious.txt
                """);

        write();

        assertThat(Folders.text(temp, "precious.txt")).isEqualTo("precious");
        comesBackTheSame(Originals.ALL);
    }

    @Test
    void whatAnInterruptionLeftIsNotTakenForAStudy() {
        write();
        Folders.put(folder, FolderLayout.BEING_WRITTEN, "");

        assertThatThrownBy(() -> Folders.reader().read(folder)).hasMessageContaining("was being written when");
        write();
        comesBackTheSame(Originals.ALL);
    }

    @Test
    void aStudyThatWouldNotReadBackIsRefusedAndNothingIsWritten() {
        Guide guide = new Guide(new GuideId("blank"), "1", List.of(new Guide.Question(" ", "What else?", List.of())));
        study = with(new GuideAdded(guide));

        assertThatThrownBy(this::write)
                .isInstanceOf(FolderException.class)
                .hasMessageContaining("cannot be written to " + folder + " so that it can be read again")
                .hasMessageContaining("\"id\": is empty; write something");
        assertThat(folder).doesNotExist();
        assertThat(leftBeside()).isEmpty();
    }

    private void write() {
        Folders.writer().write(study, contents, folder);
    }

    private void comesBackTheSame(Originals originals) {
        FolderStudy read = Folders.reader().read(folder);
        assertThat(new SameStudy(study, contents, originals).difference(read)).isEmpty();
    }

    /** Replaces every occurrence of some words in the transcript. */
    private void edit(String words, String other) {
        SealedText before = contents.text(study.source(FG1).text().content()).orElseThrow();
        String all = before.text().text();
        List<Wording> wordings = Stream.iterate(all.indexOf(words), at -> at >= 0, at -> all.indexOf(words, at + 1))
                .map(at -> before.text().spanOfUtf16(at, at + words.length()))
                .map(span -> new Wording(new TextSpan(span.start(), span.end()), other))
                .toList();
        ContentId row = new ContentId("edited");
        TextEdit edit = TextEdit.plan(study, FG1, before.text(), wordings, row);
        study = with(edit.change());
        contents = withText(new SealedText(row, new byte[SealedText.SALT_BYTES], edit.after()), contents);
    }

    private static StudyContents withText(SealedText added, StudyContents others) {
        return new StudyContents() {
            @Override
            public Optional<SealedText> text(ContentId id) {
                return id.equals(added.id()) ? Optional.of(added) : others.text(id);
            }

            @Override
            public Optional<Original> original(ContentId id) {
                return others.original(id);
            }
        };
    }

    private Study with(Change change) {
        return study.with(new Entry(
                study.sequence() + 1,
                Instant.EPOCH,
                new CoderId("C1"),
                study.sequence() + 1,
                OptionalLong.empty(),
                change));
    }

    private List<Path> leftBeside() {
        try (Stream<Path> files = Files.list(temp)) {
            return files.filter(file -> file.getFileName().toString().startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
