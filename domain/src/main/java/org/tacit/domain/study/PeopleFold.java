package org.tacit.domain.study;

import java.util.Map;
import org.tacit.domain.change.PeopleChange;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.participant.ModeratorId;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.site.Site;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.variable.Variable;
import org.tacit.domain.variable.VariableId;
import org.tacit.domain.variable.VariableValue;

/** Folds changes of sites, variables, participants, moderators and coders. */
final class PeopleFold {
    private final StudyDraft draft;
    private final Checks checks;

    PeopleFold(StudyDraft draft, Checks checks) {
        this.draft = draft;
        this.checks = checks;
    }

    void apply(PeopleChange change) {
        if (!siteOrVariable(change) && !participant(change) && !moderatorOrCoder(change)) {
            throw Checks.unknown(change);
        }
    }

    private boolean siteOrVariable(PeopleChange change) {
        if (change instanceof PeopleChange.SiteAdded c) {
            fits(c, c.site());
            draft.sites = checks.added(c, draft.sites, c.site().id(), c.site(), "site");
        } else if (change instanceof PeopleChange.SiteChanged c) {
            fits(c, c.to());
            draft.sites = checks.changed(c, draft.sites, c.to().id(), c.from(), c.to(), "site");
        } else if (change instanceof PeopleChange.SiteRemoved c) {
            unused(c, c.site().id());
            draft.sites = checks.removed(c, draft.sites, c.site().id(), c.site(), "site");
        } else if (change instanceof PeopleChange.VariableAdded c) {
            draft.variables = checks.added(c, draft.variables, c.variable().id(), c.variable(), "variable");
        } else if (change instanceof PeopleChange.VariableChanged c) {
            keepsValues(c, c.to());
            draft.variables = checks.changed(c, draft.variables, c.to().id(), c.from(), c.to(), "variable");
        } else if (change instanceof PeopleChange.VariableRemoved c) {
            unused(c, c.variable().id());
            draft.variables = checks.removed(c, draft.variables, c.variable().id(), c.variable(), "variable");
        } else {
            return false;
        }
        return true;
    }

    private boolean participant(PeopleChange change) {
        if (change instanceof PeopleChange.ParticipantAdded c) {
            fits(c, c.participant());
            draft.participants =
                    checks.added(c, draft.participants, c.participant().id(), c.participant(), "participant");
        } else if (change instanceof PeopleChange.ParticipantChanged c) {
            fits(c, c.to());
            draft.participants = checks.changed(c, draft.participants, c.to().id(), c.from(), c.to(), "participant");
        } else if (change instanceof PeopleChange.ParticipantRemoved c) {
            unused(c, c.participant().id());
            draft.participants =
                    checks.removed(c, draft.participants, c.participant().id(), c.participant(), "participant");
        } else {
            return false;
        }
        return true;
    }

    private boolean moderatorOrCoder(PeopleChange change) {
        if (change instanceof PeopleChange.ModeratorAdded c) {
            draft.moderators = checks.added(c, draft.moderators, c.moderator().id(), c.moderator(), "moderator");
        } else if (change instanceof PeopleChange.ModeratorChanged c) {
            draft.moderators = checks.changed(c, draft.moderators, c.to().id(), c.from(), c.to(), "moderator");
        } else if (change instanceof PeopleChange.ModeratorRemoved c) {
            unused(c, c.moderator().id());
            draft.moderators = checks.removed(c, draft.moderators, c.moderator().id(), c.moderator(), "moderator");
        } else if (change instanceof PeopleChange.CoderAdded c) {
            draft.coders = checks.added(c, draft.coders, c.coder().id(), c.coder(), "coder");
        } else if (change instanceof PeopleChange.CoderChanged c) {
            draft.coders = checks.changed(c, draft.coders, c.to().id(), c.from(), c.to(), "coder");
        } else if (change instanceof PeopleChange.CoderRemoved c) {
            unused(c, c.coder().id());
            draft.coders = checks.removed(c, draft.coders, c.coder().id(), c.coder(), "coder");
        } else {
            return false;
        }
        return true;
    }

    private void fits(PeopleChange change, Site site) {
        checks.values(change, site.variables(), Variable.About.SITE, "site " + site.id());
    }

