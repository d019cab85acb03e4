package org.tacit.exchange.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tacit.domain.StableId;
import org.tacit.domain.change.StudyChange.StudyCreated;
import org.tacit.domain.coding.Level;
import org.tacit.domain.participant.Role;
import org.tacit.domain.setup.Involved;
import org.tacit.domain.setup.LabelPolicy;
import org.tacit.domain.setup.QuotePolicy;
import org.tacit.domain.setup.Stance;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.setup.StudyId;
import org.tacit.exchange.yaml.YamlMapping;

/** Reads from {@code study.yaml} what the study is about: question, stance, policies, roles and levels. */
final class SetupReader {
    static final List<String> KEYS = List.of(
            "format",
            "id",
            "title",
            "question",
            "setting",
            "notice",
            "stance",
            "label-policy",
            "minimum-cell",
            "roles",
            "sites",
            "levels",
            "variables",
            "involved",
            "participants",
            "moderators",
            "guides",
            "sessions",
            "sources",
            "coders",
            "memos");

    private static final List<String> NAMED = List.of("id", "name");

    private final StudyIds ids;
    private final Problems problems;

    SetupReader(StudyIds ids, Problems problems) {
        this.ids = ids;
        this.problems = problems;
    }

    /** The beginning of the study; sites must be known. Empty when something was wrong. */
    Optional<StudyCreated> read(Fields study, List<Role> roles, List<Level> levels) {
        Optional<String> title = study.text("title");
        Optional<StudyId> id = id(study, title.orElse(""));
        Stance stance = study.choice("stance", Stance.values()).orElse(Stance.CODEBOOK);
        LabelPolicy labels = study.choice("label-policy", LabelPolicy.values()).orElse(QuotePolicy.DEFAULT.labels());
        int minimumCell = study.number("minimum-cell").orElse(QuotePolicy.DEFAULT.minimumCell());
        String question = study.words("question");
        String setting = study.words("setting");
        String notice = study.words("notice");
        List<Involved> involved = involved(study);
        return study.build(() -> new StudyCreated(
                id.orElseThrow(),
                new StudyDetails(title.orElseThrow(), question, setting, notice, stance, roles, levels, involved),
                new QuotePolicy(labels, minimumCell)));
    }

    List<Role> roles(Fields study) {
        List<Role> roles = new ArrayList<>();
        for (YamlMapping mapping : study.mappings("roles")) {
            Fields fields = new Fields(mapping, NAMED, problems);
            fields.id(ids.roles)
                    .ifPresent(
                            id -> roles.add(new Role(id, fields.optional("name").orElse(id.value()))));
        }
        return roles;
    }

    List<Level> levels(Fields study) {
        List<Level> levels = new ArrayList<>();
        for (YamlMapping mapping : study.mappings("levels")) {
            Fields fields = new Fields(mapping, NAMED, problems);
            fields.id(ids.levels)
                    .ifPresent(id ->
                            levels.add(new Level(id, fields.optional("name").orElse(id.value()))));
        }
        return levels;
    }

    private List<Involved> involved(Fields study) {
        List<Involved> involved = new ArrayList<>();
        for (YamlMapping mapping : study.mappings("involved")) {
            Fields fields = new Fields(mapping, List.of("role", "site", "people"), problems);
            var role = fields.reference("role", ids.roles);
            var site = fields.optionalReference("site", ids.sites);
            Optional<Integer> people = fields.number("people");
            if (!fields.has("people")) {
                fields.problem("people", "is missing; write how many people are involved");
            }
            fields.build(() -> new Involved(role.orElseThrow(), site, people.orElseThrow()))
                    .ifPresent(involved::add);
        }
        return involved;
    }

    /** The id written, or one made of the title, so that reading a folder twice gives the same study. */
    private static Optional<StudyId> id(Fields study, String title) {
        if (study.has("id")) {
            String written = study.words("id");
            return study.build(() -> new StudyId(written));
        }
        return Optional.of(new StudyId(idOf(title)));
    }

    static String idOf(String title) {
        String words =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+", "");
        String cut = words.substring(0, Math.min(words.length(), StableId.MAX_LENGTH))
                .replaceAll("-+$", "");
        return cut.isEmpty() ? "study" : cut;
    }
}
