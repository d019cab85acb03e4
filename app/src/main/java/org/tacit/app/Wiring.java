package org.tacit.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.tacit.cli.Commands;
import org.tacit.cli.analysis.CoverageCommand;
import org.tacit.cli.analysis.LensCommand;
import org.tacit.cli.analysis.MatrixCommand;
import org.tacit.cli.analysis.OverlapCommand;
import org.tacit.cli.analysis.SaturationCommand;
import org.tacit.cli.output.Answers;
import org.tacit.cli.participant.WithdrawCommand;
import org.tacit.cli.search.SearchCommand;
import org.tacit.cli.source.ImportCommand;
import org.tacit.cli.source.TurnsCommand;
import org.tacit.cli.study.DemoCommand;
import org.tacit.cli.study.ExportCommand;
import org.tacit.cli.study.NewCommand;
import org.tacit.cli.study.ReportCommand;
import org.tacit.cli.study.ServeCommand;
import org.tacit.cli.study.VerifyCommand;
import org.tacit.cli.trail.TrailCommand;
import org.tacit.cli.trail.UndoCommand;
import org.tacit.exchange.folder.StandardConversion;
import org.tacit.exchange.folder.StudyFolderReader;
import org.tacit.exchange.folder.StudyFolderWriter;
import org.tacit.exchange.folder.TranscriptConversion;
import org.tacit.exchange.framework.FrameworkReader;
import org.tacit.exchange.framework.ShippedFrameworks;
import org.tacit.exchange.transcript.TranscriptReaders;
import org.tacit.exchange.transcript.standard.StandardReaders;
import org.tacit.search.words.WordSearches;
import org.tacit.server.HttpServing;
import org.tacit.server.Parts;
import org.tacit.storage.media.MediaFolders;
import org.tacit.storage.sqlite.SqliteStudyFiles;
import org.tacit.workbench.Fresh;
import org.tacit.workbench.coding.Quotes;
import org.tacit.workbench.participant.WithdrawWords;
import org.tacit.workbench.preview.PreviewAct;
import org.tacit.workbench.search.CodeSearch;
import org.tacit.workbench.serve.Serving;
import org.tacit.workbench.source.FindTurns;
import org.tacit.workbench.source.ImportTranscripts;
import org.tacit.workbench.store.StudyFiles;
import org.tacit.workbench.study.NewStudy;
import org.tacit.workbench.study.Reports;
import org.tacit.workbench.study.StudyFolders;
import org.tacit.workbench.trail.Undo;

/** The one place where the parts are put together. Each part gets what it needs through its constructor. */
final class Wiring {
    private final String version;
    private final Answers answers;

    Wiring(String version, Answers answers) {
        this.version = version;
        this.answers = answers;
    }

    Commands commands() {
        SecureRandom random = new SecureRandom();
        Fresh fresh = new Fresh(random);
        StudyFiles files = new SqliteStudyFiles(Clock.systemUTC(), random);
        TranscriptReaders readers = StandardReaders.all();
        Quotes quotes = new Quotes();
        StudyFolders folders = folders(files, readers, fresh);
        Reports reports = new Reports("Tacit " + version);
        // Made when something is served: no other command pays for it.
        Serving serving = request -> serving().start(request);
        return new Commands(
                List.of(
                        new DemoCommand(files, folders, reports, examples(), serving, answers),
                        new ServeCommand(serving, answers),
                        new NewCommand(new NewStudy(files, fresh::uuid), folders, answers),
                        new ImportCommand(files, new ImportTranscripts(readers, fresh), answers),
                        new TurnsCommand(files, new FindTurns(quotes), answers),
                        new ExportCommand(files, folders, answers),
                        new ReportCommand(files, reports, answers),
                        new MatrixCommand(files, answers),
                        new OverlapCommand(files, answers),
                        new CoverageCommand(files, answers),
                        new SaturationCommand(files, answers),
                        new LensCommand(files, answers),
                        new SearchCommand(
                                files,
                                new WordSearches(System::nanoTime),
                                new CodeSearch(quotes, fresh::uuid, Instant::now),
                                new PreviewAct(Instant::now),
                                answers),
                        new TrailCommand(files, answers),
                        new UndoCommand(files, new Undo(), answers),
                        new WithdrawCommand(files, new WithdrawWords(quotes, fresh), answers),
                        new VerifyCommand(files, answers)),
                version,
                answers);
    }

    /** The server. */
    Serving serving() {
        SecureRandom random = new SecureRandom();
        Fresh fresh = new Fresh(random);
        StudyFiles files = new SqliteStudyFiles(Clock.systemUTC(), random);
        TranscriptReaders readers = StandardReaders.all();
        return new HttpServing(new Parts(
                files,
                folders(files, readers, fresh),
                new MediaFolders(),
                readers,
                new WordSearches(System::nanoTime),
                new Reports("Tacit " + version),
                new ShippedFrameworks(new FrameworkReader()),
                examples(),
                fresh,
                random,
                Clock.systemUTC(),
                version,
                answers.err()));
    }

    private static StudyFolders folders(StudyFiles files, TranscriptReaders readers, Fresh fresh) {
        TranscriptConversion conversion = new StandardConversion(readers);
        FrameworkReader frameworks = new FrameworkReader();
        ShippedFrameworks shipped = new ShippedFrameworks(frameworks);
        return new StudyFolders(
                files,
                new StudyFolderReader(conversion, frameworks, shipped, fresh),
                new StudyFolderWriter(conversion, frameworks, shipped));
    }

    /** The example studies lie beside the program; the launcher says where that is. */
    static Path examples() {
        return Path.of(System.getProperty("tacit.home", ""), "examples");
    }
}
