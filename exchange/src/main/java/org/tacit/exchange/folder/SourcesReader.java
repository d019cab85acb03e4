package org.tacit.exchange.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.TextRef;
import org.tacit.exchange.yaml.YamlMapping;

/** Reads the sources that {@code study.yaml} lists, with their transcripts. */
final class SourcesReader {
    private final StudyIds ids;
    private final ContentSource contents;
    private final SourceWordsReader words;
    private final SpeakersReader speakersReader;
    private final Problems problems;
    private final List<FolderDoubt> doubts;

    SourcesReader(
            StudyIds ids,
            ContentSource contents,
            SourceWordsReader words,
            SpeakersReader speakersReader,
            Problems problems,
            List<FolderDoubt> doubts) {
        this.ids = ids;
        this.contents = contents;
        this.words = words;
        this.speakersReader = speakersReader;
        this.problems = problems;
        this.doubts = doubts;
    }

    List<SourceRead> read(Fields study) {
        List<SourceRead> sources = new ArrayList<>();
        for (YamlMapping mapping : study.mappings("sources")) {
            Fields fields = new Fields(mapping, SourceKeys.ALL, problems);
            Optional<SourceId> id = fields.id(ids.sources);
            Optional<SessionId> session = fields.optionalReference(SourceKeys.SESSION, ids.sessions);
            Fields turns = new Fields(
                    fields.mapping(SourceKeys.TURNS)
                            .orElseGet(() -> new YamlMapping(fields.place(SourceKeys.TURNS), Map.of())),
                    SourceKeys.OF_TURNS,
                    problems);
            Optional<SourceWords> read = words.read(fields, turns);
            id.flatMap(known -> read.flatMap(found -> source(fields, known, session, found)))
                    .ifPresent(sources::add);
        }
        return sources;
    }

    private Optional<SourceRead> source(Fields fields, SourceId id, Optional<SessionId> session, SourceWords read) {
        String name = fields.optional(SourceKeys.NAME)
                .orElse(read.file().substring(read.file().lastIndexOf('/') + 1));
        List<Speaker> speakers =
                speakersReader.read(fields, read.file(), read.turns().labels());
        return fields.build(() -> {
            SealedText sealed = contents.text(read.text());
            Source source = new Source(
                    id,
                    name,
                    session,
                    new TextRef(sealed.id(), read.text().length()),
                    read.meta().from(read.originals()),
                    read.turns(),
                    speakers);
            doubts.addAll(read.doubts());
            return new SourceRead(
                    source,
                    read.file(),
                    sealed,
                    read.originals(),
                    read.withdrawn(),
                    new QuoteFinder(id, read.text(), read.turns()));
        });
    }
}
