package org.tacit.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodingChange.CodingAdded;
import org.tacit.domain.change.StoredAs;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.memo.MemoId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.TextSpan;

class StudyFolderReaderTest {
    private static final Path GOOD = Path.of("src/test/resources/folders/good");

    @TempDir
    Path temp;

    @Test
    void theChangesComeInAnOrderInWhichEachFits() {
        List<Change> changes = Folders.reader().read(GOOD).changes();

        assertThat(changes.stream()
                        .map(change ->
                                change.getClass().getAnnotation(StoredAs.class).value())
                        .distinct())
                .containsExactly(
                        "study.created/1",
                        "variable.added/1",
                        "site.added/1",
                        "participant.added/1",
                        "moderator.added/1",
                        "coder.added/1",
                        "guide.added/1",
                        "session.added/1",
                        "source.added/1",
                        "code.added/1",
                        "coding.added/1",
                        "theme.added/1",
                        "framework.adopted/1",
                        "lens.linked/1",
                        "lens.outside-marked/1",
                        "memo.written/1");
    }

    @Test
    void aCodingKeepsTheTimeItWasMadeAndSealsItsQuote() {
        FolderStudy read = Folders.reader().read(GOOD);
        CodingAdded first = read.changes().stream()
                .filter(CodingAdded.class::isInstance)
                .map(CodingAdded.class::cast)
                .findFirst()
                .orElseThrow();
        SealedText text = read.texts().get(0);

        assertThat(first.coding().at()).isEqualTo(Instant.parse("2031-04-02T09:15:00Z"));
        assertThat(text.text().slice(first.coding().extent())).isEqualTo("I trust them now.");
        assertThat(first.quote()).isEqualTo(text.seal(first.coding().extent()));
    }

    @Test
    void aDayWithoutATimeIsTakenAtItsBeginning() {
        copyOfGood();
        String codings = Folders.text(GOOD, "codings.csv");
        Folders.put(temp, "codings.csv", codings.replace("2031-04-02T09:15:00Z", "2031-04-02"));

        Study study = Folders.fold(Folders.reader().read(temp));

        assertThat(study.codings(new SourceId("FG1")).list())
                .extracting(Coding::at)
                .contains(Instant.parse("2031-04-02T00:00:00Z"))
                .doesNotContain(Instant.parse("2031-04-02T09:15:00Z"));
    }

