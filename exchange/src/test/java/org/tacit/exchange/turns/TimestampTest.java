package org.tacit.exchange.turns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1:02; 62000; -1",
                "00:01:02; 62000; -1",
                "[00:01:02]; 62000; -1",
                "(1:02); 62000; -1",
                "{1:02:03}; 3723000; -1",
                "00:01:02.5; 62500; -1",
                "00:01:02,050; 62050; -1",
                "00:01:02:12; 62000; -1",
                "#00:01:02-3#; 62300; -1",
                "1:02 - 1:10; 62000; 70000",
                "[00:01:02 --> 00:01:10]; 62000; 70000",
                "100:00; 6000000; -1",
            })
    void timesAreReadWhole(String text, long from, long to) {
        assertThat(Timestamp.at(text, 0, text.length())).isEqualTo(new Timestamp(from, to, text.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "1:2", "1:234", "1:99", "[1:02", "[laughs]", "#1:02", "a1:02", "(1:02]", "12345:06"})
    void otherThingsAreNoTimes(String text) {
        assertThat(Timestamp.at(text, 0, text.length())).isNull();
    }
}
