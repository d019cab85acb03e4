package org.tacit.analysis.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tacit.analysis.document.Filter;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.session.Session;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.study.Study;

/**
 * The matrix again, the plain way: every code point of every coding is looked at by itself, and everything is kept in sets. It shares nothing with the fold but the study, and reads the
 * method's page literally.
 */
final class PlainMatrix {
    private final Study study;
    private final MatrixRequest request;
    private final Map<String, Set<Object>> codings = new HashMap<>();
    private final Map<String, Set<Object>> turns = new HashMap<>();
    private final Map<String, Set<Object>> characters = new HashMap<>();
    private final Map<String, Set<Object>> participants = new HashMap<>();
    private final Map<String, Set<Object>> sources = new HashMap<>();

    PlainMatrix(Study study, MatrixRequest request) {
        this.study = study;
        this.request = request;
        study.sources().values().forEach(this::read);
    }

    long value(String row, String column, Measure measure) {
        Map<String, Set<Object>> counted = switch (measure) {
            case CODINGS -> codings;
            case TURNS -> turns;
            case CHARACTERS -> characters;
            case PARTICIPANTS -> participants;
            case SOURCES -> sources;
        };
        return counted.getOrDefault(row + "|" + column, Set.of()).size();
    }

    private void read(Source source) {
        Optional<Session> session = source.session().map(study.sessions()::get);
        Filter filter = request.filter();
        if (!filter.sessions().isEmpty()
                && !session.filter(it -> filter.sessions().contains(it.id())).isPresent()) {
            return;
        }
        for (Coding coding : study.codings(source.id()).list()) {
            if (filter.coders().isEmpty() || filter.coders().contains(coding.coder())) {
                Set<String> rows = new LinkedHashSet<>(rowsOf(coding));
                if (!rows.isEmpty()) {
                    rows.add("ANY");
                }
                for (int at = coding.extent().start(); at < coding.extent().end(); at++) {
                    read(source, session, at, coding, rows);
                }
            }
        }
        for (int at = 0; at < source.text().length(); at++) {
            read(source, session, at, null, Set.of("TALK"));
        }
    }

    private void read(Source source, Optional<Session> session, int at, Object coding, Set<String> rows) {
        int turn = turnAt(source, at);
        if (turn == -1) {
            return;
        }
        Speaker speaker = source.turns().size() == 0 ? Speaker.UNASSIGNED : source.speakerOf(turn);
        if (!keeps(session, speaker) || speaker instanceof Speaker.OfModerator && !request.moderators()) {
            return;
        }
        List<String> columns = new ArrayList<>(List.of(column(session, speaker)));
        if (!(speaker instanceof Speaker.OfModerator)) {
            columns.add("TOTAL");
        }
        for (String row : rows) {
            for (String column : columns) {
                String cell = row + "|" + column;
                if (coding != null) {
                    add(codings, cell, coding);
                }
                add(turns, cell, source.id() + " " + turn);
                add(characters, cell, source.id() + " " + at);
                add(sources, cell, source.id());
                if (speaker instanceof Speaker.OfParticipant of) {
                    add(participants, cell, of.participant());
                }
            }
        }
    }

    private static void add(Map<String, Set<Object>> to, String cell, Object what) {
        to.computeIfAbsent(cell, it -> new HashSet<>()).add(what);
    }

    private static int turnAt(Source source, int at) {
        if (source.turns().size() == 0) {
            return 0;
        }
        for (int turn = 0; turn < source.turns().size(); turn++) {
            if (source.turns().start(turn) <= at && at < source.turns().end(turn)) {
                return turn;
            }
        }
        return -1;
    }

    private boolean keeps(Optional<Session> session, Speaker speaker) {
        if (request.filter().sites().isEmpty()) {
            return true;
        }
        return (speaker instanceof Speaker.OfParticipant of ? person(of).site() : session.flatMap(Session::site))
                .filter(request.filter().sites()::contains)
                .isPresent();
    }

    private Participant person(Speaker.OfParticipant of) {
        return study.participants().get(of.participant());
    }

    private String column(Optional<Session> session, Speaker speaker) {
        List<String> parts = new ArrayList<>();
        boolean people = request.columns().stream().anyMatch(Dimension::ofPeople);
        for (Dimension dimension : request.columns()) {
            if (speaker instanceof Speaker.OfModerator && (dimension.ofPeople() || !people)) {
                parts.add("(moderators)");
            } else if (dimension == Dimension.SESSION) {
                parts.add(session.map(it -> it.id().value()).orElse("(none)"));
            } else if (dimension == Dimension.SESSION_KIND) {
                parts.add(session.map(it -> switch (it.kind()) {
                            case INTERVIEW -> "interview";
                            case FOCUS_GROUP -> "focus-group";
                            case OBSERVATION -> "observation";
                        })
                        .orElse("(none)"));
            } else if (speaker instanceof Speaker.OfParticipant of) {
                Participant person = person(of);
                parts.add(
                        dimension == Dimension.ROLE
                                ? person.role().map(it -> it.value()).orElse("(none)")
                                : dimension == Dimension.SITE
                                        ? person.site().map(it -> it.value()).orElse("(none)")
                                        : person.id().value());
            } else {
                parts.add("(unassigned)");
            }
        }
        return String.join("/", parts);
    }

    private Set<String> rowsOf(Coding coding) {
        Set<String> rows = new LinkedHashSet<>();
        if (request.rows() instanceof MatrixRows.Codes codes) {
            rows.add(coding.code().value());
            for (Optional<CodeId> at = study.codebook().parent(coding.code());
                    codes.beneath() && at.isPresent();
                    at = study.codebook().parent(at.get())) {
                rows.add(at.get().value());
            }
        } else if (request.rows() instanceof MatrixRows.Themes themes) {
            study.themes()
                    .forEach(theme -> theme.codes().forEach(code -> {
                        boolean under = study.codebook().withDescendants(code).contains(coding.code());
                        if (code.equals(coding.code()) || themes.beneath() && under) {
                            rows.add(theme.id().value());
                        }
                    }));
        } else if (request.rows() instanceof MatrixRows.Levels) {
            rows.add(
                    coding.facets().level() == null
                            ? "(none)"
                            : coding.facets().level().value());
        } else if (request.rows() instanceof MatrixRows.Directions) {
            rows.add(
                    coding.facets().direction() == null
                            ? "(none)"
                            : switch (coding.facets().direction()) {
                                case HELPS -> "helps";
                                case HINDERS -> "hinders";
                                case MIXED -> "mixed";
                                case UNCLEAR -> "unclear";
                            });
        } else {
            throw new AssertionError("no plain way for " + request.rows());
        }
        return rows;
    }
}
