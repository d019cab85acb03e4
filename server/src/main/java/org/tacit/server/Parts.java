package org.tacit.server;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.tacit.exchange.framework.ShippedFrameworks;
import org.tacit.exchange.transcript.TranscriptReaders;
import org.tacit.workbench.Fresh;
import org.tacit.workbench.media.MediaStores;
import org.tacit.workbench.search.Searches;
import org.tacit.workbench.store.StudyFiles;
import org.tacit.workbench.study.Reports;
import org.tacit.workbench.study.StudyFolders;

/**
 * What the server is given from outside.
 *
 * @param files where studies are kept
 * @param folders studies from study folders
 * @param media where recordings are kept
 * @param readers the readers of transcripts
 * @param searches makes studies searchable
 * @param reports the findings of studies
 * @param shipped the frameworks that come with the program
 * @param examples the folder of example studies
 * @param fresh new ids and salts
 * @param random secrets
 * @param clock the time
 * @param version of the program
 * @param log where a fault of the program is told
 */
public record Parts(
        StudyFiles files,
        StudyFolders folders,
        MediaStores media,
        TranscriptReaders readers,
        Searches searches,
        Reports reports,
        ShippedFrameworks shipped,
        Path examples,
        Fresh fresh,
        SecureRandom random,
        Clock clock,
        String version,
        PrintStream log) {
    public Parts {
        requireNonNull(files, "files is null");
        requireNonNull(folders, "folders is null");
        requireNonNull(media, "media is null");
        requireNonNull(readers, "readers is null");
        requireNonNull(searches, "searches is null");
        requireNonNull(reports, "reports is null");
        requireNonNull(shipped, "shipped is null");
        requireNonNull(examples, "examples is null");
        requireNonNull(fresh, "fresh is null");
        requireNonNull(random, "random is null");
        requireNonNull(clock, "clock is null");
        requireNonNull(version, "version is null");
        requireNonNull(log, "log is null");
    }
}
