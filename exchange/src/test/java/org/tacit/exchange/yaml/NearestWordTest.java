package org.tacit.exchange.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordTest {
    private static final List<String> WORDS = List.of("title", "trust", "participants", "id");

    @Test
    void lettersThatChangedPlacesAreOneSlip() {
        assertThat(NearestWord.to("titel", WORDS)).contains("title");
        assertThat(NearestWord.to("turst", WORDS)).contains("trust");
    }

    @Test
    void twoSlipsAreForgivenInALongWord() {
        assertThat(NearestWord.to("partcipant", WORDS)).contains("participants");
    }

    @Test
    void aShortWordIsNotTakenForAnother() {
        assertThat(NearestWord.to("if", WORDS)).isEmpty();
        assertThat(NearestWord.to("budget", WORDS)).isEmpty();
    }
}
