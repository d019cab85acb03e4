package org.tacit.exchange.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacit.domain.TacitException;
import org.tacit.domain.Words;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.site.Site;
import org.tacit.domain.variable.Variable;
import org.tacit.domain.variable.Variable.About;
import org.tacit.domain.variable.VariableId;
import org.tacit.domain.variable.VariableType;
import org.tacit.domain.variable.VariableValue;
import org.tacit.exchange.yaml.YamlMapping;
import org.tacit.exchange.yaml.YamlText;
import org.tacit.exchange.yaml.YamlValue;

/** Reads from {@code study.yaml} who and where: variables, sites, participants, moderators, coders. */
final class PeopleReader {
    private final StudyIds ids;
    private final Problems problems;

    PeopleReader(StudyIds ids, Problems problems) {
        this.ids = ids;
        this.problems = problems;
    }

    List<Variable> variables(Fields study) {
        List<Variable> variables = new ArrayList<>();
        for (YamlMapping mapping : study.mappings("variables")) {
            Fields fields = new Fields(mapping, List.of("id", "name", "type", "about"), problems);
            Optional<VariableId> id = fields.id(ids.variables);
            VariableType type = fields.choice("type", VariableType.values()).orElse(VariableType.TEXT);
            About about = fields.choice("about", About.values()).orElse(About.PARTICIPANT);
            Optional<String> name = fields.optional("name");
            id.ifPresent(known -> {
                Variable variable = new Variable(known, name.orElse(known.value()), type, about);
                ids.variableOf.put(known, variable);
                variables.add(variable);
            });
        }
        return variables;
    }

    List<Site> sites(Fields study) {
        List<Site> sites = new ArrayList<>();
        for (YamlMapping mapping : study.mappings("sites")) {
            Fields fields = new Fields(mapping, List.of("id", "name", "note", "variables"), problems);
            var id = fields.id(ids.sites);
            Optional<String> name = fields.optional("name");
            String note = fields.words("note");
            Map<VariableId, VariableValue> values = values(fields, About.SITE);
            fields.build(() -> new Site(
                            id.orElseThrow(), name.orElse(id.orElseThrow().value()), note, values))
                    .ifPresent(sites::add);
        }
        return sites;
    }

    List<Participant> participants(Fields study) {
        List<String> keys = List.of("id", "name", "aliases", "role", "site", "variables");
        List<Participant> participants = new ArrayList<>();
        for (YamlMapping mapping : study.mappings("participants")) {
            Fields fields = new Fields(mapping, keys, problems);
            var id = fields.id(ids.participants);
            Optional<String> name = fields.optional("name");
            List<String> aliases = fields.exactTexts("aliases");
            var role = fields.optionalReference("role", ids.roles);
            var site = fields.optionalReference("site", ids.sites);
            Map<VariableId, VariableValue> values = values(fields, About.PARTICIPANT);
            fields.build(() -> new Participant(
                            id.orElseThrow(), name.orElse(id.orElseThrow().value()), aliases, role, site, values))
                    .ifPresent(participants::add);
        }
        return participants;
    }

    List<Moderator> moderators(Fields study) {
        List<Moderator> moderators = new ArrayList<>();
        for (YamlMapping mapping : study.mappings("moderators")) {
            Fields fields = new Fields(mapping, List.of("id", "name", "aliases"), problems);
            var id = fields.id(ids.moderators);
            Optional<String> name = fields.optional("name");
            List<String> aliases = fields.exactTexts("aliases");
            fields.build(() -> new Moderator(
                            id.orElseThrow(), name.orElse(id.orElseThrow().value()), aliases))
                    .ifPresent(moderators::add);
        }
        return moderators;
    }

    List<Coder> coders(Fields study) {
        List<Coder> coders = new ArrayList<>();
        for (YamlMapping mapping : study.mappings("coders")) {
            Fields fields = new Fields(mapping, List.of("id", "name", "machine"), problems);
            var id = fields.id(ids.coders);
            Optional<String> name = fields.optional("name");
            boolean machine = fields.flag("machine", false);
            fields.build(() -> new Coder(
                            id.orElseThrow(), name.orElse(id.orElseThrow().value()), machine))
                    .ifPresent(coders::add);
        }
        return coders;
    }

    /** The values under the key {@code variables}. */
    Map<VariableId, VariableValue> values(Fields fields, About about) {
        Map<VariableId, VariableValue> values = new LinkedHashMap<>();
        fields.mapping("variables")
                .ifPresent(mapping -> mapping.values().forEach((written, value) -> {
                    String where = value.place().toString();
                    ids.variables.refer(written, where).ifPresent(id -> {
                        Variable variable = ids.variableOf.get(id);
                        if (variable == null) {
                            return;
                        }
                        if (variable.about() != about) {
                            problems.add(
                                    where,
                                    "this variable is about a " + YamlText.nameOf(variable.about()) + ", not about a "
                                            + YamlText.nameOf(about)
                                            + "; move the value or change what the variable is about");
                            return;
                        }
                        value(variable, value).ifPresent(found -> values.put(id, found));
                    });
                }));
        return values;
    }

    private Optional<VariableValue> value(Variable variable, YamlValue value) {
        String where = value.place().toString();
        if (value instanceof YamlText text && (text.quoted() || !text.isNothing())) {
            if (text.exact().equals(Words.WITHDRAWN)) {
                return Optional.of(new VariableValue(Words.WITHDRAWN, true));
            }
            try {
                return Optional.of(VariableValue.of(variable.type(), text.exact()));
            } catch (TacitException notOfTheType) {
                problems.add(
                        where, String.valueOf(notOfTheType.getMessage()) + "; mend it or change the variable's type");
                return Optional.empty();
            }
        }
        if (value instanceof YamlMapping mapping) {
            Fields fields = new Fields(mapping, List.of("applicable"), problems);
            if (fields.has("applicable") && !fields.flag("applicable", true)) {
                return Optional.of(VariableValue.NOT_APPLICABLE);
            }
        }
        problems.add(where, "is no value; write one, or {applicable: false}, or take the line out if it is not known");
        return Optional.empty();
    }
}
