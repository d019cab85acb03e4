package org.tacit.exchange.folder;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tacit.domain.TacitException;
import org.tacit.exchange.yaml.YamlFile;
import org.tacit.exchange.yaml.YamlMapping;

/** The files that a study folder names as its own: those that may be replaced or taken away when a study is written into it again. */
final class OwnFiles {
    private static final List<String> TABLES = List.of(
            FolderLayout.STUDY, FolderLayout.CODEBOOK, FolderLayout.CODINGS, FolderLayout.THEMES, FolderLayout.LENS);

    private OwnFiles() {}

    /**
     * The files.
     *
     * @throws FolderException when the folder is not a study folder, or so broken that it cannot be told
     */
    static Set<String> of(Path folder) {
        Problems problems = new Problems();
        FolderFiles files = new FolderFiles(folder, problems);
        Optional<byte[]> study = files.find(FolderLayout.STUDY);
        if (study.isEmpty()) {
            throw FolderException.of(
                    folder + " is there already and is not a study folder: write to another folder, or empty this one");
        }
        Set<String> own = new LinkedHashSet<>(TABLES);
        try {
            YamlMapping root = YamlFile.read(study.get(), FolderLayout.STUDY);
            if (!root.text("format").value().equals(FolderLayout.FORMAT)) {
                throw FolderException.of(
                        folder + " is there already and is not a study folder of this format: write to another folder");
            }
            for (YamlMapping source : root.mappings("sources")) {
                own.add(source.words(SourceKeys.FILE));
                source.texts(SourceKeys.FILES).forEach(file -> own.add(file.value()));
                own.add(source.words(SourceKeys.TEXT));
                source.mapping(SourceKeys.TURNS).ifPresent(turns -> own.add(turns.words(SourceKeys.FILE)));
            }
            root.texts("memos").forEach(memo -> own.add(memo.value()));
            files.find(FolderLayout.LENS)
                    .ifPresent(lens -> YamlFile.read(lens, FolderLayout.LENS)
                            .mappings("frameworks")
                            .forEach(framework -> own.add(framework.words("file"))));
        } catch (FolderException refused) {
            throw refused;
        } catch (TacitException broken) {
            throw new FolderException(
                    folder
                            + " is a study folder but cannot be written over, because it cannot be told which files are its own: "
                            + broken.getMessage(),
                    broken);
        }
        own.removeIf(name -> !TABLES.contains(name) && !isInside(name));
        return own;
    }

    /** Whether a name is a file in one of the folders that belong to a study, whatever somebody wrote. */
    private static boolean isInside(String name) {
        return name.matches("(transcripts|memos|frameworks)/[^/\\\\]+") && !name.contains("\0");
    }
}