    @Test
    void aFolderReadTwiceGivesTheSameIds() {
        Study first = Folders.fold(Folders.reader().read(GOOD));
        Study second = Folders.fold(Folders.reader().read(GOOD));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void theMemoOfARowIsAMemoOnItsCoding() {
        Study study = Folders.fold(Folders.reader().read(GOOD));
        Coding coding = study.codings(new SourceId("FG1")).list().get(1);

        Memo memo = study.memos().get(new MemoId("coding-" + coding.id()));

        assertThat(memo.body()).isEqualTo("less often");
        assertThat(memo.about()).hasToString("coding:" + coding.id());
        assertThat(memo.at()).isEqualTo(coding.at());
        assertThat(memo.author()).isEqualTo(coding.coder());
    }

    @Test
    void filesSavedWithCarriageReturnsAndAByteOrderMarkAreReadAlike() {
        copyOfGood();
        for (String name : List.of("study.yaml", "codebook.yaml", "codings.csv", "themes.yaml", "lens.yaml")) {
            Folders.put(temp, name, "\uFEFF" + Folders.text(GOOD, name).replace("\n", "\r\n"));
        }
        Folders.put(
                temp,
                "memos/memo-001.md",
                Folders.text(GOOD, "memos/memo-001.md").replace("\n", "\r\n"));

        assertThat(Folders.fold(Folders.reader().read(temp)))
                .isEqualTo(Folders.fold(Folders.reader().read(GOOD)));
    }

    @Test
    void wordsThatWereWithdrawnLeaveTheirLengthAndPositions() {
        copyOfGood();
        Folders.put(
                temp,
                "study.yaml",
                Folders.text(GOOD, "study.yaml")
                        .replace(
                                "file: transcripts/FG1.txt",
                                "withdrawn: true, length: 346, conversion: {media-type: text/plain, encoding: UTF-8, converter: text, version: 1}"));
        Folders.put(temp, "codings.csv", "source,start,end,code,coder,at\nFG1,73,90,trust,C1,2031-04-02T09:15:00Z\n");
        Folders.put(temp, "themes.yaml", "themes: []\n");
        Folders.put(temp, "transcripts/FG1.txt", "not read");

        FolderStudy read = Folders.reader().read(temp);
        Study study = Folders.fold(read);
        Source source = study.source(new SourceId("FG1"));

        assertThat(source.text().length()).isEqualTo(346);
        assertThat(study.codings(source.id()).get(0).extent()).isEqualTo(new TextSpan(73, 90));
        assertThat(Folders.contents(read).text(source.text().content())).isEmpty();
        assertThat(read.texts().get(0).text().text()).isBlank();
    }

    @Test
    void whatIsDoubtfulIsReportedAndReadAllTheSame() {
        copyOfGood();
        Folders.put(
                temp,
                "study.yaml",
                Folders.text(GOOD, "study.yaml").replace("{id: P02, name: Bo,", "{id: P02, name: Robert,"));
        Folders.put(
                temp,
                "memos/memo-001.md",
                Folders.text(GOOD, "memos/memo-001.md").replace("code:trust", "code:gone"));

        assertThat(Folders.reader().read(temp).report().doubts())
                .extracting(FolderDoubt::toString)
                .containsExactly(
                        "transcripts/FG1.txt: \"Bo\" names nobody of the study; what is said under it is nobody's yet",
                        "memos/memo-001.md: \"code:gone\" is not in the study; the memo was kept");
    }

    @Test
    void theReportSaysWhatWasRead() {
        FolderReport report = Folders.reader().read(GOOD).report();

        assertThat(report.sources())
                .containsExactly(new FolderReport.SourceRead(new SourceId("FG1"), "transcripts/FG1.txt", 7, 3, 0, 346));
        assertThat(report.codes()).isEqualTo(4);
        assertThat(report.codings()).isEqualTo(2);
        assertThat(report.themes()).isEqualTo(1);
        assertThat(report.memos()).isEqualTo(2);
    }

    @Test
    void mistakesBeyondTheLimitAreCounted() {
        copyOfGood();
        String rows = IntStream.range(0, 500)
                .mapToObj(i -> "FG9,quote " + i + ",trust,C1,2031-04-02T09:15:00Z\n")
                .collect(Collectors.joining());
        Folders.put(temp, "codings.csv", "source,quote,code,coder,at\n" + rows);
        Folders.put(temp, "themes.yaml", "themes: [{id: x}]\n");

        assertThatThrownBy(() -> Folders.reader().read(temp))
                .isInstanceOfSatisfying(FolderException.class, mistakes -> {
                    assertThat(mistakes.problems()).hasSize(Problems.MAX_LISTED);
                    assertThat(mistakes.getMessage())
                            .startsWith("The study folder " + temp + " cannot be read, 101 mistakes:\n")
                            .endsWith("\nand 1 more, not listed: mend these first");
                });
    }

    @Test
    void aSingleMistakeIsOneLine() {
        copyOfGood();
        Folders.put(temp, "themes.yaml", "themes: [{id: x}]\n");

        assertThatThrownBy(() -> Folders.reader().read(temp))
                .hasMessage("The study folder " + temp
                        + " cannot be read: themes.yaml, line 1, \"name\": is missing; write it here");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path folder = temp.resolve("study");
        Folders.files(GOOD).keySet().forEach(name -> Folders.put(folder, name, Folders.text(GOOD, name)));
        Folders.put(temp, "secret.txt", "Mod: secret\n");
        Files.delete(folder.resolve("transcripts/FG1.txt"));
        Files.createSymbolicLink(folder.resolve("transcripts/FG1.txt"), temp.resolve("secret.txt"));

        assertThatThrownBy(() -> Folders.reader().read(folder))
                .hasMessageContaining("transcripts/FG1.txt is a link to a place outside the study folder");
    }

    @Test
    void whatIsNoStudyFolderIsSaidSo() {
        assertThatThrownBy(() -> Folders.reader().read(temp))
                .hasMessage(temp + " is not a study folder: there is no study.yaml in it");
        assertThatThrownBy(() -> Folders.reader().read(temp.resolve("nowhere")))
                .hasMessage("There is no folder " + temp.resolve("nowhere") + ": check the name");
    }

    private void copyOfGood() {
        Folders.files(GOOD).keySet().forEach(name -> Folders.put(temp, name, Folders.text(GOOD, name)));
    }
}
