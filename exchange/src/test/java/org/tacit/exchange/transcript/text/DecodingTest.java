package org.tacit.exchange.transcript.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tacit.exchange.transcript.UnreadableTranscript;

class DecodingTest {
    private static final String TALK = "Anna: Ça va? Über die Straße, señor.\nBen: Œuvre – “naïve”, 3 €.\n";

    private static Decoding.Decoded decode(byte[] bytes) {
        return Decoding.decode(bytes, Optional.empty());
    }

    private static byte[] marked(String charset) {
        return ("\uFEFF" + TALK).getBytes(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aMarkOfByteOrderTellsTheEncodingAndIsGone(String charset) {
        assertThat(decode(marked(charset))).isEqualTo(new Decoding.Decoded(TALK, charset, ""));
    }

    @Test
    void utf8WithoutAMarkIsReadWithoutADoubt() {
        assertThat(decode(TALK.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Decoding.Decoded(TALK, "UTF-8", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutAMarkIsToldByItsZeroBytesAndIsDoubtful(String charset) {
        Decoding.Decoded decoded = decode(TALK.getBytes(Charset.forName(charset)));
        assertThat(decoded.text()).isEqualTo(TALK);
        assertThat(decoded.encoding()).isEqualTo(charset);
        assertThat(decoded.doubt()).contains("no byte order mark");
    }

    @Test
    void cyrillicInUtf16WithoutAMarkIsToldByItsBlanksAndLineEnds() {
        String talk = "Анна: Как это началось, и что было потом?\nИван: С письма.\n";
        assertThat(decode(talk.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(talk);
    }

    @Test
    void westernTextIsReadAsWindows1252AndSaidToBeAGuess() {
        Decoding.Decoded decoded = decode(TALK.getBytes(Charset.forName("windows-1252")));
        assertThat(decoded.text()).isEqualTo(TALK);
        assertThat(decoded.encoding()).isEqualTo("windows-1252");
        assertThat(decoded.doubt()).contains("name the encoding");
    }

    @Test
    void aWesternLetterFarFromTheStartIsStillSeen() {
        String talk = "Anna: nothing but plain words here.\n".repeat(2_000)
                + "Ben: Die Ärztin kam später, und wir fragten natürlich auch, was das für uns heißt.\n";
        assertThat(decode(talk.getBytes(Charset.forName("windows-1252"))).text())
                .isEqualTo(talk);
    }

    @Test
    void russianInWindows1251IsToldFromWestern() {
        String talk =
                "Интервьюер: Расскажите, пожалуйста, как всё это начиналось в вашей клинике.\nАнна: Началось с письма, которое никто не ждал.\n";
        assertThat(decode(talk.getBytes(Charset.forName("windows-1251"))).text())
                .isEqualTo(talk);
    }

    @Test
    void theEncodingAPersonNamesIsTakenWithoutADoubt() {
        Charset greek = Charset.forName("ISO-8859-7");
        assertThat(Decoding.decode("Άννα: ναι".getBytes(greek), Optional.of(greek)))
                .isEqualTo(new Decoding.Decoded("Άννα: ναι", "ISO-8859-7", ""));
    }

    @Test
    void oneBrokenByteInUtf8DoesNotTurnTheRestIntoAnotherEncoding() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Анна: Как это началось? Ünïcödé everywhere, ça va.\n"
                .repeat(20)
                .getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC3);
        bytes.writeBytes(" end\n".getBytes(StandardCharsets.UTF_8));
        Decoding.Decoded decoded = decode(bytes.toByteArray());
        assertThat(decoded.encoding()).isEqualTo("UTF-8");
        assertThat(decoded.text()).contains("Анна: Как это началось?").endsWith("\uFFFD end\n");
        assertThat(decoded.doubt()).contains("not UTF-8");
    }

    @Test
    void halfASurrogatePairInUtf16TakesNoOtherLetterWithIt() {
        byte[] bytes = "\uFEFFAnna: a?b\n".getBytes(StandardCharsets.UTF_16LE);
        bytes[16] = 0x3D;
        bytes[17] = (byte) 0xD8;
        assertThat(decode(bytes).text()).isEqualTo("Anna: a\uD83Db\n");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] junk = new byte[4_096];
        new Random(7).nextBytes(junk);
        assertThatThrownBy(() -> decode(junk))
                .isInstanceOf(UnreadableTranscript.class)
                .hasMessageContaining("is not a text");
    }

    @Test
    void anUnknownNameOfAnEncodingIsRefused() {
        assertThatThrownBy(() -> Decoding.named("utf-9"))
                .isInstanceOf(UnreadableTranscript.class)
                .hasMessageContaining("windows-1252");
    }
}
