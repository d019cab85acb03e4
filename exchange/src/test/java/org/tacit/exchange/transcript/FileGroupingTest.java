package org.tacit.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tacit.domain.TacitException;

class FileGroupingTest {
    private static List<String> plan(Optional<String> pair, String... names) {
        List<String> shown = new ArrayList<>();
        for (FileGrouping.Plan plan : FileGrouping.plan(List.of(names), pair)) {
            shown.add(plan.name()
                    + plan.parts().stream()
                            .map(part -> part.speaker().isEmpty() ? "-" : part.speaker())
                            .toList());
        }
        return shown;
    }

    private static List<String> plan(String... names) {
        return plan(Optional.empty(), names);
    }

    @Test
    void filesWhoseSpeakersRecurBelongTogether() {
        assertThat(plan(
                        "day1_c01_maria.TextGrid",
                        "day1_c01_otto.TextGrid",
                        "day1_c02_maria.TextGrid",
                        "day1_c02_otto.TextGrid"))
                .containsExactly("day1_c01[maria, otto]", "day1_c02[maria, otto]");
    }

    @Test
    void onePairOfRolesBelongsTogether() {
        assertThat(plan("X_doctor.TextGrid", "X_patient.TextGrid")).containsExactly("X[doctor, patient]");
        assertThat(plan("X-Speaker1.textgrid", "X-Speaker2.textgrid")).containsExactly("X[Speaker1, Speaker2]");
    }

    @Test
    void twoInterviewsWithPeopleAreNotOneTalk() {
        assertThat(plan("interview_anna.TextGrid", "interview_ben.TextGrid"))
                .containsExactly("interview_anna[-]", "interview_ben[-]");
    }

    @Test
    void aFileWhosePartnerIsMissingIsStillCalledByItsSpeaker() {
        assertThat(plan("a_doctor.TextGrid", "a_patient.TextGrid", "b_doctor.TextGrid"))
                .containsExactly("a[doctor, patient]", "b[doctor]");
    }

    @Test
    void otherFormatsAreNeverPutTogether() {
        assertThat(plan("a_doctor.txt", "a_patient.txt", "a.docx", "a.txt"))
                .containsExactly("a_doctor[-]", "a_patient[-]", "a[-]", "a[-]");
    }

    @Test
    void aPatternSaysHowNamesAreBuilt() {
        assertThat(plan(
                        Optional.of("{speaker}--{name}"),
                        "anna--m1.TextGrid",
                        "ben--m1.TextGrid",
                        "ben--m2.TextGrid",
                        "other.TextGrid"))
                .containsExactly("m1[anna, ben]", "m2[ben]", "other[-]");
    }

    @Test
    void aPatternWithoutBothPlacesIsRefused() {
        for (String pair : List.of("{name}", "{speaker}", "x", "{name}{name}_{speaker}")) {
            assertThatThrownBy(() -> plan(Optional.of(pair), "a.TextGrid"))
                    .as(pair)
                    .isInstanceOf(TacitException.class)
                    .hasMessageContaining("{speaker}");
        }
    }

    @Test
    void tooManyFilesForOneTalkAreRefused() {
        String[] names = new String[17];
        for (int i = 0; i < names.length; i++) {
            names[i] = "x_speaker" + i + ".TextGrid";
        }
        assertThatThrownBy(() -> plan(names))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("the limit is 16");
    }
}
