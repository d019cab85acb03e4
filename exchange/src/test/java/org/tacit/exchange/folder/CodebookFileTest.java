package org.tacit.exchange.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Codebook;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.testing.Seeds;

class CodebookFileTest {
    private final CodebookFile file = new CodebookFile();

    @ParameterizedTest
    @EnumSource
    void anyCodebookIsReadBackAndGivesTheSameBytesAgain(CodebookFile.Form form) {
        String name = "codes." + form.name().toLowerCase(Locale.ROOT);
        Seeds.check(60, trial -> {
            Codebook codebook = trial.study(150).study().codebook();

            byte[] written = file.write(codebook, form);

            assertThat(file.read(written, name)).isEqualTo(codebook);
            assertThat(file.write(file.read(written, name), form)).isEqualTo(written);
        });
    }

    @Test
    void aTableNamesTheCodeAboveEach() {
        Codebook codebook = Codebook.EMPTY
                .with(
                        new Code(new CodeId("work"), "Working, together", "", "", "", "", "", false),
                        new Place(Optional.empty(), 0))
                .with(Code.named(new CodeId("trust"), "Trust"), new Place(Optional.of(new CodeId("work")), 0));

        assertThat(new String(file.write(codebook, CodebookFile.Form.CSV), UTF_8))
                .isEqualTo("""
                id,parent,name,colour,definition,include,exclude,example,codable
                work,,"Working, together",,,,,,false
                trust,work,Trust,,,,,,
                """);
    }

    @Test
    void everyMistakeInATableIsTold() {
        String table = """
                id,parent,name,codable
                work,,Working together,no
                trust,wrok,Trust,
                trust,,Trust again,
                ,,Nameless,
                other,,,
                """;

        assertThatThrownBy(() -> file.read(table.getBytes(UTF_8), "codes.csv"))
                .isInstanceOfSatisfying(
                        FolderException.class,
                        mistakes -> assertThat(mistakes.problems())
                                .containsExactly(
                                        "codes.csv, row 2, \"codable\": \"no\" is neither true nor false; write one of the two, or nothing",
                                        "codes.csv, row 3, \"parent\": there is no code \"wrok\"; did you mean \"work\"?",
                                        "codes.csv, row 4, \"id\": there is a code \"trust\" already (codes.csv, row 3, \"id\"); give one of them another id",
                                        "codes.csv, row 5, \"id\": \"\" cannot be the id of a code: use a letter or digit, then letters, digits, '.', '_' or '-', at most 64 characters",
                                        "codes.csv, row 6: Code other has no name: give it one"));
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> file.read(new byte[0], "codes.xlsx"))
                .hasMessage("\"codes.xlsx\" is not a codebook file: let its name end in .yaml or .csv");
    }
}
