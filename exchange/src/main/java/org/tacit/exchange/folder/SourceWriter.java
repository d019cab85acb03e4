package org.tacit.exchange.folder;

import java.util.HashMap;
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
import org.tacit.exchange.yaml.YamlEntries;

/**
 * Writes sources: the file as it came, and beside it only what reading that file again would not give, namely the text when it was edited, how it was converted when that has changed,
 * and the turns when their rule no longer finds them. Used once for a folder.
 */
final class SourceWriter {
    private final Study study;
    private final StudyContents contents;
    private final TranscriptConversion conversion;
    private final Originals originals;
    private final NewFiles files;
    private final FileNames names = new FileNames();
    private final Map<ContentId, String> written = new HashMap<>();

    SourceWriter(
            Study study, StudyContents contents, TranscriptConversion conversion, Originals originals, NewFiles files) {
        this.study = study;
        this.contents = contents;
        this.conversion = conversion;
        this.originals = originals;
        this.files = files;
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
        Optional<byte[]> original =
                contents.original(source.conversion().original()).map(Original::bytes);
        String wanted = FileNames.of(
                source.name(), source.id().value(), source.conversion().mediaType());
        TurnsForm form = TurnsForm.of(source.turns(), text, original, wanted, conversion);
        boolean travels = original.isPresent() && (form.asItCame() || originals == Originals.ALL);

        String file = travels ? original(source, wanted, original.get()) : "";
        String textFile = travels && form.asItCame() ? "" : text(wanted, text, travels);
        entries.put(SourceKeys.FILE, file).put(SourceKeys.TEXT, textFile);
        String shown = file.isEmpty() ? textFile : file;
        if (!shown.substring(shown.lastIndexOf('/') + 1).equals(source.name())) {
            entries.keep(SourceKeys.NAME, source.name());
        }
        Meta meta = Meta.of(source.conversion());
        boolean otherMeta = form.meta().filter(meta::equals).isEmpty();
        if (original.isEmpty() || travels && otherMeta) {
            conversion(meta, entries);
        }
        if (form.isTable()) {
            table(source.turns(), shown, entries);
        } else {
            entries.put(
                    SourceKeys.TURNS,
                    new YamlEntries().keep(SourceKeys.RULE, form.rule()).texts(SourceKeys.LABELS, form.labels()));
        }
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

    private String original(Source source, String wanted, byte[] bytes) {
        return written.computeIfAbsent(source.conversion().original(), id -> {
            String file = FolderLayout.TRANSCRIPTS + names.take(wanted);
            files.put(file, bytes);
            return file;
        });
    }

    private String text(String wanted, CodePointText text, boolean besideTheOriginal) {
        String stem = stem(wanted) + (besideTheOriginal ? ".edited.txt" : ".txt");
        String file = FolderLayout.TRANSCRIPTS + names.take(stem);
        files.put(file, Utf8.bytes(text.text()));
        return file;
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
