package org.tacit.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tacit.domain.TacitException;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.Graphemes;
import org.tacit.exchange.transcript.standard.StandardReaders;
import org.tacit.exchange.turns.TurnRules;

/** Files that are too large, empty, broken or odd: read, or refused in one line that names the file and says what to do. */
class HostileFilesTest {
    private static final int MB = 1024 * 1024;

    private static ReadTranscript read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadTranscript read(String name, byte[] bytes) {
        return StandardReaders.all()
                .read(new TranscriptFile(name, bytes), ImportOptions.DEFAULT)
                .get(0);
    }

    private static void refused(String name, byte[] bytes, String why) {
        assertThatThrownBy(() -> read(name, bytes))
                .isInstanceOf(TacitException.class)
                .hasMessageStartingWith(name + ": ")
                .hasMessageContaining(why)
                .hasMessageNotContaining("\n");
    }

    @Test
    @Tag("slow")
    void fiftyMegabytesOfTextAreRead() {
        String turn =
                "Anna: We had a meeting about the letters, and then another about the meeting.\nBen: Yes – we did.\n";
        String text = turn.repeat(50 * MB / turn.length() + 1);
        ReadTranscript read = read("long.txt", text);
        assertThat(read.counts().turns()).isEqualTo(2 * (50 * MB / turn.length() + 1));
        assertThat(read.text().text().length()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "[", "Anna: ", "(((((((", "a:", "<", "1:", "\"", "*"})
    @Tag("slow")
    void fiftyMegabytesOnOneLineAreReadWithoutDelay(String piece) {
        ReadTranscript read = read("line.txt", piece.repeat(50 * MB / piece.length()));
        assertThat(read.counts().turns()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\n", "Anna\n\n", "(\n", "a:\n", "<v\n", "1:02\n", "Anna (\n"})
    @Tag("slow")
    void millionsOfShortLinesAreReadWithoutDelay(String line) {
        assertThat(read("lines.txt", line.repeat(10 * MB / line.length()))
                        .counts()
                        .characters())
                .isGreaterThan(10 * MB - 10);
    }

    @Test
    @Tag("slow")
    void millionsOfDifferentShortLinesAreReadInLittleRoom() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; lines.length() < 10 * MB; i++) {
            lines.append('N').append(Integer.toString(i, 36)).append('\n');
        }
        assertThat(read("names.txt", lines.toString()).turns()).isEqualTo(Turns.NONE);
    }

    @Test
    void aFileBeyondTheLimitIsRefused() {
        refused("huge.txt", new byte[TranscriptLimits.MAX_FILE_BYTES + 1], "larger than 128 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty.txt", "empty.md"})
    void anEmptyFileIsASourceWithoutWordsAndSaysSo(String name) {
        ReadTranscript read = read(name, "");
        assertThat(read.text().text()).isEmpty();
        assertThat(read.turns()).isEqualTo(Turns.NONE);
        assertThat(read.doubts()).singleElement().extracting("why").isEqualTo("the file holds no words");
    }

    @ParameterizedTest
    @CsvSource({
        "empty.vtt,holds no cue",
        "empty.srt,holds no cue",
        "empty.TextGrid,ends before",
        "empty.csv,holds no rows",
        "empty.json,where are the turns",
        "empty.cha,holds no main line",
        "empty.docx,is not a package",
        "empty.odt,is not a package"
    })
    void anEmptyFileOfAnotherFormatIsRefused(String name, String why) {
        refused(name, new byte[0], why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.vtt", "a.srt", "a.csv", "a.json", "a.cha", "a.TextGrid"})
    void bytesThatAreNoTextAreRefusedInEveryTextFormat(String name) {
        byte[] bytes = new byte[3_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 7919 >> 3);
        }
        refused(name, bytes, "is not a text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.vtt", "a.cha"})
    void nulInsideATextIsRefused(String name) {
        refused(name, "Anna: one\0two\n".getBytes(StandardCharsets.UTF_8), "zero bytes");
    }

    @Test
    void tablesWhoseMarksDoNotFitAreRefusedWithTheirLine() {
        refused("open.csv", "speaker,text\nAnna,one\nBen,\"two\nthree\n".getBytes(StandardCharsets.UTF_8), "line 3");
        refused("after.csv", "speaker,text\nAnna,\"one\"two\n".getBytes(StandardCharsets.UTF_8), "line 2");
        refused("which.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), "Its columns are a, b");
    }

    @Test
    void brokenJsonIsRefusedWithItsLine() {
        refused("broken.json", "{\n\"turns\": [\n{]".getBytes(StandardCharsets.UTF_8), "line 3");
        refused("deep.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8), "not well-formed");
        refused("none.json", "{\"a\": 1}".getBytes(StandardCharsets.UTF_8), "here are a");
        refused("keys.json", "{\"turns\": [{\"x\": 1}]}".getBytes(StandardCharsets.UTF_8), "name the keys");
    }

    @Test
    void brokenTextGridsAreRefusedWithTheirLine() {
        refused(
                "cut.TextGrid",
                "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n0 1 <exists> 1"
                        .getBytes(StandardCharsets.UTF_8),
                "ends before");
        refused(
                "pitch.TextGrid",
                "File type = \"ooTextFile\"\nObject class = \"PitchTier\"\n".getBytes(StandardCharsets.UTF_8),
                "not a TextGrid but \"PitchTier\"");
        refused("binary.TextGrid", "ooBinaryFile TextGrid".getBytes(StandardCharsets.UTF_8), "binary");
        refused(
                "open.TextGrid",
                "\"ooTextFile\" \"TextGrid\" 0 1 <exists> 1 \"IntervalTier\" \"A\" 0 1 1\n0 1 \"no end"
                        .getBytes(StandardCharsets.UTF_8),
                "line 2: the text of an interval has no closing");
        refused(
                "many.TextGrid",
                "\"ooTextFile\" \"TextGrid\" 0 1 <exists> 1e9".getBytes(StandardCharsets.UTF_8),
                "number of tiers");
    }

    @Test
    void textGridsInUtf16WithAMarkAreRead() {
        String grid =
                "\uFEFFFile type = \"ooTextFile\"\r\nObject class = \"TextGrid\"\r\n\r\n0\r\n1\r\n<exists>\r\n1\r\n\"IntervalTier\"\r\n\"Müller\"\r\n0\r\n1\r\n1\r\n0\r\n1\r\n\"Grüß Gott\"\r\n";
        ReadTranscript read = read("utf16.TextGrid", grid.getBytes(StandardCharsets.UTF_16BE));
        assertThat(read.text().text()).isEqualTo("Müller: Grüß Gott");
        assertThat(read.originals().get(0).encoding()).isEqualTo("UTF-16BE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n", "\u0085", "\u2028", "\u2029"})
    void turnsAreTheSameWhateverTheLineEnds(String end) {
        String text = String.join(end, "\uFEFFAnna: One.", "", "More.", "Ben: Two.", "Anna: Three.", "");
        ReadTranscript read = read("ends.txt", text);
        assertThat(read.text().text()).isEqualTo("Anna: One.\n\nMore.\nBen: Two.\nAnna: Three.\n");
        assertThat(read.turns().size()).isEqualTo(3);
        assertThat(read.text().slice(read.turns().speech(0))).isEqualTo("One.\n\nMore.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👨\u200D👩\u200D👧\u200D👦",
                "🇬🇧",
                "e\u0301",
                "👩🏽\u200D⚕️",
                "ก\u0E33",
                "क्षि",
                "\u1100\u1161\u11A8",
                "😀"
            })
    void noTurnCutsACharacterAtItsEdges(String character) {
        ReadTranscript read = read(
                "edges.txt",
                "Anna:" + character + "\nBen: " + character + " b " + character + " \nAnna: " + character + character
                        + "\n");
        assertThat(read.turns().size()).isEqualTo(3);
        for (int i = 0; i < read.turns().size(); i++) {
            assertThat(Graphemes.isBoundary(read.text(), read.turns().start(i))).isTrue();
            assertThat(Graphemes.isBoundary(read.text(), read.turns().end(i))).isTrue();
        }
        assertThat(read.text().slice(read.turns().speech(2))).isEqualTo(character + character);
    }

    @Test
    void anUnknownEndingIsToldByTheFirstBytes() {
        assertThat(read("meeting", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>One.\n")
                        .format())
                .isEqualTo(TranscriptFormat.WEBVTT);
        assertThat(read("notes.xyz", "Anna: One.\nBen: Two.\n").format()).isEqualTo(TranscriptFormat.TEXT);
    }

    @Test
    void onlyTextGridsAreReadTogether() {
        TranscriptFile file = new TranscriptFile("a.txt", new byte[0]);
        FileGroup group =
                new FileGroup("a", java.util.List.of(new FileGroup.Part(file, "x"), new FileGroup.Part(file, "y")));
        assertThatThrownBy(() -> StandardReaders.all().read(group, ImportOptions.DEFAULT))
                .hasMessageContaining("only TextGrid files are read together");
    }

    @Test
    void theRuleOfEverySourceCanBeRunAgain() {
        ReadTranscript read = read("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nAnna: One.\nBen: Two.\n");
        assertThat(TurnRules.run(
                                org.tacit.exchange.turns.TurnRule.parse(
                                        read.turns().rule()),
                                read.turns().labels(),
                                read.text())
                        .turns()
                        .size())
                .isEqualTo(2);
    }
}
