package org.tacit.exchange.folder;

import static org.tacit.exchange.folder.SourceKeys.CONVERSION;
import static org.tacit.exchange.folder.SourceKeys.FILE;
import static org.tacit.exchange.folder.SourceKeys.FILES;
import static org.tacit.exchange.folder.SourceKeys.LENGTH;
import static org.tacit.exchange.folder.SourceKeys.RULE;
import static org.tacit.exchange.folder.SourceKeys.TEXT;
import static org.tacit.exchange.folder.SourceKeys.WITHDRAWN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tacit.domain.TacitException;
import org.tacit.domain.content.Original;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.CodePointText;
import org.tacit.exchange.folder.SourceWords.Meta;
import org.tacit.exchange.folder.SourceWords.Withdrawn;
import org.tacit.exchange.folder.TranscriptConversion.Converted;
import org.tacit.exchange.folder.TranscriptConversion.Found;
import org.tacit.exchange.transcript.TranscriptFile;
import org.tacit.exchange.transcript.UnreadableTranscript;
import org.tacit.exchange.yaml.YamlText;

/** Reads the words of a source: the file as it came, the text when it was edited, the turns. */
final class SourceWordsReader {
    /** The most code points that words withdrawn from a source may have taken. */
    private static final int MAX_LENGTH = 100_000_000;

    private final FolderFiles files;
    private final TranscriptConversion conversion;
    private final ContentSource contents;
    private final TurnsReader turnsReader;
    private final Problems problems;
    private final Map<String, Original> originals = new HashMap<>();

    SourceWordsReader(FolderFiles files, TranscriptConversion conversion, ContentSource contents, Problems problems) {
        this.files = files;
        this.conversion = conversion;
        this.contents = contents;
        this.turnsReader = new TurnsReader(files, problems);
        this.problems = problems;
    }

    /**
     * The words of one source.
     *
     * @param fields of the source
     * @param turns under its key {@code turns}
     */
    Optional<SourceWords> read(Fields fields, Fields turns) {
        if (fields.flag(WITHDRAWN, false)) {
            return withdrawn(fields, turns);
        }
        if (fields.has(LENGTH)) {
            fields.problem(LENGTH, "is only written for words that were withdrawn; take it out");
        }
        if (fields.has(FILE) && fields.has(FILES)) {
            fields.problem(FILES, "stands beside file; write one of the two");
            return Optional.empty();
        }
        List<YamlText> names = new ArrayList<>(fields.texts(FILES));
        fields.optionalText(FILE).ifPresent(names::add);
        if (names.isEmpty() && !fields.has(TEXT)) {
            fields.problem(
                    FILE, "is missing; write the transcript's place, such as " + FolderLayout.TRANSCRIPTS + "FG1.txt");
            return Optional.empty();
        }
        List<TranscriptFile> read = new ArrayList<>();
        names.forEach(name -> transcript(fields, name).ifPresent(read::add));
        if (read.size() < names.size()) {
            return Optional.empty();
        }
        if (!fields.has(TEXT)) {
            return asItCame(fields, turns, read);
        }
        return fields.optionalText(TEXT)
                .flatMap(name -> transcript(fields, name))
                .flatMap(text -> edited(fields, turns, read, text));
    }

    /** The text is what the file converts to. */
    private Optional<SourceWords> asItCame(Fields fields, Fields turns, List<TranscriptFile> read) {
        return converted(fields, turns, read).flatMap(converted -> {
            Meta meta = meta(fields).orElseGet(() -> Meta.of(converted));
            return turns(turns, converted.text(), Optional.of(converted.found()))
                    .map(found -> new SourceWords(
                            place(read.get(0)),
                            originals(read),
                            converted.text(),
                            meta,
                            found.turns(),
                            found.doubts(),
                            Withdrawn.NOTHING));
        });
    }

    /** The file converted; what is wrong is noted at the rule when the file could be read without it. */
    private Optional<Converted> converted(Fields fields, Fields turns, List<TranscriptFile> read) {
        try {
            return Optional.of(convert(read, turns));
        } catch (UnreadableTranscript unreadable) {
            fields.problem(fields.has(FILES) ? FILES : FILE, String.valueOf(unreadable.getMessage()));
        } catch (TacitException problem) {
            Fields at = turns.has(RULE) ? turns : fields;
            at.problem(turns.has(RULE) ? RULE : fields.has(FILES) ? FILES : FILE, String.valueOf(problem.getMessage()));
        }
        return Optional.empty();
    }

