package org.tacit.server.imports;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.domain.coding.CoderId;
import org.tacit.server.change.CarryOut;
import org.tacit.server.http.RequestRefused;
import org.tacit.server.study.Desk;
import org.tacit.workbench.Progress;
import org.tacit.workbench.answer.Kebab;
import org.tacit.workbench.job.JobState;
import org.tacit.workbench.job.Jobs;
import org.tacit.workbench.live.LiveStudy;
import org.tacit.workbench.source.GivenFile;
import org.tacit.workbench.source.ImportReport;
import org.tacit.workbench.source.ImportRequest;
import org.tacit.workbench.source.ImportTranscripts;

/**
 * Imports transcripts: begun, filled file by file with raw bytes, looked at as often as wanted, then run as a job. Raw bodies and no multipart, so that each file is streamed to its place with
 * its own progress and nothing but the bytes of a transcript has to be taken apart.
 */
@RestController
public final class ImportController {
    private final Desk desk;
    private final ImportDrafts drafts;
    private final ImportTranscripts imports;
    private final Jobs<ImportReport> jobs;

    /** Imports into the studies on {@code desk}. */
    public ImportController(Desk desk, ImportDrafts drafts, ImportTranscripts imports, Jobs<ImportReport> jobs) {
        this.desk = requireNonNull(desk, "desk is null");
        this.drafts = requireNonNull(drafts, "drafts is null");
        this.imports = requireNonNull(imports, "imports is null");
        this.jobs = requireNonNull(jobs, "jobs is null");
    }

    /**
     * An import that was begun.
     *
     * @param id its id
     */
    public record BegunImport(@JsonProperty("import") String id) {}

    /** What is said of the transcripts. */
    public record SaidOfImport(@Nullable ImportChoices options) {
        ImportChoices choices() {
            return options == null ? ImportChoices.NONE : options;
        }
    }

    /** A job that was started. */
    public record StartedJob(String job) {}

    /**
     * How far a job is.
     *
     * @param state {@code running}, {@code done} or {@code failed}
     * @param doing the file being imported
     * @param message why it failed
     * @param report what it did, when it is done
     */
    public record ShownJob(
            String state,
            String doing,
            int done,
            int total,
            @Nullable String message,
            @Nullable ShownImport report) {}

    /** Begins an import. */
    @PostMapping("/api/studies/{study}/imports")
    @ResponseStatus(HttpStatus.CREATED)
    public BegunImport begin(@PathVariable String study) {
        desk.study(study);
        return new BegunImport(drafts.begin(study));
    }

    /** Takes a file in; its bytes are the body. */
    @PutMapping("/api/studies/{study}/imports/{id}/files/{index}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void put(
            @PathVariable String study,
            @PathVariable String id,
            @PathVariable int index,
            @RequestParam String name,
            InputStream body) {
        drafts.find(study, id).put(index, name, body, drafts.now());
    }

    /** What importing would do. Nothing is stored. */
    @PostMapping("/api/studies/{study}/imports/{id}/preview")
    public ShownImport preview(@PathVariable String study, @PathVariable String id, @RequestBody SaidOfImport said) {
        LiveStudy open = desk.study(study);
        List<GivenFile> files = files(drafts.find(study, id));
        ImportRequest request = said.choices().request(open.study(), true);
        return ShownImport.of(imports.runGiven(open, desk.person(), files, request, Progress.NONE));
    }

    /** Imports, as a job. Its files are let go when it is done; when it fails they can be imported again. */
    @PostMapping("/api/studies/{study}/imports/{id}/run")
    @ResponseStatus(HttpStatus.ACCEPTED)
    public StartedJob run(@PathVariable String study, @PathVariable String id, @RequestBody SaidOfImport said) {
        LiveStudy open = desk.study(study);
        ImportDraft draft = drafts.find(study, id);
        List<GivenFile> files = files(draft);
        ImportRequest request = said.choices().request(open.study(), false);
        CoderId by = desk.person();
        draft.begin();
        boolean started = false;
        try {
            String job = jobs.start(study, progress -> {
                try {
                    CarryOut.join(open, by);
                    ImportReport report = imports.runGiven(open, by, files, request, progress);
                    drafts.discard(id);
                    return report;
                } finally {
                    draft.end(drafts.now());
                }
            });
            started = true;
            return new StartedJob(job);
        } finally {
            if (!started) {
                draft.end(drafts.now());
            }
        }
    }

    private static List<GivenFile> files(ImportDraft draft) {
        List<GivenFile> files = draft.files();
        if (files.isEmpty()) {
            throw RequestRefused.malformed("There is no file to import yet: send one");
        }
        return files;
    }

    /** Lets go of an import and its files. */
    @DeleteMapping("/api/studies/{study}/imports/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void discard(@PathVariable String study, @PathVariable String id) {
        drafts.find(study, id);
        drafts.discard(id);
    }

    /** How far a job is. */
    @GetMapping("/api/studies/{study}/jobs/{job}")
    public ShownJob job(@PathVariable String study, @PathVariable String job) {
        JobState<ImportReport> state = jobs.find(study, job)
                .orElseThrow(() -> RequestRefused.notFound("There is no such job, or it ended more than an hour ago"));
        return new ShownJob(
                Kebab.written(state.phase()),
                state.doing(),
                state.done(),
                state.total(),
                state.failure().orElse(null),
                state.result().map(ShownImport::of).orElse(null));
    }
}
