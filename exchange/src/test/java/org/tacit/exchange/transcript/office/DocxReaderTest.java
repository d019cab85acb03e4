package org.tacit.exchange.transcript.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.ReadTranscript;
import org.tacit.exchange.transcript.TranscriptFile;
import org.tacit.exchange.transcript.standard.StandardReaders;
import org.tacit.exchange.turns.Doubt;

class DocxReaderTest {
    private static ReadTranscript read(String body) {
        TranscriptFile file = new TranscriptFile("talk.docx", Packages.zip(Packages.docxParts(body)));
        return StandardReaders.all().read(file, ImportOptions.DEFAULT).get(0);
    }

    private static String text(String body) {
        return read(body).text().text();
    }

    private static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    @Test
    void aParagraphIsALineAndBlankParagraphsAreKept() {
        assertThat(text(p(r("Anna: one")) + p("") + p(r("two")))).isEqualTo("Anna: one\n\ntwo");
    }

    @Test
    void runsOfOneParagraphAreOneLineWithTheirBlanks() {
        assertThat(text(p(r("Anna:") + r(" o") + r("ne")))).isEqualTo("Anna: one");
        assertThat(text(p("<w:r><w:t> one </w:t></w:r>"))).isEqualTo("one");
    }

    @Test
    void breaksTabsAndHyphensAreCharacters() {
        String run =
                "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/><w:sym w:char=\"00E9\"/></w:r>";
        assertThat(text(p(run))).isEqualTo("a\nb\tc\nd\u2011e\u00AD\u00E9");
    }

    @Test
    void aPageBreakAtTheStartOfAParagraphIsNoLine() {
        assertThat(text(p("<w:r><w:br w:type=\"page\"/></w:r>" + r("a")))).isEqualTo("a");
    }

    @Test
    void tabStopsInTheStyleOfAParagraphAreNoTabs() {
        assertThat(text(p("<w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr>" + r("a"))))
                .isEqualTo("a");
    }

    @Test
    void trackedDeletionsAreOutAndInsertionsIn() {
        ReadTranscript read = read(p(r("keep ")
                + "<w:del w:id=\"1\"><w:r><w:delText>gone</w:delText><w:t>gone too</w:t></w:r></w:del><w:ins w:id=\"2\">"
                + r("new") + "</w:ins>" + "<w:moveFrom w:id=\"3\">" + r("moved") + "</w:moveFrom>"));
        assertThat(read.text().text()).isEqualTo("keep new");
        assertThat(read.leftOut()).containsEntry("tracked deletions", 2);
    }

    @Test
    void aDeletedParagraphMarkJoinsTheParagraphs() {
        assertThat(text(p("<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + r("one "))
                        + p(r("two"))
                        + p(r("three"))))
                .isEqualTo("one two\nthree");
    }

    @Test
    void aTableIsARowALineWithTabsBetweenCells() {
        String row1 = "<w:tr><w:tc>" + p(r("Anna")) + "</w:tc><w:tc>" + p(r("one")) + p(r("more")) + "</w:tc></w:tr>";
        String row2 = "<w:tr><w:tc>" + p(r("Ben")) + "</w:tc><w:tc>" + p(r("two")) + "</w:tc></w:tr>";
        String gone = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>" + p(r("Gone")) + "</w:tc></w:tr>";
        ReadTranscript read =
                read(p(r("before")) + "<w:tbl>" + row1 + gone + row2 + row1 + row2 + "</w:tbl>" + p(r("after")));
        assertThat(read.text().text()).isEqualTo("before\nAnna\tone\nmore\nBen\ttwo\nAnna\tone\nmore\nBen\ttwo\nafter");
        assertThat(read.turns().rule()).isEqualTo("name-tab/1");
        assertThat(read.turns().labels()).containsExactly("Anna", "Ben");
    }

    @Test
    void aFootnoteIsOutAndADoubtOnItsLine() {
        ReadTranscript read = read(p(r("Anna: one")) + p(r("two") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"));
        assertThat(read.text().text()).isEqualTo("Anna: one\ntwo");
        assertThat(read.doubts()).contains(new Doubt(2, "See the letter.", "a footnote; its words were left out"));
    }

    @Test
    void aTextBoxFollowsItsParagraphOnceAndItsFallbackIsNotRead() {
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>" + p(r("in the box"))
                + "</w:txbxContent></mc:Choice>" + "<mc:Fallback><w:txbxContent>" + p(r("in the box"))
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(text(p(r("before ") + box + r("after")) + p(r("next")))).isEqualTo("before after\nin the box\nnext");
    }

    @Test
    void hiddenWordsFieldCodesCommentsAndReadingsAreOut() {
        ReadTranscript read = read(p(
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>seen</w:t></w:r>"
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:commentReference w:id=\"1\"/></w:r>"
                        + "<w:r><w:ruby><w:rt>" + r("kanji") + "</w:rt><w:rubyBase>" + r("漢字")
                        + "</w:rubyBase></w:ruby></w:r>"));
        assertThat(read.text().text()).isEqualTo("seen漢字");
        assertThat(read.leftOut())
                .containsEntry("hidden passages", 1)
                .containsEntry("comments", 1)
                .containsEntry("readings above characters", 1);
    }

    @Test
    void linksFieldsContentControlsAndFormulasAreIn() {
        assertThat(text(p("<w:hyperlink>" + r("link ") + "</w:hyperlink><w:fldSimple w:instr=\"DATE\">" + r("field ")
                        + "</w:fldSimple><w:sdt><w:sdtContent>" + r("control ")
                        + "</w:sdtContent></w:sdt><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>")))
                .isEqualTo("link field control x");
    }
}
