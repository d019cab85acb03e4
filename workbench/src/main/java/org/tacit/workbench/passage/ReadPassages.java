package org.tacit.workbench.passage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.document.SessionFacts;
import org.tacit.analysis.document.Voice;
import org.tacit.analysis.quotes.Quote;
import org.tacit.analysis.quotes.QuoteRequest;
import org.tacit.analysis.quotes.QuoteTable;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.content.StudyContents;
import org.tacit.domain.participant.ModeratorId;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.TextSpan;

/** Gives quotes their words, a page at a time. Stateless. */
public final class ReadPassages {
    /**
     * A passage with everything that stands beside it.
     *
     * @param source where
     * @param sourceName the source as shown
     * @param session the session it is from, when known
     * @param extent its place in the source's text, in code points
     * @param words what is said; empty when the text was withdrawn
     * @param speakers who says it, in order of first part
     * @param turn the number of its first turn, from 1
     * @param codings the codings of exactly these words, by the coders looked at
     */
    public record PassageRead(
            SourceId source,
            String sourceName,
            Optional<Occasion> session,
            TextSpan extent,
            String words,
            List<SpeakerRead> speakers,
            int turn,
            List<Coding> codings) {
        public PassageRead {
            requireNonNull(source, "source is null");
            requireNonNull(sourceName, "sourceName is null");
            requireNonNull(session, "session is null");
            requireNonNull(extent, "extent is null");
            requireNonNull(words, "words is null");
            speakers = List.copyOf(speakers);
            codings = List.copyOf(codings);
        }
    }

    /**
     * When and where something was said.
     *
     * @param id the session
     * @param name as shown
     * @param date when, if known
     */
    public record Occasion(SessionId id, String name, Optional<LocalDate> date) {}

    /**
     * Somebody who speaks in a passage.
     *
     * @param label as the transcript has it
     * @param participant the participant, with role and site, when it is one
     * @param moderator the moderator, when it is one
     */
    public record SpeakerRead(
            String label, Optional<Voice.OfParticipant> participant, Optional<ModeratorId> moderator) {}

    /**
     * Some of the passages wanted.
     *
     * @param sequence the entry after which this is the study
     * @param total how many passages there are in all
     * @param passages those of this page
     */
    public record Page(long sequence, int total, List<PassageRead> passages) {
        public Page {
            passages = List.copyOf(passages);
        }
    }

    /**
     * A page of a quote table with its words.
     *
     * @param study the study the table was counted in
     * @param contents where its words are
     * @param offset how many passages come before the page, from 0
     * @param limit at most so many on it
     */
    public Page page(Study study, StudyContents contents, QuoteTable table, int offset, int limit) {
        int total = table.quotes().size();
        int from = Math.min(Math.max(0, offset), total);
        int to = Math.min(total, from + Math.max(0, limit));
        Map<SourceId, Optional<SealedText>> texts = new LinkedHashMap<>();
        List<PassageRead> passages = new ArrayList<>();
        for (Quote quote : table.quotes().subList(from, to)) {
            Source source = study.source(quote.source());
            Optional<SealedText> text = texts.computeIfAbsent(
                    source.id(), id -> contents.text(source.text().content()));
            String words = text.map(kept -> kept.text().slice(quote.extent())).orElse("");
            passages.add(new PassageRead(
                    source.id(),
                    source.name(),
                    occasion(study, quote.session()),
                    quote.extent(),
                    words,
                    speakers(source, quote),
                    quote.parts().get(0).turn(),
                    codings(study.codings(source.id()), quote, table.request())));
        }
        return new Page(study.sequence(), total, passages);
    }

    private static Optional<Occasion> occasion(Study study, @Nullable SessionFacts facts) {
        if (facts == null) {
            return Optional.empty();
        }
        Session session = requireNonNull(study.sessions().get(facts.id()), "a session of the study");
        return Optional.of(new Occasion(session.id(), session.title(), session.date()));
    }

    private static List<SpeakerRead> speakers(Source source, Quote quote) {
        Map<String, SpeakerRead> speakers = new LinkedHashMap<>();
        for (Quote.Part part : quote.parts()) {
            String label = source.turns().size() == 0
                    ? ""
                    : source.turns().labels().get(source.turns().label(part.turn() - 1));
            speakers.putIfAbsent(label, new SpeakerRead(label, participant(part.voice()), moderator(part.voice())));
        }
        return List.copyOf(speakers.values());
    }

    private static Optional<Voice.OfParticipant> participant(Voice voice) {
        return voice instanceof Voice.OfParticipant of ? Optional.of(of) : Optional.empty();
    }

    private static Optional<ModeratorId> moderator(Voice voice) {
        return voice instanceof Voice.OfModerator of ? Optional.of(of.id()) : Optional.empty();
    }

    private static List<Coding> codings(SourceCodings codings, Quote quote, QuoteRequest request) {
        List<Coding> found = new ArrayList<>();
        for (int i = 0; i < codings.size() && codings.start(i) <= quote.extent().start(); i++) {
            if (codings.start(i) == quote.extent().start()
                    && codings.end(i) == quote.extent().end()
                    && request.filter().keeps(codings.coders().get(codings.coderIndex(i)))) {
                found.add(codings.get(i));
            }
        }
        return found;
    }
}
