package org.tacit.exchange.transcript.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tacit.exchange.transcript.Findings;
import org.tacit.exchange.transcript.UnreadableTranscript;
import org.tacit.exchange.turns.Doubt;

class CanonicalTextTest {
    private final Findings findings = new Findings();

    private String clean(String text) {
        return CanonicalText.of(text, findings).text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\rb", "a\nb", "a\u0085b", "a\u2028b", "a\u2029b", "a\u000Bb", "a\fb"})
    void everyLineEndIsOneLineFeed(String text) {
        assertThat(clean(text)).isEqualTo("a\nb");
        assertThat(findings.doubts().list()).isEmpty();
    }

    @Test
    void mixedLineEndsKeepTheirNumber() {
        assertThat(clean("a\r\r\n\n\rb")).isEqualTo("a\n\n\n\nb");
    }

    @ParameterizedTest
    @CsvSource({"\uFEFFAnna: one", "Anna\uFEFF: one", "Anna: one\uFEFF"})
    void marksOfByteOrderAreGoneWhereverTheyStand(String text) {
        assertThat(clean(text)).isEqualTo("Anna: one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tab\there",
                "no-break\u00A0space",
                "trailing  \nblanks ",
                "e\u0301",
                "\u00E9",
                "👨\u200D👩\u200D👧",
                "\u200Fשלום",
                "\u2060word joiner"
            })
    void everythingElseStaysAsItCame(String text) {
        assertThat(clean(text)).isEqualTo(text);
        assertThat(findings.doubts().list()).isEmpty();
    }

    @Test
    void halfAPairBecomesTheReplacementCharacterWithADoubtOnItsLine() {
        assertThat(clean("one\ntwo \uD83D three\n\uDE00")).isEqualTo("one\ntwo \uFFFD three\n\uFFFD");
        assertThat(findings.doubts().list()).extracting(Doubt::line).containsExactly(2, 3);
    }

    @Test
    void controlCharactersAreLeftOutWithADoubt() {
        assertThat(clean("one\u0007 two\u0090\uFFFE \uDBFF\uDFFF.")).isEqualTo("one two .");
        assertThat(findings.doubts().list())
                .extracting(Doubt::why)
                .first()
                .asString()
                .contains("U+0007");
        assertThat(findings.doubts().list()).hasSize(4);
    }

    @Test
    void aTextWithNulIsRefusedWithItsLine() {
        assertThatThrownBy(() -> clean("one\ntwo\0three"))
                .isInstanceOf(UnreadableTranscript.class)
                .hasMessageContaining("line 2 holds a NUL");
    }

    @Test
    void aFileFullOfControlCharactersIsRefused() {
        assertThatThrownBy(() -> clean("ab\u0001\u0002\u0003cd".repeat(20)))
                .isInstanceOf(UnreadableTranscript.class)
                .hasMessageContaining("60 control characters");
    }

    @Test
    void doingItTwiceChangesNothingMore() {
        String once = clean("\uFEFFa\r\nb\rc\u0007\uD800d\u2028");
        assertThat(clean(once)).isEqualTo(once);
    }
}
