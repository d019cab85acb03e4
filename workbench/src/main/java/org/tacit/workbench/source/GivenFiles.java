package org.tacit.workbench.source;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tacit.exchange.transcript.FileGrouping;

/** Finds out which of the files given belong together. Stateless. */
final class GivenFiles {
    private GivenFiles() {}

    /** Files that are read together, with the speaker of each as its name says. */
    record Group(String name, List<GivenFile> files, List<String> speakers) {
        Group {
            files = List.copyOf(files);
            speakers = List.copyOf(speakers);
        }

        GivenFile first() {
            return files.get(0);
        }
    }

    private record Drawer(String folder, int number) {}

    /** Files of one folder that belong together by their names are one group. Two of one name are kept apart, wherever they come from. */
    static List<Group> groups(List<GivenFile> given, Optional<String> pair) {
        Map<Drawer, Map<String, GivenFile>> drawers = new LinkedHashMap<>();
        for (GivenFile file : given) {
            int number = 0;
            Drawer drawer = new Drawer(file.folder(), number);
            while (drawers.getOrDefault(drawer, Map.of()).containsKey(file.name())) {
                drawer = new Drawer(file.folder(), ++number);
            }
            drawers.computeIfAbsent(drawer, d -> new LinkedHashMap<>()).put(file.name(), file);
        }
        List<Group> groups = new ArrayList<>();
        for (Map<String, GivenFile> files : drawers.values()) {
            for (FileGrouping.Plan plan : FileGrouping.plan(files.keySet(), pair)) {
                List<GivenFile> parts = new ArrayList<>();
                List<String> speakers = new ArrayList<>();
                for (FileGrouping.Part part : plan.parts()) {
                    parts.add(requireNonNull(files.get(part.fileName()), "part is null"));
                    speakers.add(part.speaker());
                }
                groups.add(new Group(plan.name(), parts, speakers));
            }
        }
        return groups;
    }

    /** The files at paths, and in the folders at paths. */
    static List<GivenFile> at(List<Path> paths, List<ImportReport.Refused> refused) {
        List<GivenFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                inFolder(path, files, refused);
            } else if (Files.isRegularFile(path)) {
                files.add(GivenFile.at(path));
            } else {
                refused.add(new ImportReport.Refused(path.toString(), "there is no such file"));
            }
        }
        return files;
    }

    /** The files of a folder in order of name; folders inside it are not gone into, because what they hold may be something else. */
    private static void inFolder(Path folder, List<GivenFile> files, List<ImportReport.Refused> refused) {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> visible = inside.filter(
                            path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            List<Path> found = visible.stream().filter(Files::isRegularFile).toList();
            found.stream().map(GivenFile::at).forEach(files::add);
            if (found.isEmpty()) {
                List<String> folders = visible.stream()
                        .filter(Files::isDirectory)
                        .map(path -> path.getFileName().toString())
                        .toList();
                refused.add(new ImportReport.Refused(
                        folder.toString(),
                        "there are no files in this folder"
                                + (folders.isEmpty()
                                        ? ""
                                        : "; name a folder inside it: " + String.join(", ", folders))));
            }
        } catch (IOException e) {
            refused.add(new ImportReport.Refused(folder.toString(), "the folder cannot be read"));
        }
    }
}
