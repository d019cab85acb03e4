package org.tacit.exchange.transcript.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.ReadTranscript;
import org.tacit.exchange.transcript.TranscriptFile;
import org.tacit.exchange.transcript.standard.StandardReaders;
import org.tacit.exchange.turns.Doubt;

class OdtReaderTest {
    private static ReadTranscript read(String body) {
        TranscriptFile file = new TranscriptFile("talk.odt", Packages.zip(Packages.odtParts(body)));
        return StandardReaders.all().read(file, ImportOptions.DEFAULT).get(0);
    }

    private static String text(String body) {
        return read(body).text().text();
    }

    private static String p(String words) {
        return "<text:p>" + words + "</text:p>";
    }

    @Test
    void paragraphsHeadingsAndListsAreLines() {
        assertThat(text("<text:h>Talk</text:h>" + p("Anna: one") + p("") + "<text:list><text:list-item>" + p("two")
                        + "</text:list-item></text:list>"))
                .isEqualTo("Talk\nAnna: one\n\ntwo");
    }

    @Test
    void blanksInARowAreOneUnlessTheyAreElements() {
        assertThat(
                        text(
                                p(
                                        "\n   Anna:\n  one <text:s text:c=\"3\"/>two<text:s/><text:tab/>three<text:line-break/>four <text:span> five</text:span>")))
                .isEqualTo("Anna: one    two \tthree\nfour five");
    }

    @Test
    void trackedDeletionsCommentsNotesAndReadingsAreOut() {
        ReadTranscript read = read(
                "<text:tracked-changes><text:changed-region><text:deletion>" + p("gone")
                        + "</text:deletion></text:changed-region></text:tracked-changes>"
                        + p("Anna: one")
                        + p(
                                "two<office:annotation><dc:creator>x</dc:creator>" + p("comment")
                                        + "</office:annotation><text:note><text:note-citation>1</text:note-citation><text:note-body>"
                                        + p("See the letter.")
                                        + "</text:note-body></text:note> <text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>kanji</text:ruby-text></text:ruby>"));
        assertThat(read.text().text()).isEqualTo("Anna: one\ntwo 漢字");
        assertThat(read.doubts()).contains(new Doubt(2, "1See the letter.", "a note; its words were left out"));
        assertThat(read.leftOut())
                .containsEntry("comments", 1)
                .containsEntry("notes", 1)
                .containsEntry("tracked deletions", 1);
    }

    @Test
    void aTableIsARowALineAndBlankCellsAreNotRepeated() {
        String cell = "<table:table-cell>";
        assertThat(text("<table:table><table:table-row>" + cell + p("Anna") + "</table:table-cell>" + cell + p("one")
                        + "</table:table-cell>"
                        + "<table:table-cell table:number-columns-repeated=\"16382\"/></table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\">"
                        + p("x") + "</table:table-cell></table:table-row></table:table>"))
                .isEqualTo("Anna\tone\t\nx\tx\nx\tx");
    }

    @Test
    void aTextBoxFollowsItsParagraph() {
        assertThat(text(p("before <draw:frame><draw:text-box>" + p("in the box") + "</draw:text-box></draw:frame>after")
                        + p("next")))
                .isEqualTo("before after\nin the box\nnext");
    }
}
