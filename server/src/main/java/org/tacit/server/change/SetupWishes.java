package org.tacit.server.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Level;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.participant.ModeratorId;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.Role;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.session.Guide;
import org.tacit.domain.session.GuideId;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.setup.Involved;
import org.tacit.domain.setup.QuotePolicy;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.site.Site;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.study.Study;
import org.tacit.server.change.SetupWish.DetailWords;
import org.tacit.server.change.SetupWish.GuideWords;
import org.tacit.server.change.SetupWish.ParticipantWords;
import org.tacit.server.change.SetupWish.SessionWords;
import org.tacit.workbench.setup.EditDetails;
import org.tacit.workbench.setup.EditPeople;
import org.tacit.workbench.setup.EditSessions;
import org.tacit.workbench.store.OpenStudy;

/** Carries out wishes about the study around the coding. The values of variables, which no wish names, stay as they are. Stateless. */
public final class SetupWishes {
    private final EditDetails details;
    private final EditPeople people;
    private final EditSessions sessions;

    /** Carries out through the use cases. */
    public SetupWishes(EditDetails details, EditPeople people, EditSessions sessions) {
        this.details = requireNonNull(details, "details is null");
        this.people = requireNonNull(people, "people is null");
        this.sessions = requireNonNull(sessions, "sessions is null");
    }

    void carryOut(OpenStudy study, CoderId by, SetupWish wish) {
        Study now = study.study();
        if (wish instanceof SetupWish.ChangeStudy w) {
            details.change(study, by, changed(now.details(), w.details()));
        } else if (wish instanceof SetupWish.ChangeQuotePolicy w) {
            details.change(study, by, new QuotePolicy(w.labels(), w.minimumCell()));
        } else if (wish instanceof SetupWish.PutSite w) {
            SiteId id = new SiteId(w.site().id());
            people.put(
                    study,
                    by,
                    new Site(
                            id,
                            w.site().name(),
                            Wish.orEmpty(w.site().note()),
                            kept(now.sites().get(id), Site::variables)));
        } else if (wish instanceof SetupWish.RemoveSite w) {
            people.remove(study, by, new SiteId(w.id()));
        } else if (wish instanceof SetupWish.PutCoder w) {
            CoderId id = new CoderId(w.coder().id());
            String name = w.coder().name() == null ? id.value() : w.coder().name();
            people.put(
                    study, by, new Coder(id, name, Boolean.TRUE.equals(w.coder().machine())));
        } else if (wish instanceof SetupWish.RemoveCoder w) {
            people.remove(study, by, new CoderId(w.id()));
        } else {
            speakersAndSessions(study, by, wish);
        }
    }

    private void speakersAndSessions(OpenStudy study, CoderId by, SetupWish wish) {
        Study now = study.study();
        if (wish instanceof SetupWish.PutParticipant w) {
            people.put(study, by, participant(now, w.participant()));
        } else if (wish instanceof SetupWish.RemoveParticipant w) {
            people.remove(study, by, new ParticipantId(w.id()));
        } else if (wish instanceof SetupWish.PutModerator w) {
            people.put(
                    study,
                    by,
                    new Moderator(
                            new ModeratorId(w.moderator().id()),
                            Wish.orEmpty(w.moderator().name()),
                            Wish.orNone(w.moderator().aliases())));
        } else if (wish instanceof SetupWish.RemoveModerator w) {
            people.remove(study, by, new ModeratorId(w.id()));
        } else if (wish instanceof SetupWish.PutSession w) {
            sessions.put(study, by, session(now, w.session()));
        } else if (wish instanceof SetupWish.RemoveSession w) {
            sessions.remove(study, by, new SessionId(w.id()));
        } else if (wish instanceof SetupWish.PutGuide w) {
            sessions.put(study, by, guide(w.guide()));
        } else if (wish instanceof SetupWish.RemoveGuide w) {
            sessions.remove(study, by, new GuideId(w.id()));
        }
    }

    private static <T, K, V> Map<K, V> kept(@Nullable T known, Function<T, Map<K, V>> variables) {
        return known == null ? Map.of() : variables.apply(known);
    }

    private static Participant participant(Study now, ParticipantWords words) {
        ParticipantId id = new ParticipantId(words.id());
        return new Participant(
                id,
                Wish.orEmpty(words.name()),
                Wish.orNone(words.aliases()),
                Optional.ofNullable(words.role()).map(RoleId::new),
                Optional.ofNullable(words.site()).map(SiteId::new),
                kept(now.participants().get(id), Participant::variables));
    }

    private static Session session(Study now, SessionWords words) {
        SessionId id = new SessionId(words.id());
        return new Session(
                id,
                Wish.orEmpty(words.name()),
                words.kind(),
                Optional.ofNullable(words.date()),
                Optional.ofNullable(words.site()).map(SiteId::new),
                Optional.ofNullable(words.guide()).map(GuideId::new),
                Wish.orNone(words.participants()).stream()
                        .map(ParticipantId::new)
                        .toList(),
                Wish.orNone(words.moderators()).stream().map(ModeratorId::new).toList(),
                kept(now.sessions().get(id), Session::variables));
    }

    private static Guide guide(GuideWords words) {
        return new Guide(
                new GuideId(words.id()),
                Wish.orEmpty(words.version()),
                Wish.orNone(words.questions()).stream()
                        .map(asked -> new Guide.Question(asked.id(), asked.text(), Wish.orNone(asked.about())))
                        .toList());
    }

    private static StudyDetails changed(StudyDetails from, DetailWords to) {
        return new StudyDetails(
                or(to.title(), from.title()),
                or(to.question(), from.question()),
                or(to.setting(), from.setting()),
                or(to.notice(), from.notice()),
                or(to.stance(), from.stance()),
                list(to.roles(), from.roles(), role -> new Role(new RoleId(role.id()), role.name())),
                list(to.levels(), from.levels(), level -> new Level(new LevelId(level.id()), level.name())),
                list(
                        to.involved(),
                        from.involved(),
                        of -> new Involved(
                                new RoleId(of.role()),
                                Optional.ofNullable(of.site()).map(SiteId::new),
                                of.people())));
    }

    private static <T> T or(@Nullable T wanted, T otherwise) {
        return wanted == null ? otherwise : wanted;
    }

    private static <W, T> List<T> list(@Nullable List<W> wanted, List<T> otherwise, Function<W, T> as) {
        return wanted == null ? otherwise : wanted.stream().map(as).toList();
    }
}
