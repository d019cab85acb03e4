package org.tacit.analysis.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.document.SessionFacts;
import org.tacit.analysis.document.Voice;
import org.tacit.analysis.tally.ColumnRule;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.source.Source;
import org.tacit.domain.study.Study;

/**
 * The columns of a matrix and whose talk goes where. A column along one dimension is there for everything the study names; a crossed one only where somebody is in it. Immutable.
 */
final class ColumnPlan implements ColumnRule {
    private static final long serialVersionUID = 1L;

    private final Dimension[] dimensions;
    /** Whether any dimension is of people rather than of sessions. */
    private final boolean peopleDecide;

    private final boolean moderators;
    private final Column[] columns;
    private final HashMap<String, Integer> indexes = new HashMap<>();
    private final HashMap<ParticipantId, Voice.OfParticipant> people = new HashMap<>();

    private ColumnPlan(Study study, MatrixRequest request, UnaryOperator<Column> shownIn) {
        this.dimensions = request.columns().toArray(Dimension[]::new);
        this.peopleDecide = Arrays.stream(dimensions).anyMatch(Dimension::ofPeople);
        this.moderators = request.moderators();
        study.participants()
                .values()
                .forEach(participant -> people.put(participant.id(), CodedDocuments.voice(participant)));
        Map<String, Column> shown = new LinkedHashMap<>();
        Map<String, String> shownAs = new LinkedHashMap<>();
        for (Column column : new Found(study, request.filter()).inOrder()) {
            Column in = shownIn.apply(column);
            shownAs.put(column.id(), in.id());
            // Taken out first, so that what is gathered stands where the last of it would.
            shown.remove(in.id());
            shown.put(in.id(), in);
        }
        this.columns = shown.values().toArray(Column[]::new);
        List<String> order = List.copyOf(shown.keySet());
        shownAs.forEach((id, in) -> indexes.put(id, order.indexOf(in)));
    }

    static ColumnPlan of(Study study, MatrixRequest request, UnaryOperator<Column> shownIn) {
        return new ColumnPlan(study, request, shownIn);
    }

    List<Column> columns() {
        return List.of(columns);
    }

    @Override
    public int size() {
        return columns.length;
    }

    @Override
    public int columnOf(@Nullable SessionFacts session, Voice voice) {
        if (!counts(voice)) {
            return NOWHERE;
        }
        return indexes.getOrDefault(id(session, voice), NOWHERE);
    }

    @Override
    public boolean inTotal(int column) {
        return !columns[column].isModerators();
    }

    /** What the study knows of a participant. */
    Voice voice(ParticipantId participant) {
        return people.getOrDefault(participant, new Voice.OfParticipant(participant, null, null));
    }

    private boolean counts(Voice voice) {
        return moderators || !(voice instanceof Voice.OfModerator);
    }

    private String id(@Nullable SessionFacts session, Voice voice) {
        String first = part(dimensions[0], session, voice);
        return dimensions.length == 1 ? first : first + "/" + part(dimensions[1], session, voice);
    }

    private String part(Dimension dimension, @Nullable SessionFacts session, Voice voice) {
        if (voice instanceof Voice.OfModerator && (dimension.ofPeople() || !peopleDecide)) {
            return Column.MODERATORS;
        }
        return dimension.ofPeople() ? person(dimension, voice) : session(dimension, session);
    }

    private static String person(Dimension dimension, Voice voice) {
        if (!(voice instanceof Voice.OfParticipant participant)) {
            return Column.UNASSIGNED;
        }
        if (dimension == Dimension.PARTICIPANT) {
            return participant.id().value();
        }
        if (dimension == Dimension.ROLE) {
            return participant.role() == null ? Column.NONE : participant.role().value();
        }
        return participant.site() == null ? Column.NONE : participant.site().value();
    }

    private static String session(Dimension dimension, @Nullable SessionFacts session) {
        if (session == null) {
            return Column.NONE;
        }
        return dimension == Dimension.SESSION ? session.id().value() : id(session.kind());
    }