    /** The text was edited since; the file, when it is there, is only kept. Without file and with a conversion, the file was withdrawn. */
    private Optional<SourceWords> edited(
            Fields fields, Fields turns, List<TranscriptFile> read, TranscriptFile textFile) {
        List<TranscriptFile> kept = read.isEmpty() ? List.of(textFile) : read;
        Optional<CodePointText> text =
                files.exactText(textFile.bytes(), place(textFile)).map(CodePointText::new);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Meta> written = meta(fields);
        Optional<Meta> meta = written.isPresent()
                ? written
                : attempt(fields, TEXT, () -> convert(kept, turns)).map(Meta::of);
        Optional<Found> found = turns(turns, text.get(), Optional.empty());
        if (meta.isEmpty() || found.isEmpty()) {
            return Optional.empty();
        }
        boolean fileWithdrawn = read.isEmpty() && written.isPresent();
        return Optional.of(new SourceWords(
                place(kept.get(0)),
                fileWithdrawn ? List.of(contents.original(new byte[0])) : originals(kept),
                text.get(),
                meta.get(),
                found.get().turns(),
                found.get().doubts().stream()
                        .map(doubt -> doubt.in(textFile.name()))
                        .toList(),
                fileWithdrawn ? Withdrawn.FILE : Withdrawn.NOTHING));
    }

    /** Only the length of the words is left, so that positions stay what they were. */
    private Optional<SourceWords> withdrawn(Fields fields, Fields turns) {
        Optional<Integer> length = fields.number(LENGTH);
        if (length.filter(n -> n >= 0 && n <= MAX_LENGTH).isEmpty()) {
            fields.problem(
                    LENGTH,
                    "says how many code points the words took that were withdrawn; write a number from 0 to "
                            + MAX_LENGTH);
            return Optional.empty();
        }
        if (fields.has(FILE) || fields.has(FILES) || fields.has(TEXT)) {
            fields.problem(WITHDRAWN, "is true, so there is no transcript; take file and text out");
            return Optional.empty();
        }
        CodePointText blank = new CodePointText(" ".repeat(length.get()));
        Optional<Meta> meta = meta(fields);
        if (meta.isEmpty()) {
            fields.problem(CONVERSION, "is missing; write how the file that was withdrawn had become text");
            return Optional.empty();
        }
        Optional<Found> found =
                turns.has(FILE) ? turns(turns, blank, Optional.empty()) : Optional.of(new Found(Turns.NONE, List.of()));
        return found.map(turnsFound -> new SourceWords(
                "",
                List.of(contents.original(new byte[0])),
                blank,
                meta.get(),
                turnsFound.turns(),
                turnsFound.doubts(),
                Withdrawn.ALL));
    }

    private Optional<TranscriptFile> transcript(Fields fields, YamlText name) {
        String file = name.value();
        if (!file.startsWith(FolderLayout.TRANSCRIPTS)) {
            fields.problem(
                    name.place(),
                    "\"" + file + "\" is not in " + FolderLayout.TRANSCRIPTS + "; put the transcript there");
            return Optional.empty();
        }
        return files.read(file, name.place().toString())
                .map(bytes -> new TranscriptFile(file.substring(FolderLayout.TRANSCRIPTS.length()), bytes));
    }

    private static String place(TranscriptFile file) {
        return FolderLayout.TRANSCRIPTS + file.name();
    }

    /** A file that holds several sources is one original. */
    private List<Original> originals(List<TranscriptFile> read) {
        return read.stream()
                .map(file -> originals.computeIfAbsent(file.name(), name -> contents.original(file.bytes())))
                .toList();
    }

    private Converted convert(List<TranscriptFile> read, Fields turns) {
        return conversion.convert(read, rule(turns), turns.exactTexts(SourceKeys.LABELS));
    }

    private static String rule(Fields turns) {
        boolean listed = turns.has(FILE);
        return listed ? TranscriptConversion.DETECT : turns.optional(RULE).orElse(TranscriptConversion.DETECT);
    }

    /** The turns listed in a table; else those found with the conversion; else those found in the text. */
    private Optional<Found> turns(Fields turns, CodePointText text, Optional<Found> converted) {
        if (turns.has(FILE)) {
            return turnsReader.read(turns, text).map(listed -> new Found(listed, List.of()));
        }
        return converted.isPresent()
                ? converted
                : attempt(turns, RULE, () -> conversion.turns(text, rule(turns), turns.exactTexts(SourceKeys.LABELS)));
    }

    private Optional<Meta> meta(Fields fields) {
        return fields.mapping(CONVERSION).flatMap(mapping -> {
            Fields meta = new Fields(mapping, SourceKeys.OF_CONVERSION, problems);
            int version = meta.number(SourceKeys.VERSION).orElse(1);
            if (version < 1) {
                meta.problem(SourceKeys.VERSION, "is counted from 1; mend it");
            }
            return meta.build(() -> new Meta(
                    meta.words(SourceKeys.MEDIA_TYPE),
                    meta.words(SourceKeys.ENCODING),
                    meta.words(SourceKeys.CONVERTER),
                    version));
        });
    }

    private static <T> Optional<T> attempt(Fields fields, String key, Supplier<T> attempt) {
        try {
            return Optional.of(attempt.get());
        } catch (TacitException problem) {
            fields.problem(key, String.valueOf(problem.getMessage()));
            return Optional.empty();
        }
    }
}
