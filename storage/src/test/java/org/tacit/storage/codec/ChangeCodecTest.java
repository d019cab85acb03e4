package org.tacit.storage.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.testing.RandomStudy;
import org.tacit.domain.testing.Seeds;
import org.tacit.domain.trail.Entry;
import org.tacit.storage.SmallStudy;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is on disk is read back as it was written, in this version and the next. */
class ChangeCodecTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "changes");
    private static final boolean WRITE = "write".equals(System.getProperty("tacit.golden"));

    private final ChangeCodec codec = new ChangeCodec();

    private Change read(String name, String body, WordShelf shelf) {
        byte[] bytes = body.getBytes(UTF_8);
        return codec.change(name, bytes, 0, bytes.length, shelf);
    }

    @Test
    void everyChangeComesBackAsItWent() {
        Seeds.check(15, trial -> {
            for (Entry entry : trial.study(120).entries()) {
                Change change = trial.keep("change", entry.change());
                MemoryShelf shelf = new MemoryShelf();
                String body = trial.keep("body", codec.body(change, shelf));
                assertThat(read(codec.nameOf(change), body, shelf)).isEqualTo(change);
            }
        });
    }

    @Test
    void noWordsAboutPeopleStayInABody() {
        Seeds.check(10, trial -> {
            for (Entry entry : trial.study(120).entries()) {
                MemoryShelf shelf = new MemoryShelf();
                String body = codec.body(entry.change(), shelf);
                // Short words can stand in a body by chance, as a name or a definition.
                assertThat(shelf.words.values().stream().filter(words -> words.length() > 24))
                        .allSatisfy(words -> assertThat(body).doesNotContain(words));
            }
        });
    }

    @Test
    void everyStoredNameHasAGoldenFileThatIsReadAndWrittenAlike() throws IOException {
        if (WRITE) {
            write();
        }
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            for (Path file : files.sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                String name = lines.get(0);
                MemoryShelf given = new MemoryShelf();
                lines.subList(2, lines.size()).forEach(given::put);
                Change change = read(name, lines.get(1), given);
                assertThat(codec.nameOf(change)).isEqualTo(name);
                MemoryShelf again = new MemoryShelf();
                again.contents.putAll(given.contents);
                assertThat(codec.body(change, again)).as(file.toString()).isEqualTo(lines.get(1));
                assertThat(again.words).isEqualTo(given.words);
                found.add(name);
            }
        }
        assertThat(found).isEqualTo(new TreeSet<>(ChangeCodec.names()));
    }

    /** One file a name, from the first random study that has it with words on one line. */
    private void write() throws IOException {
        Files.createDirectories(GOLDEN);
        Map<String, Change> wanted = new TreeMap<>();
        for (long seed = 0; wanted.size() < ChangeCodec.names().size(); seed++) {
            for (Entry entry : RandomStudy.of(seed, 300).entries()) {
                MemoryShelf shelf = new MemoryShelf();
                codec.body(entry.change(), shelf);
                if (shelf.words.values().stream()
                        .noneMatch(words -> words.matches("(?s).*[\\n\\r\u0085\u2028\u2029].*"))) {
                    wanted.putIfAbsent(codec.nameOf(entry.change()), entry.change());
                }
            }
        }
        for (Map.Entry<String, Change> one : wanted.entrySet()) {
            MemoryShelf shelf = new MemoryShelf();
            String body = codec.body(one.getValue(), shelf);
            String file = String.join("\n", one.getKey(), body) + "\n"
                    + String.join(
                            "", shelf.words.values().stream().map(w -> w + "\n").toList());
            Files.writeString(GOLDEN.resolve(one.getKey().replace('/', '-') + ".txt"), file);
        }
    }

    @Test
    void theFastWayReadsWhatTheGeneralWayReads() {
        FormBook book = new FormBook();
        Form<CodingChange.CodingAdded> general = new RecordForm<>(CodingChange.CodingAdded.class, book);
        Seeds.check(10, trial -> {
            for (Entry entry : trial.study(150).entries()) {
                if (entry.change() instanceof CodingChange.CodingAdded added) {
                    byte[] body = codec.body(added, WordShelf.INLINE).getBytes(UTF_8);
                    try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), body)) {
                        parser.nextToken();
                        assertThat(general.read(parser, WordShelf.INLINE)).isEqualTo(added);
                    }
                    assertThat(codec.change("coding.added/1", body, 0, body.length, WordShelf.INLINE))
                            .isEqualTo(added);
                }
            }
        });
    }

    @Test
    void anUnknownOrNewerChangeIsRefusedWithAdvice() {
        assertThatThrownBy(() -> read("coding.added/9", "{}", WordShelf.INLINE))
                .isInstanceOf(BodyException.class)
                .hasMessageContaining("coding.added/9")
                .hasMessageContaining("newer");
        assertThatThrownBy(() -> read("coding.painted/1", "{}", WordShelf.INLINE))
                .isInstanceOf(BodyException.class)
                .hasMessageContaining("does not know");
    }

    @Test
    void aBodyThatIsNotOfItsNameIsRefused() {
        for (String body :
                List.of("", "{", "[]", "{}", "{\"code\":1}", "{\"stranger\":1}", "{\"coding\":{}} {}", "null")) {
            assertThatThrownBy(() -> read("coding.removed/1", body, WordShelf.INLINE))
                    .as(body)
                    .isInstanceOf(BodyException.class);
            assertThatThrownBy(() -> read("coding.added/1", body, WordShelf.INLINE))
                    .as(body)
                    .isInstanceOf(BodyException.class);
        }
    }

    @Test
    void anOlderChangeIsBroughtUpToDateStepByStepAsItIsRead() {
        CodingChange.CodingAdded added = (CodingChange.CodingAdded)
                SmallStudy.coding(1, 10, 20).steps().get(0).change();
        String today = codec.body(added, WordShelf.INLINE);
        ChangeCodec later = new ChangeCodec(List.of(
                new Step("coding.marked/1", "coding.marked/2", "from", "beginning"),
                new Step("coding.marked/2", "coding.added/1", "beginning", "coding")));
        byte[] old = today.replace("\"coding\":", "\"from\":").getBytes(UTF_8);
        assertThat(later.change("coding.marked/1", old, 0, old.length, WordShelf.INLINE))
                .isEqualTo(added);
    }

    @Test
    void twoWaysOnFromOneNameAreRefused() {
        Step step = new Step("coding.marked/1", "coding.added/1", "a", "b");
        assertThatThrownBy(() -> new ChangeCodec(List.of(step, step))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangeWithoutAStoredNameFailsAtOnce() {
        assertThatThrownBy(() -> ChangeNames.nameOf(String.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("has no stored name");
    }

    /** Renames a field. */
    private record Step(String from, String to, String field, String other) implements Upgrade {
        @Override
        public ObjectNode upgrade(ObjectNode body) {
            body.set(other, body.remove(field));
            return body;
        }
    }
}
