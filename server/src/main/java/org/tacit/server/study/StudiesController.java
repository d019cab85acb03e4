package org.tacit.server.study;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.domain.TacitException;
import org.tacit.domain.setup.Stance;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.study.Study;
import org.tacit.server.http.RequestRefused;
import org.tacit.workbench.NewIds;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;
import org.tacit.workbench.study.NewStudy;

/** The studies of the folder, and new ones in it. */
@RestController
public final class StudiesController {
    private final Desk desk;
    private final StudyFiles files;
    private final NewStudy begin;
    private final ExampleStudy example;

    /** Lists and begins studies. */
    public StudiesController(Desk desk, StudyFiles files, NewStudy begin, ExampleStudy example) {
        this.desk = requireNonNull(desk, "desk is null");
        this.files = requireNonNull(files, "files is null");
        this.begin = requireNonNull(begin, "begin is null");
        this.example = requireNonNull(example, "example is null");
    }

    /**
     * The studies of the folder.
     *
     * @param studies by handle
     */
    public record Studies(List<StudyLine> studies) {}

    /**
     * A study in brief; where it cannot be opened only handle and problem.
     *
     * @param study its handle
     * @param changedAt the time of its last entry
     * @param problem why it cannot be opened
     */
    public record StudyLine(
            String study,
            String title,
            String question,
            String notice,
            @Nullable Stance stance,
            int sources,
            long codings,
            long entries,
            @Nullable Instant changedAt,
            @Nullable String problem) {}

    /**
     * A study to begin.
     *
     * @param title of the study
     * @param question it asks
     * @param setting where it takes place
     * @param stance its stance
     */
    public record Beginning(
            String title,
            @Nullable String question,
            @Nullable String setting,
            @Nullable Stance stance) {}

    /**
     * A study that was begun.
     *
     * @param study its handle
     */
    public record Begun(String study) {}

    /** The studies. */
    @GetMapping("/api/studies")
    public Studies studies() {
        List<StudyLine> lines = new ArrayList<>();
        desk.listing().forEach((handle, file) -> lines.add(line(handle, file)));
        return new Studies(lines);
    }

    private StudyLine line(String handle, Path file) {
        try {
            if (desk.isOpen(handle)) {
                return line(handle, desk.study(handle));
            }
            try (OpenStudy study = files.openReadOnly(file)) {
                return line(handle, study);
            }
        } catch (TacitException e) {
            return new StudyLine(handle, handle, "", "", null, 0, 0, 0, null, e.getMessage());
        }
    }

    private static StudyLine line(String handle, OpenStudy open) {
        Study study = open.study();
        Instant[] last = new Instant[1];
        open.entries(study.sequence(), study.sequence(), entry -> last[0] = entry.at());
        return new StudyLine(
                handle,
                study.details().title(),
                study.details().question(),
                study.details().notice(),
                study.details().stance(),
                study.sources().size(),
                study.codingCount(),
                study.sequence(),
                last[0],
                null);
    }

    /** Begins an empty study. */
    @PostMapping("/api/studies")
    @ResponseStatus(HttpStatus.CREATED)
    public Begun begin(@RequestBody Beginning wanted) {
        if (wanted.title() == null || wanted.title().isBlank()) {
            throw RequestRefused.malformed("A study needs a title");
        }
        StudyDetails details = new StudyDetails(
                wanted.title().strip(),
                orEmpty(wanted.question()),
                orEmpty(wanted.setting()),
                "",
                wanted.stance() == null ? Stance.CODEBOOK : wanted.stance(),
                List.of(),
                List.of(),
                List.of());
        String handle = free(NewIds.like(wanted.title(), "study", id -> false));
        desk.keep(handle, begin.empty(file(handle), desk.person(), details));
        return new Begun(handle);
    }

    /** Begins the example study. */
    @PostMapping("/api/studies/example")
    @ResponseStatus(HttpStatus.CREATED)
    public Begun example() {
        String handle = free(ExampleStudy.NAME);
        desk.keep(handle, example.begin(file(handle), desk.person()));
        return new Begun(handle);
    }

    private Path file(String handle) {
        return desk.folder().resolve(handle + Desk.ENDING);
    }

    private String free(String wanted) {
        Map<String, Path> taken = desk.listing();
        String handle = wanted;
        for (int n = 2; taken.containsKey(handle); n++) {
            handle = wanted + "-" + n;
        }
        return handle;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
