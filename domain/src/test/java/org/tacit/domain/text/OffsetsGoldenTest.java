package org.tacit.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code text/offsets.json} says for tricky texts how long they are, where each code point begins in UTF-16 and where characters end. It was counted by another program, and
 * whatever converts positions, in whatever language, is held to it. Where Unicode versions differ on conjuncts the file gives both, ours first.
 */
class OffsetsGoldenTest {
    record Case(
            String name,
            String text,
            int codePoints,
            List<Integer> utf16,
            List<Integer> boundaries,
            @Nullable List<Integer> boundariesWithConjuncts) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream file = OffsetsGoldenTest.class.getResourceAsStream("/text/offsets.json")) {
            return Arrays.asList(new JsonMapper().readValue(file, Case[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void positionsAreWhereTheFileHasThem(Case golden) {
        CodePointText text = new CodePointText(golden.text());

        assertThat(text.length()).isEqualTo(golden.codePoints());
        assertThat(positions(text).map(text::utf16).boxed().toList()).isEqualTo(golden.utf16());
        assertThat(golden.utf16().stream().map(text::codePoint).toList())
                .isEqualTo(positions(text).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void charactersEndWhereTheFileHasThem(Case golden) {
        CodePointText text = new CodePointText(golden.text());

        assertThat(positions(text)
                        .filter(position -> Graphemes.isBoundary(text, position))
                        .boxed()
                        .toList())
                .isEqualTo(golden.boundaries());
        if (golden.boundariesWithConjuncts() != null) {
            assertThat(golden.boundaries()).containsAll(golden.boundariesWithConjuncts());
        }
    }

    private static IntStream positions(CodePointText text) {
        return IntStream.rangeClosed(0, text.length());
    }
}
