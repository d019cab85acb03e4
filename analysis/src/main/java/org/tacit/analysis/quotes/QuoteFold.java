package org.tacit.analysis.quotes;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.document.CodedDocument;
import org.tacit.analysis.document.SessionFacts;
import org.tacit.analysis.document.Voice;
import org.tacit.analysis.fold.ByDocument;
import org.tacit.analysis.fold.DocumentFold;
import org.tacit.analysis.lens.Reach;
import org.tacit.analysis.quotes.Quote.Applied;
import org.tacit.analysis.quotes.Quote.Part;
import org.tacit.analysis.quotes.QuoteRequest.Passages;
import org.tacit.analysis.quotes.QuoteState.DocumentQuotes;
import org.tacit.domain.StableId;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.theme.ThemeId;

/**
 * The quote table as a fold. Emptied codings and passages, and text that is nobody's speech, give no quote.
 *
 * <p>It fits every state of the study in which codebook and themes are the same; codings may change.
 */
public final class QuoteFold implements DocumentFold<QuoteState, QuoteTable> {
    private static final long serialVersionUID = 1L;

    private final QuoteRequest request;
    private final HashMap<CodeId, Integer> codebook = new HashMap<>();
    private final HashSet<CodeId> codes = new HashSet<>();
    private final HashSet<CodeId> codesOfThemes = new HashSet<>();
    private final HashMap<SourceId, ArrayList<Pointed>> passages = new HashMap<>();

    private QuoteFold(Study study, QuoteRequest request) {
        this.request = requireNonNull(request, "request is null");
        for (Code code : study.codebook().inTreeOrder()) {
            codebook.put(code.id(), codebook.size());
        }
        for (CodeId code : request.codes()) {
            codes.add(code);
            if (request.beneath() && study.codebook().contains(code)) {
                codes.addAll(study.codebook().withDescendants(code));
            }
        }
        for (Theme theme : study.themes()) {
            if (request.themes().contains(theme.id())) {
                codesOfThemes.addAll(Reach.codesOf(study, theme, request.beneath()));
            }
            theme.evidence().forEach(passage -> point(theme.id(), passage, false));
            theme.disconfirming().forEach(passage -> point(theme.id(), passage, true));
        }
    }

    /** The quotes wanted of a study. */
    public static QuoteFold of(Study study, QuoteRequest request) {
        return new QuoteFold(study, request);
    }

    private void point(ThemeId theme, Passage passage, boolean against) {
        passages.computeIfAbsent(passage.source(), it -> new ArrayList<>())
                .add(new Pointed(theme, passage.extent(), against));
    }

    @Override
    public QuoteState empty() {
        return QuoteState.EMPTY;
    }

    @Override
    public QuoteState add(QuoteState state, CodedDocument document) {
        List<Quote> quotes = request.filter().keeps(document) ? quotes(document) : List.of();
        return state.plus(new QuoteState(ByDocument.of(document.source(), new DocumentQuotes(quotes))));
    }

    private List<Quote> quotes(CodedDocument document) {
        Map<TextSpan, Draft> drafts = new TreeMap<>();
        for (int i = 0; i < document.codings(); i++) {
            if (document.start(i) < document.end(i) && request.filter().keeps(document.coder(i))) {
                drafts.computeIfAbsent(new TextSpan(document.start(i), document.end(i)), it -> new Draft())
                        .codings
                        .add(new Applied(document.code(i), document.coder(i), document.facets(i)));
            }
        }
        for (Pointed pointed : passages.getOrDefault(document.source(), new ArrayList<>())) {
            if (!pointed.extent().isEmpty()) {
                drafts.computeIfAbsent(pointed.extent(), it -> new Draft())
                        .pointed
                        .add(pointed);
            }
        }
        List<Quote> quotes = new ArrayList<>();
        drafts.forEach((extent, draft) -> {
            List<Part> parts = parts(document, extent);
            if (wanted(draft) && wanted(document, parts)) {
                quotes.add(draft.quote(document, extent, parts, codebook));
            }
        });
        return quotes;
    }

    private static List<Part> parts(CodedDocument document, TextSpan extent) {
        List<Part> parts = new ArrayList<>();
        int turn = document.firstTurnEndingAfter(extent.start());
        for (; turn < document.turns() && document.turnStart(turn) < extent.end(); turn++) {
            int from = Math.max(extent.start(), document.turnStart(turn));
            int to = Math.min(extent.end(), document.turnEnd(turn));
            if (from < to) {
                parts.add(new Part(turn + 1, document.voice(document.voiceOf(turn)), new TextSpan(from, to)));
            }
        }
        return parts;
    }

