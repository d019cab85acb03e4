package org.tacit.exchange.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.content.StudyContents;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.SpeakerTurn;
import org.tacit.domain.source.Turns;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.CodePointText;
import org.tacit.exchange.folder.SourceWords.Meta;
import org.tacit.exchange.transcript.TranscriptFile;
import org.tacit.exchange.yaml.YamlEntries;

/**
 * Writes sources: the file as it came, and beside it only what reading that file again would not give, namely the text when it was edited, how it was converted when that has changed,
 * and the turns when their rule no longer finds them. Used once for a folder.
 */
final class SourceWriter {
    private final Study study;
    private final StudyContents contents;
    private final TranscriptConversion conversion;
    private final Originals keep;
    private final NewFiles files;
    private final FileNames names = new FileNames();
    private final Map<ContentId, String> named = new HashMap<>();
    private final Set<ContentId> written = new HashSet<>();
    /** Files that hold several sources, such as a table of interviews. */
    private final Set<ContentId> shared = new HashSet<>();

    SourceWriter(Study study, StudyContents contents, TranscriptConversion conversion, Originals keep, NewFiles files) {
        this.study = study;
        this.contents = contents;
        this.conversion = conversion;
        this.keep = keep;
        this.files = files;
        Set<ContentId> seen = new HashSet<>();
        study.sources().values().stream()
                .flatMap(source -> source.conversion().originals().stream())
                .filter(original -> !seen.add(original))
                .forEach(shared::add);
    }

    /** Writes the files of a source and says what {@code study.yaml} says of it. */
    YamlEntries write(Source source) {
        YamlEntries entries = new YamlEntries().put(SourceKeys.ID, source.id().value());
        source.session().ifPresent(session -> entries.put(SourceKeys.SESSION, session.value()));
        Optional<CodePointText> text = contents.text(source.text().content()).map(SealedText::text);
        if (text.isPresent()) {
            words(source, text.get(), entries);
        } else {
            withdrawn(source, entries);
        }
        YamlEntries speakers = new YamlEntries();
        for (int i = 0; i < source.speakers().size(); i++) {
            speakers.put(source.turns().labels().get(i), id(source.speakers().get(i)));
        }
        return entries.put(SourceKeys.SPEAKERS, speakers);
    }

    private void words(Source source, CodePointText text, YamlEntries entries) {
        List<TranscriptFile> originals = originals(source);
        // A file with several sources in it never reads as one of them; it is long, and is not read for each of them to
        // see it.
        boolean ownFile = source.conversion().originals().stream().noneMatch(shared::contains);
        TurnsForm form = TurnsForm.of(source.turns(), text, ownFile ? originals : List.of(), conversion);
        if (!originals.isEmpty() && !form.asItCame() && keep == Originals.UNEDITED) {
            withoutOriginals(source, text, originals, entries);
            return;
        }
        List<String> files = put(source, originals);
        String textFile = form.asItCame() ? "" : text(source, text, !originals.isEmpty());
        if (files.size() > 1) {
            entries.texts(SourceKeys.FILES, files);
        } else {
            entries.put(SourceKeys.FILE, files.isEmpty() ? "" : files.get(0));
        }
        entries.put(SourceKeys.TEXT, textFile);
        String shown = files.isEmpty() ? textFile : files.get(0);
        name(source, shown, entries);
        Meta meta = Meta.of(source.conversion());
        if (form.meta().filter(meta::equals).isEmpty()) {
            conversion(meta, entries);
        }
        turns(source.turns(), form, shown, entries);
    }

    /** The edited text alone, as if it were the file that came: what was taken out of it does not travel. */
    private void withoutOriginals(
            Source source, CodePointText text, List<TranscriptFile> originals, YamlEntries entries) {
        List<ContentId> rows = source.conversion().originals();
        for (int i = 0; i < originals.size(); i++) {
            if (!written.contains(rows.get(i))) {
                named.remove(rows.get(i));
                names.release(originals.get(i).name());
            }
        }
        String file = text(source, text, false);
        TranscriptFile edited =
                new TranscriptFile(file.substring(FolderLayout.TRANSCRIPTS.length()), Utf8.bytes(text.text()));
        TurnsForm form = TurnsForm.of(source.turns(), text, List.of(edited), conversion);
        entries.put(form.asItCame() ? SourceKeys.FILE : SourceKeys.TEXT, file);
        name(source, file, entries);
        turns(source.turns(), form, file, entries);
    }

    private static void name(Source source, String file, YamlEntries entries) {
        if (!file.substring(FolderLayout.TRANSCRIPTS.length()).equals(source.name())) {
            entries.keep(SourceKeys.NAME, source.name());
        }
    }

    private void turns(Turns turns, TurnsForm form, String file, YamlEntries entries) {
        if (form.isTable()) {
            table(turns, file, entries);
        } else {
            entries.put(
                    SourceKeys.TURNS,
                    new YamlEntries().keep(SourceKeys.RULE, form.rule()).texts(SourceKeys.LABELS, form.labels()));
        }
    }

