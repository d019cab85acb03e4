package org.tacit.workbench.source;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.SessionChange;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.participant.ModeratorId;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.source.Conversion;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.TextRef;
import org.tacit.domain.study.Study;
import org.tacit.exchange.transcript.FileGroup;
import org.tacit.exchange.transcript.ReadTranscript;
import org.tacit.exchange.transcript.TranscriptFile;
import org.tacit.exchange.transcript.TranscriptReaders;
import org.tacit.workbench.Fresh;
import org.tacit.workbench.Progress;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/**
 * Imports transcripts. Each file, or group of files that hold one talk, is one act: it comes in whole or not at all, and a bad one stops no other. The same bytes are not imported twice.
 * Safe for use by several threads.
 */
public final class ImportTranscripts {
    private final TranscriptReaders readers;
    private final Fresh fresh;

    /** Imports with the given readers; new rows get ids and salts from {@code fresh}. */
    public ImportTranscripts(TranscriptReaders readers, Fresh fresh) {
        this.readers = requireNonNull(readers, "readers is null");
        this.fresh = requireNonNull(fresh, "fresh is null");
    }

    /**
     * Imports files, and the files in folders.
     *
     * @return what came of each
     * @throws TacitException when nothing of it can begin, for example because a speaker given by hand is nobody's
     */
    public ImportReport run(OpenStudy study, CoderId by, List<Path> paths, ImportRequest request, Progress progress) {
        List<ImportReport.Refused> refused = new ArrayList<>();
        return run(study, by, GivenFiles.at(paths, refused), request, progress, refused);
    }

    /**
     * Imports files that lie elsewhere than where the person knows them.
     *
     * @return what came of each
     * @throws TacitException when nothing of it can begin
     */
    public ImportReport runGiven(
            OpenStudy study, CoderId by, List<GivenFile> files, ImportRequest request, Progress progress) {
        return run(study, by, files, request, progress, new ArrayList<>());
    }

    private ImportReport run(
            OpenStudy study,
            CoderId by,
            List<GivenFile> files,
            ImportRequest request,
            Progress progress,
            List<ImportReport.Refused> refused) {
        checkPeople(study.study(), request);
        List<ImportReport.Imported> imported = new ArrayList<>();
        List<GivenFiles.Group> groups =
                GivenFiles.groups(files, request.options().pair());
        Previewed previewed = new Previewed();
        for (int i = 0; i < groups.size(); i++) {
            GivenFiles.Group group = groups.get(i);
            progress.step(i, groups.size(), group.first().shown());
            try {
                imported.addAll(importGroup(study, by, group, request, previewed));
            } catch (TacitException e) {
                refused.add(new ImportReport.Refused(group.first().shown(), reason(group, e)));
            }
        }
        return new ImportReport(imported, refused);
    }

    private static String reason(GivenFiles.Group group, TacitException e) {
        String message = String.valueOf(e.getMessage());
        String prefix = group.first().name() + ": ";
        return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
    }

