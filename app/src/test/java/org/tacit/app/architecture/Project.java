package org.tacit.app.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout these tests look at: its root, its sources and its compiled classes. */
final class Project {

    private static final class Classes {
        static final JavaClasses PRODUCT = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                // What the tests draw on, once it is packed.
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("org.tacit");
    }

    private Project() {}

    /** The folder that holds the launcher, found upwards from where the tests run. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isRegularFile(folder.resolve("ARCHITECTURE.md"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "no ARCHITECTURE.md above " + Path.of("").toAbsolutePath());
        }
        return folder;
    }

    /** Every class of the product, read once. */
    static JavaClasses classes() {
        return Classes.PRODUCT;
    }

    /** Every Java file of every module, tests and measuring included. */
    static List<Path> sources() {
        return files("/src/", ".java");
    }

    /** Every Java file that goes into the product. */
    static List<Path> productSources() {
        return files("/src/main/", ".java");
    }

    /** A path as people write it, from the root and with forward slashes. */
    static String relative(Path path) {
        return root().relativize(path).toString().replace('\\', '/');
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String inside, String ending) {
        try (Stream<Path> modules = Files.list(root())) {
            return modules.filter(module -> Files.isRegularFile(module.resolve("pom.xml")))
                    .flatMap(module -> walk(module.resolve("src")))
                    .filter(path -> ("/" + relative(path)).contains(inside)
                            && path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
