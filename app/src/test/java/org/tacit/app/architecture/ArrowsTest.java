package org.tacit.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.EvaluationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The arrows of ARCHITECTURE.md, held against what is compiled and against the poms; all breaches at once. */
class ArrowsTest {

    private static final Pattern MODULE = Pattern.compile("<module>([a-z]+)</module>");
    private static final Pattern OWN_DEPENDENCY = Pattern.compile("<artifactId>tacit-([a-z]+)</artifactId>");

    private final ModuleMap map = ModuleMap.fromThePage();

    @Test
    void thePageNamesTheModulesOfTheBuildInTheSameOrder() {
        String pom = Project.read(Project.root().resolve("pom.xml"));
        String always = pom.substring(0, pom.indexOf("</modules>"));
        assertThat(map.arrows().keySet()).containsExactlyElementsOf(all(MODULE, always));
    }

    @Test
    void noClassKnowsAModuleItHasNoArrowTo() {
        List<String> breaches = new ArrayList<>();
        map.arrows()
                .keySet()
                .forEach(module -> map.forbiddenTo(module).forEach(other -> {
                    EvaluationResult result = noClasses()
                            .that()
                            .resideInAPackage(packages(module))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(packages(other))
                            .allowEmptyShould(true)
                            .evaluate(Project.classes());
                    breaches.addAll(result.getFailureReport().getDetails());
                }));
        assertThat(breaches).isEmpty();
    }

    @Test
    void noPomDeclaresAnArrowThePageDoesNotDraw() {
        List<String> breaches = new ArrayList<>();
        for (Map.Entry<String, Set<String>> module : map.arrows().entrySet()) {
            String pom = Project.read(Project.root().resolve(module.getKey()).resolve("pom.xml"));
            Set<String> declared = new TreeSet<>(all(OWN_DEPENDENCY, pom));
            declared.removeAll(Set.of("parent", module.getKey()));
            declared.removeAll(module.getValue());
            declared.forEach(other -> breaches.add(module.getKey() + "/pom.xml -> " + other));
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void everyClassLivesInThePackageOfItsModule() {
        List<String> breaches = Project.sources().stream()
                .map(Project::relative)
                .filter(path -> !path.matches("([a-z]+)/src/[a-z]+/java/org/tacit/\\1/.*"))
                .toList();
        assertThat(breaches).isEmpty();
    }

    @Test
    void noModuleHasPackagesThatDependOnEachOtherInACircle() {
        List<String> breaches = new ArrayList<>();
        for (String module : map.arrows().keySet()) {
            breaches.addAll(slices().matching("org.tacit." + module + ".(**)")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .evaluate(Project.classes())
                    .getFailureReport()
                    .getDetails());
        }
        assertThat(breaches).isEmpty();
    }

    private static String packages(String module) {
        return "org.tacit." + module + "..";
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