    private boolean wanted(Draft draft) {
        boolean passage = draft.pointed.stream().anyMatch(this::wanted);
        boolean noCodingAsked = request.codes().isEmpty()
                && request.directions().isEmpty()
                && request.levels().isEmpty();
        if (request.passages() != Passages.ANY) {
            return passage && (noCodingAsked || draft.codings.stream().anyMatch(this::wanted));
        }
        return passage && noCodingAsked || draft.codings.stream().anyMatch(this::wantedByTheme);
    }

    private boolean wanted(Pointed pointed) {
        boolean theme = request.themes().isEmpty() || request.themes().contains(pointed.theme());
        return theme
                && switch (request.passages()) {
                    case ANY -> true;
                    case EVIDENCE -> !pointed.against();
                    case DISCONFIRMING -> pointed.against();
                };
    }

    private boolean wantedByTheme(Applied coding) {
        return wanted(coding) && (request.themes().isEmpty() || codesOfThemes.contains(coding.code()));
    }

    private boolean wanted(Applied coding) {
        return (codes.isEmpty() || codes.contains(coding.code()))
                && (request.directions().isEmpty()
                        || coding.facets().direction() != null
                                && request.directions().contains(coding.facets().direction()))
                && (request.levels().isEmpty()
                        || coding.facets().level() != null
                                && request.levels().contains(coding.facets().level()));
    }

    private boolean wanted(CodedDocument document, List<Part> parts) {
        @Nullable SessionFacts session = document.session().orElse(null);
        return parts.stream().anyMatch(part -> wanted(session, part.voice()));
    }

    private boolean wanted(@Nullable SessionFacts session, Voice voice) {
        if (voice instanceof Voice.OfModerator || !request.filter().keeps(session, voice)) {
            return false;
        }
        if (request.participants().isEmpty() && request.roles().isEmpty()) {
            return true;
        }
        return voice instanceof Voice.OfParticipant who
                && (request.participants().isEmpty() || request.participants().contains(who.id()))
                && (request.roles().isEmpty()
                        || who.role() != null && request.roles().contains(who.role()));
    }

    @Override
    public QuoteState merge(QuoteState left, QuoteState right) {
        return left.plus(right);
    }

    @Override
    public QuoteTable result(QuoteState state) {
        List<Quote> quotes = new ArrayList<>();
        state.documents().values().forEach(document -> quotes.addAll(document.quotes()));
        Comparator<Quote> bySession = Comparator.comparing(
                        QuoteFold::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(QuoteFold::session, StableId.order())
                .thenComparing(Quote::source, StableId.order())
                .thenComparing(Quote::extent);
        quotes.sort(
                switch (request.order()) {
                    case SESSION -> bySession;
                    case PARTICIPANT ->
                        Comparator.comparing(QuoteFold::speaker, StableId.order())
                                .thenComparing(bySession);
                    case CODE -> Comparator.comparingInt(this::firstCode).thenComparing(bySession);
                    case LENGTH ->
                        Comparator.<Quote>comparingInt(quote -> -quote.extent().length())
                                .thenComparing(bySession);
                });
        return new QuoteTable(request, quotes);
    }

    private static @Nullable LocalDate date(Quote quote) {
        return quote.session() == null ? null : quote.session().date();
    }

    /** Sources of no session come after all sessions. */
    private static StableId session(Quote quote) {
        String id = quote.session() == null ? LAST : quote.session().id().value();
        return () -> id;
    }

    /** Quotes of nobody known come after all participants. */
    private static StableId speaker(Quote quote) {
        String id = quote.participants().isEmpty()
                ? LAST
                : quote.participants().get(0).id().value();
        return () -> id;
    }

    private static final String LAST = "~";

    private int firstCode(Quote quote) {
        return quote.codings().isEmpty()
                ? Integer.MAX_VALUE
                : codebook.getOrDefault(quote.codings().get(0).code(), Integer.MAX_VALUE);
    }

    /** A passage a theme points to. */
    private record Pointed(ThemeId theme, TextSpan extent, boolean against) implements Serializable {}

    /** What is known of one extent while it is collected. */
    private static final class Draft {
        final List<Applied> codings = new ArrayList<>();
        final List<Pointed> pointed = new ArrayList<>();

        Quote quote(CodedDocument document, TextSpan extent, List<Part> parts, Map<CodeId, Integer> codebook) {
            codings.sort(
                    Comparator.<Applied>comparingInt(coding -> codebook.getOrDefault(coding.code(), Integer.MAX_VALUE))
                            .thenComparing(Applied::coder, StableId.order()));
            return new Quote(
                    document.source(),
                    extent,
                    document.session().orElse(null),
                    parts,
                    codings,
                    themes(false),
                    themes(true));
        }

        private List<ThemeId> themes(boolean against) {
            Set<ThemeId> themes = new LinkedHashSet<>();
            pointed.stream().filter(one -> one.against() == against).forEach(one -> themes.add(one.theme()));
            return List.copyOf(themes);
        }
    }
}
