package org.tacit.exchange.folder;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tacit.domain.coding.Level;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.participant.Role;
import org.tacit.exchange.framework.FrameworkReader;
import org.tacit.exchange.framework.ShippedFrameworks;
import org.tacit.exchange.yaml.YamlException;
import org.tacit.exchange.yaml.YamlFile;
import org.tacit.exchange.yaml.YamlMapping;
import org.tacit.exchange.yaml.YamlText;

/** One reading of one folder, file by file; each file can refer to those read before it. Used once. */
final class FolderReading {
    private final FolderFiles files;
    private final TranscriptConversion transcripts;
    private final FrameworkReader frameworkReader;
    private final ShippedFrameworks shipped;
    private final ContentSource contents;
    private final Problems problems;
    private final StudyIds ids;
    private final CodebookReader codebook;
    private final FolderParts parts = new FolderParts();

    FolderReading(
            FolderFiles files,
            TranscriptConversion transcripts,
            FrameworkReader frameworkReader,
            ShippedFrameworks shipped,
            ContentSource contents,
            Problems problems) {
        this.files = files;
        this.transcripts = transcripts;
        this.frameworkReader = frameworkReader;
        this.shipped = shipped;
        this.contents = contents;
        this.problems = problems;
        this.ids = new StudyIds(problems);
        this.codebook = new CodebookReader(ids.codes, problems);
    }

    FolderParts read() {
        if (!yaml(FolderLayout.STUDY, this::study)) {
            return parts;
        }
        boolean codesRead = yaml(FolderLayout.CODEBOOK, root -> parts.codebook = codebook.read(root));
        CodingsReader codings = new CodingsReader(ids, codebook, parts.sourcesById(), problems);
        if (codesRead) {
            judgements(codings);
        }
        memos(codings);
        return parts;
    }

    /** What refers to codes: worth reading only when there is a list of them. */
    private void judgements(CodingsReader codings) {
        files.find(FolderLayout.CODINGS)
                .flatMap(bytes -> files.text(bytes, FolderLayout.CODINGS))
                .ifPresent(codings::read);
        parts.codings = codings.codings();
        if (!yaml(
                FolderLayout.THEMES,
                root -> parts.themes = new ThemesReader(ids, parts.sourcesById(), problems).read(root))) {
            return;
        }
        LensReader lens = new LensReader(files, ids, frameworkReader, shipped, problems, parts.doubts);
        yaml(FolderLayout.LENS, lens::read);
        parts.frameworks = lens.frameworks();
        parts.links = lens.links();
        parts.outside = lens.outside();
    }

    private void study(YamlMapping root) {
        requireFormat(root);
        Fields study = new Fields(root, SetupReader.KEYS, problems);
        SetupReader setup = new SetupReader(ids, problems);
        PeopleReader people = new PeopleReader(ids, problems);
        SessionsReader sessions = new SessionsReader(ids, people, problems);
        List<Role> roles = setup.roles(study);
        List<Level> levels = setup.levels(study);
        parts.variables = people.variables(study);
        parts.sites = people.sites(study);
        parts.participants = people.participants(study);
        parts.moderators = people.moderators(study);
        parts.coders = people.coders(study);
        parts.guides = sessions.guides(study);
        parts.sessions = sessions.sessions(study);
        SpeakersReader speakers =
                new SpeakersReader(ids, transcripts, parts.participants, parts.moderators, parts.doubts);
        SourceWordsReader words = new SourceWordsReader(files, transcripts, contents, problems);
        parts.sources = new SourcesReader(ids, contents, words, speakers, problems, parts.doubts).read(study);
        study.texts("memos").stream()
                .filter(memo -> !files.has(memo.value()))
                .forEach(memo -> problems.add(
                        memo.place(),
                        "there is no file " + memo.value()
                                + " in the folder; put it there or take it out of the list"));
        parts.created = setup.read(study, roles, levels);
    }

    private static void requireFormat(YamlMapping root) {
        YamlText format = root.text("format");
        String written = format.value();
        if (!written.equals(FolderLayout.FORMAT)) {
            throw format.place()
                    .problem(
                            written.startsWith(FolderLayout.FORMAT_FAMILY)
                                    ? "\"" + written + "\" is not a version this Tacit reads; take a Tacit that does"
                                    : "\"" + written + "\" is not a study's format; write " + FolderLayout.FORMAT);
        }
    }

    private void memos(CodingsReader codings) {
        MemosReader reader = new MemosReader(files, ids, problems);
        for (String file : files.list(FolderLayout.MEMOS, FolderLayout.MEMO_ENDING)) {
            Optional<Memo> memo = reader.read(file);
            memo.ifPresent(read -> {
                parts.memos.add(read);
                reader.doubt(file, read, codings, parts.frameworks).ifPresent(parts.doubts::add);
            });
        }
        for (Memo memo : codings.memos()) {
            if (reader.isNew(memo)) {
                parts.memos.add(memo);
            }
        }
    }

    /** Reads a file that may be there; false when it is not YAML, so that what refers to it is not complained about as well. */
    private boolean yaml(String file, Consumer<YamlMapping> reader) {
        Optional<byte[]> bytes = files.find(file);
        if (bytes.isEmpty()) {
            return !files.has(file);
        }
        try {
            reader.accept(YamlFile.read(bytes.get(), file));
            return true;
        } catch (YamlException notYaml) {
            problems.add(notYaml);
            return false;
        }
    }
}
