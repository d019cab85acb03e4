package org.tacit.domain.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.PeopleChange.CoderAdded;
import org.tacit.domain.change.PeopleChange.CoderChanged;
import org.tacit.domain.change.PeopleChange.CoderRemoved;
import org.tacit.domain.change.PeopleChange.ModeratorAdded;
import org.tacit.domain.change.PeopleChange.ModeratorChanged;
import org.tacit.domain.change.PeopleChange.ModeratorRemoved;
import org.tacit.domain.change.PeopleChange.ParticipantAdded;
import org.tacit.domain.change.PeopleChange.ParticipantChanged;
import org.tacit.domain.change.PeopleChange.ParticipantRemoved;
import org.tacit.domain.change.PeopleChange.SiteAdded;
import org.tacit.domain.change.PeopleChange.SiteChanged;
import org.tacit.domain.change.PeopleChange.SiteRemoved;
import org.tacit.domain.change.PeopleChange.VariableAdded;
import org.tacit.domain.change.PeopleChange.VariableChanged;
import org.tacit.domain.change.PeopleChange.VariableRemoved;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.participant.ModeratorId;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.Role;
import org.tacit.domain.session.Session;
import org.tacit.domain.setup.Involved;
import org.tacit.domain.site.Site;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.study.Study;
import org.tacit.domain.testing.Material.Maker;
import org.tacit.domain.variable.Variable;
import org.tacit.domain.variable.VariableId;
import org.tacit.domain.variable.VariableType;

/** Random changes of sites, variables, participants, moderators and coders. */
final class RandomPeople {
    private final Material material;
    private final Draw draw;

    RandomPeople(Material material) {
        this.material = material;
        this.draw = material.draw;
    }

    void into(Map<Class<? extends Change>, Maker> makers) {
        makers.put(SiteAdded.class, study -> Optional.of(new SiteAdded(site(study, new SiteId(material.id("site"))))));
        makers.put(
                SiteChanged.class,
                study -> one(study.sites()).map(site -> new SiteChanged(site, site(study, site.id()))));
        makers.put(
                SiteRemoved.class,
                study -> free(study.sites(), Site::id, sitesUsed(study)).map(SiteRemoved::new));
        makers.put(
                VariableAdded.class,
                study -> Optional.of(new VariableAdded(new Variable(
                        new VariableId(material.id("var")),
                        material.text.words(),
                        draw.of(VariableType.values()),
                        draw.of(Variable.About.values())))));
        makers.put(
                VariableChanged.class,
                study -> one(study.variables()).map(variable -> new VariableChanged(variable, changed(variable))));
        makers.put(
                VariableRemoved.class,
                study -> free(study.variables(), Variable::id, variablesUsed(study))
                        .map(VariableRemoved::new));
        makers.put(
                ParticipantAdded.class,
                study -> Optional.of(new ParticipantAdded(participant(study, new ParticipantId(material.id("P"))))));
        makers.put(
                ParticipantChanged.class,
                study -> one(study.participants())
                        .map(person -> new ParticipantChanged(person, participant(study, person.id()))));
        makers.put(
                ParticipantRemoved.class,
                study -> free(study.participants(), Participant::id, participantsUsed(study))
                        .map(ParticipantRemoved::new));
        intoOthers(makers);
    }

    private void intoOthers(Map<Class<? extends Change>, Maker> makers) {
        makers.put(
                ModeratorAdded.class,
                study -> Optional.of(new ModeratorAdded(moderator(new ModeratorId(material.id("M"))))));
        makers.put(
                ModeratorChanged.class,
                study -> one(study.moderators()).map(person -> new ModeratorChanged(person, moderator(person.id()))));
        makers.put(
                ModeratorRemoved.class,
                study -> free(study.moderators(), Moderator::id, moderatorsUsed(study))
                        .map(ModeratorRemoved::new));
        makers.put(CoderAdded.class, study -> Optional.of(new CoderAdded(coder(new CoderId(material.id("C"))))));
        makers.put(
                CoderChanged.class,
                study -> one(study.coders()).map(coder -> new CoderChanged(coder, coder(coder.id()))));
        makers.put(
                CoderRemoved.class,
                study -> free(study.coders(), Coder::id, codersUsed(study)).map(CoderRemoved::new));
    }

    private Site site(Study study, SiteId id) {
        return new Site(id, material.text.name(), material.text.words(), material.values(study, Variable.About.SITE));
    }

    private Variable changed(Variable variable) {
        return new Variable(variable.id(), material.text.name(), variable.type(), variable.about());
    }

    private Participant participant(Study study, ParticipantId id) {
        return new Participant(
                id,
                material.text.words(),
                draw.several(0, 2, material.text::name),
                draw.perhaps(draw.one(study.details().roles()).map(Role::id)),
                draw.perhaps(one(study.sites()).map(Site::id)),
                material.values(study, Variable.About.PARTICIPANT));
    }

    private Moderator moderator(ModeratorId id) {
        return new Moderator(id, material.text.name(), draw.several(0, 2, material.text::name));
    }

    private Coder coder(CoderId id) {
        return new Coder(id, material.text.name(), draw.chance(20));
    }

    private <T> Optional<T> one(Map<?, T> among) {
        return draw.one(List.copyOf(among.values()));
    }

    private <T> Optional<T> free(Map<?, T> among, Function<T, ?> id, Set<?> used) {
        return draw.one(among.values().stream()
                .filter(one -> !used.contains(id.apply(one)))
                .toList());
    }

    private static Set<SiteId> sitesUsed(Study study) {
        return Stream.of(
                        study.participants().values().stream().map(Participant::site),
                        study.sessions().values().stream().map(Session::site),
                        study.details().involved().stream().map(Involved::site))
                .flatMap(sites -> sites)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Set<VariableId> variablesUsed(Study study) {
        return Stream.of(
                        study.participants().values().stream().map(Participant::variables),
                        study.sessions().values().stream().map(Session::variables),
                        study.sites().values().stream().map(Site::variables))
                .flatMap(s -> s)
                .flatMap(values -> values.keySet().stream())
                .collect(Collectors.toSet());
    }

    private static Set<ParticipantId> participantsUsed(Study study) {
        Set<ParticipantId> used = study.sessions().values().stream()
                .flatMap(session -> session.participants().stream())
                .collect(Collectors.toSet());
        for (Source source : study.sources().values()) {
            for (Speaker speaker : source.speakers()) {
                if (speaker instanceof Speaker.OfParticipant of) {
                    used.add(of.participant());
                }
            }
        }
        return used;
    }

    private static Set<ModeratorId> moderatorsUsed(Study study) {
        Set<ModeratorId> used = study.sessions().values().stream()
                .flatMap(session -> session.moderators().stream())
                .collect(Collectors.toSet());
        for (Source source : study.sources().values()) {
            for (Speaker speaker : source.speakers()) {
                if (speaker instanceof Speaker.OfModerator of) {
                    used.add(of.moderator());
                }
            }
        }
        return used;
    }

    private static Set<CoderId> codersUsed(Study study) {
        return Stream.concat(
                        study.memos().values().stream().map(Memo::author),
                        Material.codings(study).stream().map(Coding::coder))
                .collect(Collectors.toSet());
    }
}