    private static String id(SessionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String name(SessionKind kind) {
        String words = id(kind).replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Collects the columns a study has. */
    private final class Found {
        private final Study study;
        private final Filter filter;
        /** For each dimension asked for, the ids it can have, in order, with their names. */
        private final List<Map<String, String>> names = new ArrayList<>();

        private final List<Map<String, Integer>> ranks = new ArrayList<>();
        private final Map<String, List<String>> found = new LinkedHashMap<>();

        Found(Study study, Filter filter) {
            this.study = study;
            this.filter = filter;
            for (Dimension dimension : dimensions) {
                Map<String, String> ordered = names(dimension);
                names.add(ordered);
                Map<String, Integer> rank = new HashMap<>();
                ordered.keySet().forEach(id -> rank.put(id, rank.size()));
                ranks.add(rank);
            }
        }

        Column[] inOrder() {
            if (dimensions.length == 1) {
                declared();
            }
            study.sessions().values().forEach(session -> {
                SessionFacts facts = SessionFacts.of(study, session);
                session.participants().forEach(id -> {
                    Participant participant = study.participants().get(id);
                    if (participant != null) {
                        add(facts, CodedDocuments.voice(participant));
                    }
                });
            });
            if (Arrays.stream(dimensions).allMatch(Dimension::ofPeople)) {
                study.participants().values().forEach(participant -> add(null, CodedDocuments.voice(participant)));
            }
            study.sources().values().forEach(this::add);
            List<List<String>> keys = new ArrayList<>(found.values());
            Comparator<List<String>> order = Comparator.comparingInt(key -> rank(0, key));
            keys.sort(dimensions.length == 1 ? order : order.thenComparingInt(key -> rank(1, key)));
            return keys.stream().map(this::column).toArray(Column[]::new);
        }

        private void declared() {
            Dimension only = dimensions[0];
            names.get(0).keySet().stream()
                    .filter(id -> !id.startsWith("("))
                    .filter(id -> only != Dimension.SESSION_KIND)
                    .filter(id -> only != Dimension.SITE
                            || filter.sites().isEmpty()
                            || filter.sites().stream()
                                    .anyMatch(site -> site.value().equals(id)))
                    .filter(id -> only != Dimension.SESSION
                            || filter.sessions().isEmpty()
                            || filter.sessions().stream()
                                    .anyMatch(session -> session.value().equals(id)))
                    .filter(id ->
                            only != Dimension.PARTICIPANT || filter.sites().isEmpty())
                    .forEach(id -> found.put(id, List.of(id)));
        }

        private void add(Source source) {
            SessionFacts session = source.session()
                    .flatMap(id -> Optional.ofNullable(study.sessions().get(id)))
                    .map(it -> SessionFacts.of(study, it))
                    .orElse(null);
            boolean kept = filter.sessions().isEmpty()
                    || session != null && filter.sessions().contains(session.id());
            List<Voice> voices =
                    source.turns().size() == 0 ? List.of(Voice.UNASSIGNED) : CodedDocuments.voices(study, source);
            voices.stream().filter(voice -> kept && counts(voice)).forEach(voice -> add(session, voice));
        }

        private void add(@Nullable SessionFacts session, Voice voice) {
            boolean kept = session == null
                    || filter.sessions().isEmpty()
                    || filter.sessions().contains(session.id());
            if (kept && filter.keeps(session, voice)) {
                List<String> key = Arrays.stream(dimensions)
                        .map(dimension -> part(dimension, session, voice))
                        .toList();
                found.put(String.join("/", key), key);
            }
        }

        private int rank(int part, List<String> key) {
            return ranks.get(part).getOrDefault(key.get(part), Integer.MAX_VALUE);
        }

        private Column column(List<String> key) {
            List<Column.Part> parts = new ArrayList<>();
            for (int i = 0; i < dimensions.length; i++) {
                String name = names.get(i).getOrDefault(key.get(i), key.get(i));
                parts.add(new Column.Part(dimensions[i], key.get(i), name));
            }
            return new Column(parts);
        }

        private Map<String, String> names(Dimension dimension) {
            Map<String, String> ordered = new LinkedHashMap<>();
            switch (dimension) {
                case ROLE ->
                    study.details()
                            .roles()
                            .forEach(role -> ordered.put(role.id().value(), role.name()));
                case SITE ->
                    study.sites().values().forEach(site -> ordered.put(site.id().value(), site.name()));
                case SESSION ->
                    study.sessions()
                            .values()
                            .forEach(session -> ordered.put(session.id().value(), session.title()));
                case SESSION_KIND ->
                    Arrays.stream(SessionKind.values()).forEach(kind -> ordered.put(id(kind), name(kind)));
                case PARTICIPANT -> study.participants().keySet().forEach(id -> ordered.put(id.value(), id.value()));
            }
            ordered.put(Column.NONE, none(dimension));
            ordered.put(Column.UNASSIGNED, "Speaker not known");
            ordered.put(Column.MODERATORS, "Moderators");
            return ordered;
        }

        private static String none(Dimension dimension) {
            return switch (dimension) {
                case ROLE -> "No role";
                case SITE -> "No one site";
                case SESSION, SESSION_KIND -> "No session";
                case PARTICIPANT -> "Nobody";
            };
        }
    }
}
