package org.tacit.exchange.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.content.StudyContents;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.StudyFold;
import org.tacit.domain.trail.Entry;
import org.tacit.exchange.framework.FrameworkReader;
import org.tacit.exchange.framework.ShippedFrameworks;
import org.tacit.exchange.transcript.standard.StandardReaders;

/** What the tests of study folders share: readers and writers made of the real parts, and folders made of texts. */
public final class Folders {
    private static final FrameworkReader FRAMEWORKS = new FrameworkReader();

    private Folders() {}

    static TranscriptConversion conversion() {
        return new StandardConversion(StandardReaders.all());
    }

    /** Reads folders with every transcript format and the frameworks that come with Tacit. */
    public static StudyFolderReader reader() {
        return new StudyFolderReader(
                conversion(), FRAMEWORKS, new ShippedFrameworks(FRAMEWORKS), new CountedContents());
    }

    static StudyFolderWriter writer() {
        return new StudyFolderWriter(conversion(), FRAMEWORKS, new ShippedFrameworks(FRAMEWORKS));
    }

    /** The study that the changes of a folder fold to; every change is checked against those before it. */
    public static Study fold(FolderStudy read) {
        StudyFold fold = StudyFold.checking(Study.BLANK);
        long sequence = 0;
        for (Change change : read.changes()) {
            fold.add(new Entry(++sequence, Instant.EPOCH, new CoderId("tester"), 1, OptionalLong.empty(), change));
        }
        return fold.study();
    }

    /** The texts and files of a folder that was read, without those it says were withdrawn. */
    public static StudyContents contents(FolderStudy read) {
        Set<ContentId> withdrawn = new HashSet<>();
        read.changes().stream()
                .filter(WordsWithdrawn.class::isInstance)
                .forEach(change -> withdrawn.addAll(((WordsWithdrawn) change).contents()));
        Map<ContentId, SealedText> texts = new HashMap<>();
        read.texts().forEach(text -> texts.put(text.id(), text));
        Map<ContentId, Original> originals = new HashMap<>();
        read.originals().forEach(original -> originals.put(original.id(), original));
        return new StudyContents() {
            @Override
            public Optional<SealedText> text(ContentId id) {
                return withdrawn.contains(id) ? Optional.empty() : Optional.of(texts.get(id));
            }

            @Override
            public Optional<Original> original(ContentId id) {
                return withdrawn.contains(id) ? Optional.empty() : Optional.of(originals.get(id));
            }
        };
    }

    /** Every file beneath a folder, by its name with slashes, as its bytes in hexadecimal would compare: equal bytes, equal entries. */
    static SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                byte[] bytes = Files.readAllBytes(file);
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Writes a file of a folder. */
    static void put(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path folder, String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
