package org.tacit.workbench.setup;

import java.util.List;
import org.tacit.domain.change.PeopleChange;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.participant.ModeratorId;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.site.Site;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.trail.Entry;
import org.tacit.domain.variable.Variable;
import org.tacit.domain.variable.VariableId;
import org.tacit.workbench.store.OpenStudy;

/**
 * The sites, people and variables of a study. To put a thing is to add it when its id is new and to change it when it is known; nothing is recorded when it is as it was. What is still
 * used cannot be removed: the refusal says by what. Each method is one act. Stateless.
 */
public final class EditPeople {
    /** Adds or changes a site. */
    public List<Entry> put(OpenStudy study, CoderId by, Site site) {
        return PutThings.put(
                study,
                by,
                study.study().sites(),
                site.id(),
                site,
                PeopleChange.SiteAdded::new,
                PeopleChange.SiteChanged::new);
    }

    /** Removes a site. */
    public List<Entry> remove(OpenStudy study, CoderId by, SiteId site) {
        return PutThings.remove(study, by, study.study().sites(), site, "site", PeopleChange.SiteRemoved::new);
    }

    /** Adds or changes a participant. */
    public List<Entry> put(OpenStudy study, CoderId by, Participant participant) {
        return PutThings.put(
                study,
                by,
                study.study().participants(),
                participant.id(),
                participant,
                PeopleChange.ParticipantAdded::new,
                PeopleChange.ParticipantChanged::new);
    }

    /** Removes a participant nobody speaks as. */
    public List<Entry> remove(OpenStudy study, CoderId by, ParticipantId participant) {
        return PutThings.remove(
                study,
                by,
                study.study().participants(),
                participant,
                "participant",
                PeopleChange.ParticipantRemoved::new);
    }

    /** Adds or changes a moderator. */
    public List<Entry> put(OpenStudy study, CoderId by, Moderator moderator) {
        return PutThings.put(
                study,
                by,
                study.study().moderators(),
                moderator.id(),
                moderator,
                PeopleChange.ModeratorAdded::new,
                PeopleChange.ModeratorChanged::new);
    }

    /** Removes a moderator nobody speaks as. */
    public List<Entry> remove(OpenStudy study, CoderId by, ModeratorId moderator) {
        return PutThings.remove(
                study, by, study.study().moderators(), moderator, "moderator", PeopleChange.ModeratorRemoved::new);
    }

    /** Adds or changes a coder. */
    public List<Entry> put(OpenStudy study, CoderId by, Coder coder) {
        return PutThings.put(
                study,
                by,
                study.study().coders(),
                coder.id(),
                coder,
                PeopleChange.CoderAdded::new,
                PeopleChange.CoderChanged::new);
    }

    /** Removes a coder who coded and wrote nothing. */
    public List<Entry> remove(OpenStudy study, CoderId by, CoderId coder) {
        return PutThings.remove(study, by, study.study().coders(), coder, "coder", PeopleChange.CoderRemoved::new);
    }

    /** Adds or changes a variable. */
    public List<Entry> put(OpenStudy study, CoderId by, Variable variable) {
        return PutThings.put(
                study,
                by,
                study.study().variables(),
                variable.id(),
                variable,
                PeopleChange.VariableAdded::new,
                PeopleChange.VariableChanged::new);
    }

    /** Removes a variable without values. */
    public List<Entry> remove(OpenStudy study, CoderId by, VariableId variable) {
        return PutThings.remove(
                study, by, study.study().variables(), variable, "variable", PeopleChange.VariableRemoved::new);
    }
}
