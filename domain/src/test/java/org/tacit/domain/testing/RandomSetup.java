package org.tacit.domain.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.SessionChange.GuideAdded;
import org.tacit.domain.change.SessionChange.GuideChanged;
import org.tacit.domain.change.SessionChange.GuideRemoved;
import org.tacit.domain.change.SessionChange.SessionAdded;
import org.tacit.domain.change.SessionChange.SessionChanged;
import org.tacit.domain.change.SessionChange.SessionRemoved;
import org.tacit.domain.change.StudyChange.QuotePolicyChanged;
import org.tacit.domain.change.StudyChange.StudyChanged;
import org.tacit.domain.change.StudyChange.StudyCreated;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.coding.Level;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.Role;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.session.Guide;
import org.tacit.domain.session.GuideId;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.setup.Involved;
import org.tacit.domain.setup.LabelPolicy;
import org.tacit.domain.setup.QuotePolicy;
import org.tacit.domain.setup.Stance;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.setup.StudyId;
import org.tacit.domain.site.Site;
import org.tacit.domain.source.Source;
import org.tacit.domain.study.Study;
import org.tacit.domain.testing.Material.Maker;
import org.tacit.domain.variable.Variable;

/** Random changes of the study itself, its guides and sessions, and withdrawals. */
final class RandomSetup {
    private final Material material;
    private final Draw draw;

    RandomSetup(Material material) {
        this.material = material;
        this.draw = material.draw;
    }

    void into(Map<Class<? extends Change>, Maker> makers) {
        makers.put(StudyChanged.class, study -> Optional.of(new StudyChanged(study.details(), changed(study))));
        makers.put(
                QuotePolicyChanged.class, study -> Optional.of(new QuotePolicyChanged(study.quotePolicy(), quotes())));
        makers.put(WordsWithdrawn.class, this::withdrawal);
        makers.put(
                GuideAdded.class,
                study -> Optional.of(new GuideAdded(guide(study, new GuideId(material.id("guide"))))));
        makers.put(
                GuideChanged.class,
                study -> one(study.guides()).map(guide -> new GuideChanged(guide, guide(study, guide.id()))));
        makers.put(GuideRemoved.class, this::guideRemoved);
        makers.put(
                SessionAdded.class,
                study -> Optional.of(new SessionAdded(session(study, new SessionId(material.id("FG"))))));
        makers.put(
                SessionChanged.class,
                study -> one(study.sessions())
                        .map(session -> new SessionChanged(session, session(study, session.id()))));
        makers.put(SessionRemoved.class, this::sessionRemoved);
    }

    /** The first change of a trail. */
    StudyCreated created() {
        List<Role> roles = draw.several(1, 3, this::role);
        return new StudyCreated(
                new StudyId(material.id("study")),
                new StudyDetails(
                        material.text.name(),
                        material.text.words(),
                        material.text.text(10),
                        material.text.words(),
                        draw.of(Stance.values()),
                        roles,
                        draw.several(0, 3, this::level),
                        List.of(new Involved(roles.get(0).id(), Optional.empty(), draw.below(40)))),
                quotes());
    }

    private Role role() {
        return new Role(new RoleId(material.id("role")), material.text.name());
    }

    private Level level() {
        return new Level(new LevelId(material.id("level")), material.text.name());
    }

    private QuotePolicy quotes() {
        return new QuotePolicy(draw.of(LabelPolicy.values()), draw.between(1, 10));
    }

    private StudyDetails changed(Study study) {
        StudyDetails now = study.details();
        Set<RoleId> roles = study.participants().values().stream()
                .map(Participant::role)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Set<LevelId> levels = Material.codings(study).stream()
                .map(coding -> coding.facets().level())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Role> kept = new ArrayList<>(now.roles());
        kept.removeIf(role -> !roles.contains(role.id()) && draw.chance(30));
        kept.addAll(draw.several(0, 1, this::role));
        List<Level> keptLevels = new ArrayList<>(now.levels());
        keptLevels.removeIf(level -> !levels.contains(level.id()) && draw.chance(30));
        keptLevels.addAll(draw.several(0, 1, this::level));
        List<Involved> involved = draw.some(kept, 3).stream()
                .map(role ->
                        new Involved(role.id(), draw.perhaps(one(study.sites()).map(Site::id)), draw.below(40)))
                .toList();
        return new StudyDetails(
                draw.chance(50) ? now.title() : material.text.name(),
                material.text.words(),
                now.setting(),
                now.notice(),
                draw.of(Stance.values()),
                kept,
                keptLevels,
                involved);
    }

    /** Withdraws files and texts that no source shows any more, so that what comes after can still be coded. */
    private Optional<WordsWithdrawn> withdrawal(Study study) {
        Set<ContentId> shown = study.sources().values().stream()
                .map(source -> source.text().content())
                .collect(Collectors.toSet());
        List<ContentId> free = material.contents.ids().stream()
                .filter(id -> !shown.contains(id))
                .toList();
        return draw.one(free).map(id -> new WordsWithdrawn(List.of(id), material.text.words()));
    }

    private Guide guide(Study study, GuideId id) {
        return new Guide(
                id,
                Integer.toString(draw.between(1, 9)),
                draw.several(
                        0,
                        3,
                        () -> new Guide.Question(
                                material.id("q"),
                                material.text.words(),
                                draw.some(study.codebook().codes(), 2).stream()
                                        .map(Code::id)
                                        .map(code -> code.value())
                                        .toList())));
    }

    private Optional<GuideRemoved> guideRemoved(Study study) {
        Set<GuideId> used = study.sessions().values().stream()
                .map(Session::guide)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return draw.one(study.guides().values().stream()
                        .filter(guide -> !used.contains(guide.id()))
                        .toList())
                .map(GuideRemoved::new);
    }

    private Session session(Study study, SessionId id) {
        return new Session(
                id,
                material.text.words(),
                draw.of(SessionKind.values()),
                draw.chance(70)
                        ? Optional.of(LocalDate.of(2031, draw.between(1, 12), draw.between(1, 28)))
                        : Optional.empty(),
                draw.perhaps(one(study.sites()).map(Site::id)),
                draw.perhaps(one(study.guides()).map(Guide::id)),
                draw.some(study.participants().keySet(), 3),
                draw.some(study.moderators().keySet(), 2),
                material.values(study, Variable.About.SESSION));
    }

    private Optional<SessionRemoved> sessionRemoved(Study study) {
        Set<SessionId> used = study.sources().values().stream()
                .map(Source::session)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return draw.one(study.sessions().values().stream()
                        .filter(session -> !used.contains(session.id()))
                        .toList())
                .map(SessionRemoved::new);
    }

    private <T> Optional<T> one(Map<?, T> among) {
        return draw.one(List.copyOf(among.values()));
    }
}