    /** The files a source came from, under the names they will have; none when one of them is gone. */
    private List<TranscriptFile> originals(Source source) {
        List<Optional<Original>> kept =
                source.conversion().originals().stream().map(contents::original).toList();
        List<TranscriptFile> found = new ArrayList<>();
        for (int i = 0; i < kept.size() && kept.stream().allMatch(Optional::isPresent); i++) {
            String name = nameOf(source, i);
            found.add(new TranscriptFile(
                    named.computeIfAbsent(source.conversion().originals().get(i), row -> names.take(name)),
                    kept.get(i).orElseThrow().bytes()));
        }
        return found;
    }

    /** Files that together hold one talk are called by the talk and who speaks in each, because reading them tells the speakers by their names. */
    private static String nameOf(Source source, int file) {
        String name = FileNames.of(
                source.name(), source.id().value(), source.conversion().mediaType());
        int files = source.conversion().originals().size();
        List<String> speakers = source.turns().labels().stream().sorted().toList();
        boolean oneEach =
                files > 1 && speakers.size() == files && speakers.stream().allMatch(SourceWriter::isPlain);
        String ending = name.substring(stem(name).length());
        if (oneEach) {
            return stem(name) + "_" + speakers.get(file) + ending;
        }
        return file == 0 ? name : stem(name) + "-" + (file + 1) + ending;
    }

    private static boolean isPlain(String label) {
        return label.matches("\\p{L}{2,20}\\d{0,2}");
    }

    private List<String> put(Source source, List<TranscriptFile> originals) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            String place = FolderLayout.TRANSCRIPTS + originals.get(i).name();
            if (written.add(source.conversion().originals().get(i))) {
                files.put(place, originals.get(i).bytes());
            }
            places.add(place);
        }
        return places;
    }

    private String text(Source source, CodePointText text, boolean besideTheOriginal) {
        String name = FileNames.of(
                source.name(), source.id().value(), source.conversion().mediaType());
        String file = FolderLayout.TRANSCRIPTS + names.take(stem(name) + (besideTheOriginal ? ".edited.txt" : ".txt"));
        files.put(file, Utf8.bytes(text.text()));
        return file;
    }

    private void withdrawn(Source source, YamlEntries entries) {
        entries.keep(SourceKeys.NAME, source.name())
                .plain(SourceKeys.WITHDRAWN, true)
                .plain(SourceKeys.LENGTH, source.text().length());
        conversion(Meta.of(source.conversion()), entries);
        if (!source.turns().equals(Turns.NONE)) {
            table(source.turns(), FolderLayout.TRANSCRIPTS + source.id() + ".txt", entries);
        }
    }

    private static void conversion(Meta meta, YamlEntries entries) {
        entries.put(
                SourceKeys.CONVERSION,
                new YamlEntries()
                        .put(SourceKeys.MEDIA_TYPE, meta.mediaType())
                        .put(SourceKeys.ENCODING, meta.encoding())
                        .keep(SourceKeys.CONVERTER, meta.converter())
                        .plain(SourceKeys.VERSION, meta.version()));
    }

    private void table(Turns turns, String beside, YamlEntries entries) {
        String name = stem(beside.substring(FolderLayout.TRANSCRIPTS.length()));
        String file = FolderLayout.TRANSCRIPTS + names.take(name + ".turns.csv");
        Set<String> speaking = new LinkedHashSet<>();
        files.put(file, Csv.write(SourceKeys.TURN_COLUMNS, rows -> {
            for (int i = 0; i < turns.size(); i++) {
                SpeakerTurn turn = turns.turn(i);
                String label = turns.labels().get(turn.label());
                speaking.add(label);
                rows.accept(List.of(
                        label,
                        Integer.toString(turn.speech().start()),
                        Integer.toString(turn.speech().end()),
                        millis(turn.fromMillis()),
                        millis(turn.toMillis())));
            }
        }));
        boolean inOrder = List.copyOf(speaking).equals(turns.labels());
        entries.put(
                SourceKeys.TURNS,
                new YamlEntries()
                        .keep(SourceKeys.RULE, turns.rule())
                        .texts(SourceKeys.LABELS, inOrder ? List.of() : turns.labels())
                        .put(SourceKeys.FILE, file));
    }

    private static String millis(OptionalLong time) {
        return time.isPresent() ? Long.toString(time.getAsLong()) : "";
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** How a speaker is written: by id, with the sort before it where a participant and a moderator share one. */
    private String id(Speaker speaker) {
        if (speaker instanceof Speaker.OfParticipant of) {
            String id = of.participant().value();
            boolean clear = !id.equals(SourceKeys.UNASSIGNED)
                    && study.moderators().keySet().stream()
                            .noneMatch(moderator -> moderator.value().equals(id));
            return clear ? id : SourceKeys.PARTICIPANT_PREFIX + id;
        }
        if (speaker instanceof Speaker.OfModerator of) {
            String id = of.moderator().value();
            boolean clear = !id.equals(SourceKeys.UNASSIGNED)
                    && study.participants().keySet().stream()
                            .noneMatch(participant -> participant.value().equals(id));
            return clear ? id : SourceKeys.MODERATOR_PREFIX + id;
        }
        return SourceKeys.UNASSIGNED;
    }
}
