package org.tacit.domain.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

    @ParameterizedTest
    @CsvSource({
        "Skill-set workability, skill set workability",
        "Skill-set workability, SKILLSET_WORKABILITY",
        "Évaluation, evaluation",
        "i‑PARIHS, iPARIHS",
        "Ｗｉｄｅ, wide",
        "सन्दर्भ, सन्दर्भ",
    })
    void foldsSpellingsOfOneNameAlike(String left, String right) {
        assertThat(FoldedName.of(left)).isEqualTo(FoldedName.of(right));
    }

    @ParameterizedTest
    @CsvSource({"internalisation, internalization", "enrolment, enrollment", "कि, की", "culture, structure"})
    void keepsDifferentNamesApart(String left, String right) {
        assertThat(FoldedName.of(left)).isNotEqualTo(FoldedName.of(right));
    }

    @Test
    void keepsANameWithoutLettersWhole() {
        assertThat(FoldedName.of("★ ★").value()).isEqualTo("★ ★");
    }
}
