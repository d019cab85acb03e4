package org.tacit.exchange.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacit.domain.session.Guide;
import org.tacit.domain.session.Guide.Question;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.variable.Variable.About;
import org.tacit.domain.variable.VariableId;
import org.tacit.domain.variable.VariableValue;
import org.tacit.exchange.yaml.YamlMapping;

/** Reads from {@code study.yaml} how data were collected: topic guides and sessions. */
final class SessionsReader {
    static final List<String> SESSION_KEYS =
            List.of("id", "name", "kind", "date", "site", "guide", "participants", "moderators", "variables");

    private final StudyIds ids;
    private final PeopleReader people;
    private final Problems problems;

    SessionsReader(StudyIds ids, PeopleReader people, Problems problems) {
        this.ids = ids;
        this.people = people;
        this.problems = problems;
    }

    List<Guide> guides(Fields study) {
        List<Guide> guides = new ArrayList<>();
        for (YamlMapping mapping : study.mappings("guides")) {
            Fields fields = new Fields(mapping, List.of("id", "version", "questions"), problems);
            var id = fields.id(ids.guides);
            String version = fields.words("version");
            List<Question> questions = questions(fields);
            fields.build(() -> new Guide(id.orElseThrow(), version, questions)).ifPresent(guides::add);
        }
        return guides;
    }

    private List<Question> questions(Fields guide) {
        List<Question> questions = new ArrayList<>();
        for (YamlMapping mapping : guide.mappings("questions")) {
            Fields fields = new Fields(mapping, List.of("id", "text", "about"), problems);
            Optional<String> id = fields.text("id");
            String text = fields.words("text");
            List<String> about = fields.exactTexts("about");
            fields.build(() -> new Question(id.orElseThrow(), text, about)).ifPresent(questions::add);
        }
        return questions;
    }

    List<Session> sessions(Fields study) {
        List<Session> sessions = new ArrayList<>();
        for (YamlMapping mapping : study.mappings("sessions")) {
            Fields fields = new Fields(mapping, SESSION_KEYS, problems);
            var id = fields.id(ids.sessions);
            String name = fields.words("name");
            Optional<SessionKind> kind = fields.choice("kind", SessionKind.values());
            if (!fields.has("kind")) {
                fields.problem("kind", "is missing; write interview, focus-group or observation");
            }
            Optional<LocalDate> date = fields.date("date");
            var site = fields.optionalReference("site", ids.sites);
            var guide = fields.optionalReference("guide", ids.guides);
            var participants = fields.references("participants", ids.participants);
            var moderators = fields.references("moderators", ids.moderators);
            Map<VariableId, VariableValue> values = people.values(fields, About.SESSION);
            fields.build(() -> new Session(
                            id.orElseThrow(),
                            name,
                            kind.orElseThrow(),
                            date,
                            site,
                            guide,
                            participants,
                            moderators,
                            values))
                    .ifPresent(sessions::add);
        }
        return sessions;
    }
}
