package org.tacit.exchange.folder;

import java.util.List;
import java.util.Map;
import org.tacit.domain.session.Session;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.study.Study;
import org.tacit.domain.variable.VariableId;
import org.tacit.domain.variable.VariableType;
import org.tacit.domain.variable.VariableValue;
import org.tacit.exchange.yaml.YamlEntries;
import org.tacit.exchange.yaml.YamlText;

/** Writes {@code study.yaml}. */
final class SetupWriter {
    private final Study study;

    SetupWriter(Study study) {
        this.study = study;
    }

    /**
     * The whole file.
     *
     * @param sources the entries of the sources
     * @param memos the files of the memos
     */
    YamlEntries write(List<YamlEntries> sources, List<String> memos) {
        StudyDetails details = study.details();
        YamlEntries root = new YamlEntries()
                .put("format", FolderLayout.FORMAT)
                .put("id", study.id().value())
                .keep("title", details.title())
                .put("question", details.question())
                .put("setting", details.setting())
                .put("notice", details.notice())
                .put("stance", YamlText.nameOf(details.stance()))
                .put("label-policy", YamlText.nameOf(study.quotePolicy().labels()))
                .plain("minimum-cell", study.quotePolicy().minimumCell())
                .list(
                        "roles",
                        details.roles(),
                        (role, to) -> named(to, role.id().value(), role.name()));
        places(root);
        people(root);
        root.list(
                        "guides",
                        study.guides().values(),
                        (guide, to) -> to.put("id", guide.id().value())
                                .put("version", guide.version())
                                .list(
                                        "questions",
                                        guide.questions(),
                                        (question, entries) -> entries.put("id", question.id())
                                                .put("text", question.text())
                                                .texts("about", question.about())))
                .list("sessions", study.sessions().values(), this::session)
                .list("sources", sources, (source, to) -> to.putAll(source))
                .list("coders", study.coders().values(), (coder, to) -> {
                    named(to, coder.id().value(), coder.name());
                    if (coder.machine()) {
                        to.plain("machine", true);
                    }
                })
                .texts("memos", memos);
        return root;
    }

    private void places(YamlEntries root) {
        StudyDetails details = study.details();
        root.list("sites", study.sites().values(), (site, to) -> {
                    named(to, site.id().value(), site.name());
                    to.put("note", site.note()).put("variables", values(site.variables()));
                })
                .list(
                        "levels",
                        details.levels(),
                        (level, to) -> named(to, level.id().value(), level.name()))
                .list("variables", study.variables().values(), (variable, to) -> {
                    named(to, variable.id().value(), variable.name());
                    to.put("type", YamlText.nameOf(variable.type())).put("about", YamlText.nameOf(variable.about()));
                })
                .list("involved", details.involved(), (involved, to) -> {
                    to.put("role", involved.role().value());
                    involved.site().ifPresent(site -> to.put("site", site.value()));
                    to.plain("people", involved.people());
                });
    }

    private void people(YamlEntries root) {
        root.list("participants", study.participants().values(), (participant, to) -> {
                    named(to, participant.id().value(), participant.name());
                    to.texts("aliases", participant.aliases());
                    participant.role().ifPresent(role -> to.put("role", role.value()));
                    participant.site().ifPresent(site -> to.put("site", site.value()));
                    to.put("variables", values(participant.variables()));
                })
                .list("moderators", study.moderators().values(), (moderator, to) -> {
                    named(to, moderator.id().value(), moderator.name());
                    to.texts("aliases", moderator.aliases());
                });
    }

    private void session(Session session, YamlEntries to) {
        to.put("id", session.id().value()).put("name", session.name()).put("kind", YamlText.nameOf(session.kind()));
        session.date().ifPresent(date -> to.plain("date", date));
        session.site().ifPresent(site -> to.put("site", site.value()));
        session.guide().ifPresent(guide -> to.put("guide", guide.value()));
        to.texts(
                        "participants",
                        session.participants().stream().map(Object::toString).toList())
                .texts(
                        "moderators",
                        session.moderators().stream().map(Object::toString).toList())
                .put("variables", values(session.variables()));
    }

    private YamlEntries values(Map<VariableId, VariableValue> values) {
        YamlEntries entries = new YamlEntries();
        values.forEach((id, value) -> {
            boolean text = study.variables().get(id) == null
                    || study.variables().get(id).type() == VariableType.TEXT;
            if (!value.applicable()) {
                entries.put(id.value(), new YamlEntries().plain("applicable", false));
            } else if (text || !value.text().matches("[-+.:0-9A-Za-z]+")) {
                entries.keep(id.value(), value.text());
            } else {
                entries.plain(id.value(), value.text());
            }
        });
        return entries;
    }

    /** An id and a name; a name that is the id says nothing and is left out. */
    private static void named(YamlEntries to, String id, String name) {
        to.put("id", id);
        if (!name.equals(id)) {
            to.keep("name", name);
        }
    }
}
