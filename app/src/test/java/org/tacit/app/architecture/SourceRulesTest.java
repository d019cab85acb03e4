package org.tacit.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.tacit.app.architecture.Exemptions.Rule;

/** What only the source shows: how long things are, what is caught, and what each package says of itself. */
class SourceRulesTest {

    /** Lines of a file, licence and imports included. */
    private static final int LONGEST_FILE = 500;

    /** Lines of a method from its first annotation to its closing brace. */
    private static final int LONGEST_METHOD = 60;

    private static final Set<String> BROAD =
            Set.of("Exception", "Throwable", "RuntimeException", "Error", "java.lang.Exception", "java.lang.Throwable");

    @Test
    void noFileIsLongerThanItsBudget() {
        List<String> breaches = Project.sources().stream()
                .filter(path -> Project.read(path).lines().count() > LONGEST_FILE)
                .map(path -> Project.relative(path) + ": "
                        + Project.read(path).lines().count() + " lines")
                .toList();
        assertThat(breaches).isEmpty();
    }

    @Test
    void noMethodIsLongerThanItsBudget() {
        List<String> breaches = new ArrayList<>();
        scan(Project.sources(), (unit, positions) -> new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void ignored) {
                LineMap lines = unit.getLineMap();
                long start = lines.getLineNumber(positions.getStartPosition(unit, method));
                long end = positions.getEndPosition(unit, method);
                long length = end < 0 ? 0 : lines.getLineNumber(end) - start + 1;
                if (length > LONGEST_METHOD) {
                    breaches.add(place(unit, start) + " " + method.getName() + ": " + length + " lines");
                }
                return super.visitMethod(method, null);
            }
        });
        assertThat(breaches).isEmpty();
    }

    @Test
    void onlyTheEdgesCatchEverything() {
        Set<String> exempt = Exemptions.from(Rule.BROAD_CATCH);
        List<Path> inside = Project.productSources().stream()
                .filter(path -> !Project.relative(path).matches("(cli|app|bench)/.*"))
                .filter(path -> exempt.stream()
                        .noneMatch(type -> Project.relative(path).endsWith(type.replace('.', '/') + ".java")))
                .toList();
        List<String> breaches = new ArrayList<>();
        scan(inside, (unit, positions) -> new TreeScanner<Void, Void>() {
            @Override
            public Void visitCatch(CatchTree caught, Void ignored) {
                Tree type = caught.getParameter().getType();
                List<? extends Tree> types =
                        type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
                if (types.stream().anyMatch(it -> BROAD.contains(it.toString()))) {
                    long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, caught));
                    breaches.add(place(unit, line) + " catches " + type);
                }
                return super.visitCatch(caught, null);
            }
        });
        assertThat(breaches).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        Set<Path> packages =
                Project.productSources().stream().map(Path::getParent).collect(Collectors.toSet());
        List<String> breaches = packages.stream()
                .map(folder -> folder.resolve("package-info.java"))
                .filter(info -> !Project.productSources().contains(info)
                        || !Project.read(info).startsWith("/**")
                        || !Project.read(info).contains("@NullMarked"))
                .map(Project::relative)
                .sorted()
                .toList();
        assertThat(breaches).isEmpty();
    }

    private static String place(CompilationUnitTree unit, long line) {
        return Project.relative(Path.of(unit.getSourceFile().toUri())) + ":" + line;
    }

    @FunctionalInterface
    private interface Rules {
        TreeScanner<Void, Void> over(CompilationUnitTree unit, SourcePositions positions);
    }

    /** Parses the files, without compiling them, and walks each. */
    private static void scan(List<Path> files, Rules rules) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("--release", "17"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(rules.over(unit, positions), null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
