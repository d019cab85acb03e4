package org.tacit.app.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.setup.Stance;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.trail.Entry;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.standard.StandardReaders;
import org.tacit.storage.sqlite.SqliteStudyFiles;
import org.tacit.workbench.Fresh;
import org.tacit.workbench.codebook.EditCodebook;
import org.tacit.workbench.coding.CodeSelections;
import org.tacit.workbench.coding.Quotes;
import org.tacit.workbench.source.ImportRequest;
import org.tacit.workbench.source.ImportTranscripts;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.study.NewStudy;

/** A small invented study in a real file, built by the use cases themselves, and the parts a test needs to go on with it. */
public final class Workshop implements AutoCloseable {
    public static final CoderId ANA = new CoderId("ana");
    public static final CodeId TRUST = new CodeId("trust");
    public static final CodeId HOPE = new CodeId("hope");
    public static final SourceId FG1 = new SourceId("FG1");
    public static final SourceId INT1 = new SourceId("INT1");

    public static final String GROUP = """
            Anna: We trusted the new nurse from the start.
            Mod: Why?
            Ben: She listened, the Nurse, and trust grew.
            Anna: Yes. Trusting takes time. It took a year 😀.
            Mod: And the letters?
            Ben: The letters came late, the letters from hospital.
            """;
    public static final String INTERVIEW = """
            Mod: How did it begin?
            Cleo: With a nurse, and a letter nobody had read.
            Mod: A letter?
            Cleo: I hope somebody reads them now. I hoped then.
            """;

    public final Fresh fresh = new Fresh(new SecureRandom());
    public final Quotes quotes = new Quotes();
    public final CodeSelections selections = new CodeSelections(quotes, fresh::uuid, Instant::now);
    public final EditCodebook codebook = new EditCodebook(quotes);
    public final SqliteStudyFiles files = new SqliteStudyFiles(Clock.systemUTC(), new SecureRandom());
    public final Path file;
    public final OpenStudy study;
    private final Path folder;

    /** A study with the two transcripts above, their people, and two codes. */
    public Workshop(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("small.tacit");
        StudyDetails details = new StudyDetails(
                "Letters", "What makes it work?", "", "Invented", Stance.CODEBOOK, List.of(), List.of(), List.of());
        this.study = new NewStudy(files, UUID::randomUUID).empty(file, ANA, details);
        bring("FG1.txt", GROUP);
        bring("INT1.txt", INTERVIEW);
        codebook.add(study, ANA, Code.named(TRUST, "Trust"), new Place(Optional.empty(), 0));
        codebook.add(study, ANA, Code.named(HOPE, "Hope"), new Place(Optional.empty(), 1));
    }

    /** Imports a transcript, with a participant for each label but the moderator's. */
    public void bring(String name, String text) {
        try {
            Path talk = Files.writeString(folder.resolve(name), text);
            ImportRequest request = new ImportRequest(
                    ImportOptions.DEFAULT,
                    Optional.empty(),
                    Map.of(),
                    List.of("Mod"),
                    ImportRequest.NewPeople.SHARED,
                    false);
            new ImportTranscripts(StandardReaders.all(), fresh)
                    .run(study, ANA, List.of(talk), request, (what, done, total) -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a source. */
    public String text(SourceId source) {
        return quotes.text(study, source).text().text();
    }

    /** Where words first stand in a source; the texts here hold no character outside the basic plane before what is looked for. */
    public TextSpan find(SourceId source, String words) {
        int at = text(source).indexOf(words);
        return quotes.text(study, source).text().spanOfUtf16(at, at + words.length());
    }

    /** Codes the first place these words stand at. */
    public CodingRef code(SourceId source, String words, CodeId code) {
        List<Entry> entries = selections.code(study, ANA, source, find(source, words), code, Facets.NONE);
        Coding coding = ((CodingChange.CodingAdded) entries.get(0).change()).coding();
        return new CodingRef(coding.source(), coding.id());
    }

    /** Every entry there is. */
    public List<Entry> trail() {
        List<Entry> all = new ArrayList<>();
        study.entries(1, study.study().sequence(), all::add);
        return all;
    }

    @Override
    public void close() {
        study.close();
    }
}
