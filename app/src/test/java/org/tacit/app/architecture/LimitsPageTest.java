package org.tacit.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/guide/limits.md to the constants it names, both ways. */
class LimitsPageTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| [^|]+ \\| ([^|]+) \\| `(\\w+)\\.(\\w+)` \\|$");
    private static final Pattern DECLARED =
            Pattern.compile("public static final (?:int|long) ((?:MAX|MAXIMUM|MOST)_\\w+|\\w+_GRACE_\\w+) =");
    /** Words of an answer that are shortened for the eye; nothing is refused by them. */
    private static final Set<String> SHOWN = Set.of("Doubt.MAX_TEXT");

    static Stream<MatchResult> rows() {
        return ROW.matcher(Project.read(Project.root().resolve("docs/guide/limits.md")))
                .results();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyLimitIsWhatItsConstantSays(MatchResult row) throws ReflectiveOperationException {
        List<JavaClass> classes = Project.classes().stream()
                .filter(type -> type.isTopLevelClass() && type.getSimpleName().equals(row.group(2)))
                .filter(type -> type.tryGetField(row.group(3)).isPresent())
                .toList();
        assertThat(classes).as(row.group()).hasSize(1);
        Field field = Class.forName(classes.get(0).getName()).getDeclaredField(row.group(3));
        field.setAccessible(true);
        long value = ((Number) field.get(null)).longValue();
        String expected = row.group(1).endsWith(" MB")
                ? String.format(Locale.UK, "%,d MB", value / (1024 * 1024))
                : String.format(Locale.UK, "%,d", value);
        assertThat(row.group(1)).as(row.group()).isEqualTo(expected);
    }

    @Test
    void everyPublicLimitStandsOnThePage() {
        Set<String> named =
                rows().map(row -> row.group(2) + "." + row.group(3)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared = new TreeSet<>();
        Project.productSources().forEach(file -> {
            String type = file.getFileName().toString().replace(".java", "");
            DECLARED.matcher(Project.read(file)).results().forEach(found -> declared.add(type + "." + found.group(1)));
        });
        declared.removeAll(SHOWN);
        assertThat(declared).hasSizeGreaterThan(10);
        assertThat(named).containsAll(declared);
    }
}