    private List<ImportReport.Imported> importGroup(
            OpenStudy study, CoderId by, GivenFiles.Group planned, ImportRequest request, Previewed previewed) {
        List<FileGroup.Part> parts = new ArrayList<>();
        for (int i = 0; i < planned.files().size(); i++) {
            GivenFile file = planned.files().get(i);
            byte[] bytes = bytes(file.content());
            refuseTwice(study, bytes);
            previewed.refuseTwice(bytes);
            parts.add(new FileGroup.Part(
                    new TranscriptFile(file.name(), bytes), planned.speakers().get(i)));
        }
        List<ReadTranscript> read = readers.read(new FileGroup(planned.name(), parts), request.options());
        List<Original> originals =
                parts.stream().map(part -> fresh.original(part.file().bytes())).toList();
        Batch batch =
                new Batch(study.study(), request, originals, planned.first().shown());
        read.forEach(batch::add);
        if (!request.preview() && !batch.sources.isEmpty()) {
            study.record(new Act(by, batch.steps(), batch.texts, originals));
        } else if (request.preview()) {
            parts.forEach(part -> previewed.add(part.file().bytes(), batch.sources));
        }
        return batch.imported;
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException | OutOfMemoryError e) {
            throw new TacitException("the file cannot be read: check that it is there and that you may read it", e);
        }
    }

    private static void refuseTwice(OpenStudy study, byte[] bytes) {
        Optional<ContentId> there = study.originalWith(bytes);
        if (there.isEmpty()) {
            return;
        }
        List<String> sources = study.study().sources().values().stream()
                .filter(source -> source.conversion().originals().contains(there.get()))
                .map(source -> source.id().value())
                .toList();
        if (!sources.isEmpty()) {
            throw twice(sources);
        }
    }

    private static TacitException twice(List<String> sources) {
        return new TacitException("the same file is in the study already, as "
                + (sources.size() > 3
                        ? String.join(", ", sources.subList(0, 3)) + " and " + (sources.size() - 3) + " more"
                        : String.join(", ", sources)));
    }

    /** The files of a preview, so that it refuses what the import will. Holds no bytes of them. Not thread-safe. */
    private static final class Previewed {
        private final Map<UUID, List<String>> sources = new HashMap<>();

        void refuseTwice(byte[] bytes) {
            List<String> known = sources.get(UUID.nameUUIDFromBytes(bytes));
            if (known != null) {
                throw twice(known);
            }
        }

        void add(byte[] bytes, List<Source> read) {
            List<String> ids = read.stream().map(source -> source.id().value()).toList();
            sources.put(UUID.nameUUIDFromBytes(bytes), ids);
        }
    }

    private static void checkPeople(Study study, ImportRequest request) {
        request.speakers().forEach((label, id) -> {
            boolean known = study.participants().keySet().stream()
                            .anyMatch(p -> p.value().equals(id))
                    || study.moderators().keySet().stream()
                            .anyMatch(m -> m.value().equals(id));
            if (!known) {
                throw new TacitException(
                        "\"" + label + "=" + id + "\": the study has no participant or moderator " + id);
            }
        });
    }

    /** The sources of one group on their way into the study. */
    private final class Batch {
        private final ImportRequest request;
        private final Study study;
        private final List<Original> originals;
        private final String file;
        private final SourceNames names;
        private final SpeakerPlan people;
        private final List<Source> sources = new ArrayList<>();
        private final List<SealedText> texts = new ArrayList<>();
        private final List<ImportReport.Imported> imported = new ArrayList<>();

        Batch(Study study, ImportRequest request, List<Original> originals, String file) {
            this.study = study;
            this.request = request;
            this.originals = originals;
            this.file = file;
            this.names = new SourceNames(study);
            this.people = new SpeakerPlan(study, request);
        }

        void add(ReadTranscript read) {
            SourceId id = names.idFor(read.name());
            List<Speaker> speakers =
                    people.join(id, read.turns().labels()).speakers(read.turns().labels());
            SealedText text = fresh.text(read.text());
            String encoding = read.originals().get(0).encoding();
            Conversion conversion = new Conversion(
                    originals.stream().map(Original::id).toList(),
                    read.format().mediaType(),
                    encoding,
                    read.format().converter(),
                    read.format().version());
            texts.add(text);
            sources.add(new Source(
                    id,
                    read.name(),
                    request.session(),
                    new TextRef(text.id(), read.text().length()),
                    conversion,
                    read.turns(),
                    speakers));
            imported.add(new ImportReport.Imported(
                    id,
                    read.name(),
                    file,
                    read.format().converter(),
                    encoding,
                    read.turns().rule(),
                    read.counts(),
                    labels(read, speakers),
                    read.doubts(),
                    read.leftOut(),
                    read.marks(),
                    request.preview() ? Head.of(read.text(), read.turns()) : List.of()));
        }

        private List<ImportReport.LabelTurns> labels(ReadTranscript read, List<Speaker> speakers) {
            int[] counts = new int[speakers.size()];
            for (int i = 0; i < read.turns().size(); i++) {
                counts[read.turns().label(i)]++;
            }
            List<ImportReport.LabelTurns> labels = new ArrayList<>();
            for (int i = 0; i < counts.length; i++) {
                labels.add(
                        new ImportReport.LabelTurns(read.turns().labels().get(i), counts[i], person(speakers.get(i))));
            }
            return labels;
        }

        List<Act.Step> steps() {
            List<Change> changes = new ArrayList<>(people.added());
            request.session()
                    .filter(id -> !study.sessions().containsKey(id))
                    .ifPresent(id -> changes.add(new SessionChange.SessionAdded(session(id))));
            sources.forEach(source -> changes.add(new SourceChange.SourceAdded(source)));
            return changes.stream().map(Act.Step::of).toList();
        }

        /** A session the study does not have: as it was described; when it was not, an interview when one participant speaks, a focus group when several do. */
        private Session session(SessionId id) {
            Map<String, Speaker> speaking = new TreeMap<>();
            sources.forEach(source -> source.speakers().forEach(speaker -> speaking.put(person(speaker), speaker)));
            List<ParticipantId> participants = speaking.values().stream()
                    .filter(Speaker.OfParticipant.class::isInstance)
                    .map(speaker -> ((Speaker.OfParticipant) speaker).participant())
                    .toList();
            List<ModeratorId> moderators = speaking.values().stream()
                    .filter(Speaker.OfModerator.class::isInstance)
                    .map(speaker -> ((Speaker.OfModerator) speaker).moderator())
                    .toList();
            NewSession described = request.newSession()
                    .orElseGet(() -> new NewSession(
                            "",
                            participants.size() > 1 ? SessionKind.FOCUS_GROUP : SessionKind.INTERVIEW,
                            Optional.empty(),
                            Optional.empty()));
            return new Session(
                    id,
                    described.name(),
                    described.kind(),
                    described.date(),
                    described.site(),
                    Optional.empty(),
                    participants,
                    moderators,
                    Map.of());
        }
    }

    private static String person(Speaker speaker) {
        if (speaker instanceof Speaker.OfParticipant of) {
            return of.participant().value();
        }
        return speaker instanceof Speaker.OfModerator of ? of.moderator().value() : "";
    }

    /** The labels of all sources that were joined to nobody, with how many turns they have, for the end of a report. */
    public static Map<String, Integer> unassigned(ImportReport report) {
        return report.sources().stream()
                .flatMap(source -> source.turnsByLabel().stream())
                .filter(label -> label.person().isEmpty())
                .collect(Collectors.toMap(
                        ImportReport.LabelTurns::label, ImportReport.LabelTurns::turns, Integer::sum, TreeMap::new));
    }
}
