package org.tacit.server.imports;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.TacitException;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.study.Study;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.turns.TurnChoice;
import org.tacit.server.http.RequestRefused;
import org.tacit.workbench.NewIds;
import org.tacit.workbench.source.ImportRequest;
import org.tacit.workbench.source.NewSession;

/**
 * What a person says about the transcripts to import.
 *
 * @param moderators labels of people who ask
 * @param speakers labels joined to people: from a label to the id of a participant or moderator
 * @param newPeople what to do with labels that name nobody the study knows; left when absent
 * @param session the session they record: one the study has, or a new one
 * @param turns {@code none}, a rule, or a pattern; what fits best when absent
 * @param encoding of the characters; found by evidence when absent
 */
public record ImportChoices(
        @Nullable List<String> moderators,
        @Nullable Map<String, String> speakers,
        ImportRequest.@Nullable NewPeople newPeople,
        @Nullable SessionChoice session,
        @Nullable String turns,
        @Nullable String encoding) {

    /** Nothing said. */
    static final ImportChoices NONE = new ImportChoices(null, null, null, null, null, null);

    /**
     * A session.
     *
     * @param id of one the study has, or of the new one; made of the name when empty
     * @param date as {@code 2031-03-14}; may be empty
     * @param site may be empty
     */
    public record SessionChoice(
            @Nullable String id,
            @Nullable String name,
            @Nullable SessionKind kind,
            @Nullable String date,
            @Nullable String site) {}

    /**
     * As the use case takes it.
     *
     * @throws RequestRefused when something said cannot be so
     */
    ImportRequest request(Study study, boolean preview) {
        try {
            ImportOptions options = said(turns)
                    .map(rule -> ImportOptions.DEFAULT.withTurns(TurnChoice.of(rule)))
                    .orElse(ImportOptions.DEFAULT);
            ImportOptions decoded = said(encoding)
                    .map(name -> options.withEncoding(charset(name)))
                    .orElse(options);
            return new ImportRequest(
                    decoded,
                    Optional.ofNullable(session).flatMap(one -> id(study, one)),
                    speakers == null ? Map.of() : speakers,
                    moderators == null ? List.of() : moderators,
                    newPeople == null ? ImportRequest.NewPeople.LEAVE : newPeople,
                    preview,
                    Optional.ofNullable(session).map(ImportChoices::described));
        } catch (RequestRefused e) {
            throw e;
        } catch (TacitException e) {
            throw RequestRefused.malformed(String.valueOf(e.getMessage()), e);
        }
    }

    private static Optional<SessionId> id(Study study, SessionChoice session) {
        Optional<SessionId> named = said(session.id()).map(SessionId::new);
        return named.isPresent()
                ? named
                : said(session.name())
                        .map(name -> new SessionId(NewIds.like(
                                name, "session", id -> study.sessions().containsKey(new SessionId(id)))));
    }

    private static NewSession described(SessionChoice session) {
        return new NewSession(
                said(session.name()).orElse(""),
                session.kind() == null ? SessionKind.INTERVIEW : session.kind(),
                said(session.date()).map(ImportChoices::date),
                said(session.site()).map(SiteId::new));
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw RequestRefused.malformed("\"" + written + "\" is no date: write it as 2031-03-14", e);
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw RequestRefused.malformed(
                    "\"" + name + "\" is no encoding: write for example UTF-8, UTF-16 or windows-1252", e);
        }
    }

    private static Optional<String> said(@Nullable String words) {
        return Optional.ofNullable(words).map(String::strip).filter(text -> !text.isEmpty());
    }
}
