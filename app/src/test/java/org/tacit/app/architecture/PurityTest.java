package org.tacit.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What makes a replay the same everywhere and every time: the domain and the folds touch nothing outside themselves. */
class PurityTest {

    private static final String[] PURE = {"org.tacit.domain..", "org.tacit.analysis.."};

    /** Calls whose answer differs from one time to the next. */
    private static final Set<String> UNREPEATABLE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalTime.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.ZoneId.systemDefault");

    @Test
    void theDomainKnowsNothingButJavaNullnessAndPersistentCollections() {
        check(classes()
                .that()
                .resideInAPackage("org.tacit.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("", "java..", "org.jspecify..", "org.pcollections..", "org.tacit.domain.."));
    }

    @Test
    void theFoldsKnowNothingButTheDomainBesides() {
        check(classes()
                .that()
                .resideInAPackage("org.tacit.analysis..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "",
                        "java..",
                        "org.jspecify..",
                        "org.pcollections..",
                        "org.tacit.domain..",
                        "org.tacit.analysis.."));
    }

    @Test
    void neitherReadsFilesNorNetworkNorDatabaseNorLogs() {
        check(noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.util.logging..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java[.]io[.](File.*|Console|RandomAccessFile)"));
    }

    @Test
    void neitherAsksTheClockOrChance() {
        check(noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .accessTargetWhere(
                        describe("the answer differs from one time to the next", PurityTest::isUnrepeatable)));
    }

    private static boolean isUnrepeatable(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        boolean unseeded = owner.equals("java.util.Random")
                && access.getTarget().getFullName().equals("java.util.Random.<init>()");
        return unseeded
                || owner.equals("java.util.concurrent.ThreadLocalRandom")
                || UNREPEATABLE.contains(owner + "." + access.getName());
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(Project.classes());
    }
}
