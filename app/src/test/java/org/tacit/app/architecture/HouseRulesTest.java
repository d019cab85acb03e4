package org.tacit.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tacit.app.architecture.Exemptions.Exemption;
import org.tacit.app.architecture.Exemptions.Rule;

/** The rules of the house that the compiler does not know; the reasons stand in CONTRIBUTING.md. */
class HouseRulesTest {

    /** Where a library's types may be seen; elsewhere our own words stand between. */
    private static final Map<String, Set<String>> HOMES = Map.ofEntries(
            Map.entry("java.sql..", Set.of("storage")),
            Map.entry("org.sqlite..", Set.of("storage")),
            Map.entry("org.flywaydb..", Set.of("storage")),
            Map.entry("org.apache.poi..", Set.of("exchange")),
            Map.entry("org.apache.commons.csv..", Set.of("exchange", "cli")),
            Map.entry("com.ibm.icu..", Set.of("exchange")),
            Map.entry("org.commonmark..", Set.of("exchange")),
            Map.entry("org.snakeyaml..", Set.of("exchange")),
            Map.entry("tools.jackson..", Set.of("storage", "exchange", "cli", "server")),
            Map.entry("org.springframework..", Set.of("server")),
            Map.entry("org.apache.lucene..", Set.of("search")),
            Map.entry("org.tartarus..", Set.of("search")),
            Map.entry("picocli..", Set.of("cli", "app")));

    @Test
    void onlyOneClassCountsInUtf16AndCodePoints() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.tacit.domain.text.CodePointText")
                .should()
                .accessTargetWhere(describe(
                        "code points are counted or offset",
                        access -> Set.of("codePointCount", "offsetByCodePoints").contains(access.getName())
                                && access.getTargetOwner().getPackageName().equals("java.lang"))));
    }

    @Test
    void whatIsAChangeIsARecord() {
        check(classes()
                .that(describe(
                        "are changes",
                        type -> type.getAllRawInterfaces().stream()
                                .anyMatch(face -> face.getFullName().equals("org.tacit.domain.change.Change"))))
                .and()
                .areNotInterfaces()
                .should()
                .beRecords());
    }

    @Test
    void onlyTheEdgesSpeakToTheTerminal() {
        check(noClasses()
                .that(areInside("storage", "domain", "analysis", "exchange", "workbench"))
                .and(areNotExemptFrom(Rule.STANDARD_STREAMS))
                .should(ACCESS_STANDARD_STREAMS));
    }

    @Test
    void nobodyLogsThroughTheJdk() {
        check(noClasses().should(USE_JAVA_UTIL_LOGGING));
    }

    @Test
    void noClassIsNamedForADrawer() {
        check(noClasses()
                .that(areNotExemptFrom(Rule.NAME))
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|DTO|Dto|Impl|Singleton)")
                .orShould()
                .haveNameMatching(".*[.$](Annotation|Tag|Node|Category)"));
    }

    @Test
    void noStateIsStatic() {
        check(fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(areNotExemptFrom(Rule.STATIC_STATE))
                .should()
                .beFinal());
    }

    @Test
    void aLibraryIsSeenOnlyWhereItIsAtHome() {
        HOMES.forEach((library, homes) -> check(noClasses()
                .that(describe(
                        "are not at home with " + library,
                        type -> homes.stream().noneMatch(home -> isInside(type, home))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)));
    }

    @Test
    void whatTheDomainHoldsIsImmutableOnceBuilt() {
        check(fields().that()
                .areDeclaredInClassesThat(describe(
                        "are neither builders nor drafts",
                        type -> isInside(type, "domain") && !type.getFullName().matches(".*(Builder|Draft)")))
                .and()
                .areNotStatic()
                .should()
                .haveModifier(JavaModifier.FINAL));
    }

    @Test
    void everyExemptionNamesAClassThatIsThereAndGivesAReason() {
        assertThat(Exemptions.ALL)
                .allSatisfy(exemption -> assertThat(exemption.reason()).isNotBlank());
        assertThat(Exemptions.ALL.stream().map(Exemption::type))
                .allSatisfy(type -> assertThat(Project.classes().contain(type)).isTrue());
    }

    private static boolean isInside(JavaClass type, String module) {
        return (type.getPackageName() + ".").startsWith("org.tacit." + module + ".");
    }

    private static DescribedPredicate<JavaClass> areInside(String... modules) {
        return describe("are inside the house", type -> Set.of(modules).stream().anyMatch(it -> isInside(type, it)));
    }

    private static DescribedPredicate<JavaClass> areNotExemptFrom(Rule rule) {
        Set<String> exempt = Exemptions.from(rule);
        return describe(
                "are not exempt",
                type -> exempt.stream()
                        .noneMatch(name -> type.getFullName().equals(name)
                                || type.getFullName().startsWith(name + "$")));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(Project.classes());
    }
}
