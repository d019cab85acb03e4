package org.tacit.exchange.report;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tacit.domain.Words;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.content.StudyContents;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.TextSpan;

/** Looks up quoted words and remembers whose they were and how many. Each text is read once. Not thread-safe. */
final class QuoteWords {
    private final Study study;
    private final StudyContents contents;
    private final Map<SourceId, Optional<SealedText>> texts = new HashMap<>();
    private final Set<ParticipantId> quoted = new HashSet<>();
    private final Set<Place> used = new HashSet<>();
    private final SpokenNames names;
    private int quotes;
    private int again;

    private record Place(SourceId source, TextSpan extent) {}

    QuoteWords(Study study, StudyContents contents) {
        this.study = requireNonNull(study, "study is null");
        this.contents = requireNonNull(contents, "contents is null");
        this.names = SpokenNames.of(study.participants().values());
    }

    /** Whether the words of a passage seem to hold a participant's name. */
    boolean namesSomebody(SourceId source, TextSpan extent) {
        return names.in(words(source, extent));
    }

    /** The words of a passage, counted as quoted. */
    String quote(SourceId source, TextSpan extent) {
        quotes++;
        if (!used.add(new Place(source, extent))) {
            again++;
        }
        speakersOf(source, extent).forEach(quoted::add);
        return words(source, extent);
    }

    private String words(SourceId source, TextSpan extent) {
        return texts.computeIfAbsent(
                        source, id -> contents.text(study.source(id).text().content()))
                .map(text -> text.text().slice(extent))
                .orElse(Words.WITHDRAWN);
    }

    /** The participants who speak in a stretch of a source. */
    Set<ParticipantId> speakersOf(SourceId id, TextSpan extent) {
        Source source = study.source(id);
        Set<ParticipantId> speakers = new HashSet<>();
        for (int i = source.turns().firstEndingAfter(extent.start());
                i < source.turns().size() && source.turns().start(i) < extent.end();
                i++) {
            if (source.speakerOf(i) instanceof Speaker.OfParticipant of) {
                speakers.add(of.participant());
            }
        }
        return speakers;
    }

    int quotes() {
        return quotes;
    }

    int people() {
        return quoted.size();
    }

    /** How many quotes repeat one given before. */
    int again() {
        return again;
    }
}