    private void fits(PeopleChange change, Participant participant) {
        checks.exists(change, draft.sites, participant.site(), "site");
        checks.values(change, participant.variables(), Variable.About.PARTICIPANT, "participant " + participant.id());
        participant
                .role()
                .ifPresent(role -> checks.require(
                        change,
                        draft.details.roles().stream().anyMatch(r -> r.id().equals(role)),
                        "There is no role " + role));
    }

    private void keepsValues(PeopleChange change, Variable to) {
        draft.participants
                .values()
                .forEach(one ->
                        keepsValue(change, to, one.variables(), Variable.About.PARTICIPANT, "participant " + one.id()));
        draft.sessions
                .values()
                .forEach(one -> keepsValue(change, to, one.variables(), Variable.About.SESSION, "session " + one.id()));
        draft.sites
                .values()
                .forEach(one -> keepsValue(change, to, one.variables(), Variable.About.SITE, "site " + one.id()));
    }

    private void keepsValue(
            PeopleChange change, Variable to, Map<VariableId, VariableValue> values, Variable.About about, String of) {
        VariableValue value = values.get(to.id());
        if (value != null) {
            checks.require(change, Checks.isOf(to, value, about), Checks.misfit(to.id(), value, of));
        }
    }

    private void unused(PeopleChange change, SiteId site) {
        draft.participants
                .values()
                .forEach(participant -> checks.require(
                        change,
                        !participant.site().filter(site::equals).isPresent(),
                        "Site " + site + " cannot go: participant " + participant.id() + " belongs to it"));
        draft.sessions
                .values()
                .forEach(session -> checks.require(
                        change,
                        !session.site().filter(site::equals).isPresent(),
                        "Site " + site + " cannot go: session " + session.id() + " was there"));
        checks.require(
                change,
                draft.details.involved().stream()
                        .noneMatch(people -> people.site().filter(site::equals).isPresent()),
                "Site " + site + " cannot go: the study says who is involved there");
    }

    private void unused(PeopleChange change, VariableId variable) {
        String cannot = "Variable " + variable + " cannot go: ";
        draft.participants
                .values()
                .forEach(participant -> checks.require(
                        change,
                        !participant.variables().containsKey(variable),
                        cannot + "participant " + participant.id() + " has a value"));
        draft.sessions
                .values()
                .forEach(session -> checks.require(
                        change,
                        !session.variables().containsKey(variable),
                        cannot + "session " + session.id() + " has a value"));
        draft.sites
                .values()
                .forEach(site -> checks.require(
                        change,
                        !site.variables().containsKey(variable),
                        cannot + "site " + site.id() + " has a value"));
    }

    private void unused(PeopleChange change, ParticipantId participant) {
        String cannot = "Participant " + participant + " cannot go: ";
        draft.sessions
                .values()
                .forEach(session -> checks.require(
                        change,
                        !session.participants().contains(participant),
                        cannot + "session " + session.id() + " lists the person"));
        Speaker speaker = new Speaker.OfParticipant(participant);
        for (Source source : draft.sources.values()) {
            checks.require(
                    change,
                    !source.speakers().contains(speaker),
                    cannot + "the person speaks in source " + source.id());
        }
    }

    private void unused(PeopleChange change, ModeratorId moderator) {
        String cannot = "Moderator " + moderator + " cannot go: ";
        draft.sessions
                .values()
                .forEach(session -> checks.require(
                        change,
                        !session.moderators().contains(moderator),
                        cannot + "session " + session.id() + " lists the person"));
        Speaker speaker = new Speaker.OfModerator(moderator);
        for (Source source : draft.sources.values()) {
            checks.require(
                    change,
                    !source.speakers().contains(speaker),
                    cannot + "the person speaks in source " + source.id());
        }
    }

    private void unused(PeopleChange change, CoderId coder) {
        if (!checks.checking()) {
            return;
        }
        String cannot = "Coder " + coder + " cannot go: ";
        draft.memos
                .values()
                .forEach(memo -> checks.require(
                        change, !memo.author().equals(coder), cannot + "the person wrote memo " + memo.id()));
        for (SourceCodings codings : draft.frozenCodings().values()) {
            int index = codings.coders().indexOf(coder);
            for (int i = 0; index >= 0 && i < codings.size(); i++) {
                checks.require(change, codings.coderIndex(i) != index, cannot + "the person coded " + codings.source());
            }
        }
    }
}
