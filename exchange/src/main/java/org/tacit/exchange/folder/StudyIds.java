package org.tacit.exchange.folder;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.participant.ModeratorId;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.session.GuideId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.theme.ThemeId;
import org.tacit.domain.variable.Variable;
import org.tacit.domain.variable.VariableId;

/** Every id that a folder being read has named so far. Not thread-safe. */
final class StudyIds {
    final Known<RoleId> roles;
    final Known<SiteId> sites;
    final Known<LevelId> levels;
    final Known<VariableId> variables;
    final Known<ParticipantId> participants;
    final Known<ModeratorId> moderators;
    final Known<CoderId> coders;
    final Known<GuideId> guides;
    final Known<SessionId> sessions;
    final Known<SourceId> sources;
    final Known<CodeId> codes;
    final Known<ThemeId> themes;
    final Map<VariableId, Variable> variableOf = new LinkedHashMap<>();

    StudyIds(Problems problems) {
        String study = FolderLayout.STUDY;
        roles = new Known<>("role", study, RoleId::new, problems);
        sites = new Known<>("site", study, SiteId::new, problems);
        levels = new Known<>("level", study, LevelId::new, problems);
        variables = new Known<>("variable", study, VariableId::new, problems);
        participants = new Known<>("participant", study, ParticipantId::new, problems);
        moderators = new Known<>("moderator", study, ModeratorId::new, problems);
        coders = new Known<>("coder", study, CoderId::new, problems);
        guides = new Known<>("guide", study, GuideId::new, problems);
        sessions = new Known<>("session", study, SessionId::new, problems);
        sources = new Known<>("source", study, SourceId::new, problems);
        codes = new Known<>("code", FolderLayout.CODEBOOK, CodeId::new, problems);
        themes = new Known<>("theme", FolderLayout.THEMES, ThemeId::new, problems);
    }
}
