package org.tacit.server.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.setup.LabelPolicy;
import org.tacit.domain.setup.Stance;

/** Wishes about the study around the coding. To put a thing is to add it when its id is new and to change it when it is known; what is left out is then empty. */
public sealed interface SetupWish extends Wish {

    /** What the study is about. What is left out stays. */
    record DetailWords(
            @Nullable String title,
            @Nullable String question,
            @Nullable String setting,
            @Nullable String notice,
            @Nullable Stance stance,
            @Nullable List<NamedWords> roles,
            @Nullable List<NamedWords> levels,
            @Nullable List<InvolvedWords> involved) {}

    /** An id and its name. */
    record NamedWords(String id, String name) {
        public NamedWords {
            Wish.need(id, "id");
            Wish.need(name, "name");
        }
    }

    /** How many people of a role are involved. */
    record InvolvedWords(String role, @Nullable String site, int people) {
        public InvolvedWords {
            Wish.need(role, "role");
        }
    }

    /** Gives the study other details. */
    record ChangeStudy(DetailWords details) implements SetupWish {
        public ChangeStudy {
            Wish.need(details, "details");
        }
    }

    /** Gives the study another quote policy. */
    record ChangeQuotePolicy(LabelPolicy labels, int minimumCell) implements SetupWish {
        public ChangeQuotePolicy {
            Wish.need(labels, "labels");
        }
    }

    /** A site. */
    record SiteWords(String id, String name, @Nullable String note) {
        public SiteWords {
            Wish.need(id, "id");
            Wish.need(name, "name");
        }
    }

    /** Adds or changes a site. */
    record PutSite(SiteWords site) implements SetupWish {
        public PutSite {
            Wish.need(site, "site");
        }
    }

    /** Removes a site. */
    record RemoveSite(String id) implements SetupWish {
        public RemoveSite {
            Wish.need(id, "id");
        }
    }

    /** A participant. */
    record ParticipantWords(
            String id,
            @Nullable String name,
            @Nullable List<String> aliases,
            @Nullable String role,
            @Nullable String site) {
        public ParticipantWords {
            Wish.need(id, "id");
        }
    }

    /** Adds or changes a participant. */
    record PutParticipant(ParticipantWords participant) implements SetupWish {
        public PutParticipant {
            Wish.need(participant, "participant");
        }
    }

    /** Removes a participant. */
    record RemoveParticipant(String id) implements SetupWish {
        public RemoveParticipant {
            Wish.need(id, "id");
        }
    }

    /** A moderator. */
    record ModeratorWords(
            String id, @Nullable String name, @Nullable List<String> aliases) {
        public ModeratorWords {
            Wish.need(id, "id");
        }
    }

    /** Adds or changes a moderator. */
    record PutModerator(ModeratorWords moderator) implements SetupWish {
        public PutModerator {
            Wish.need(moderator, "moderator");
        }
    }

    /** Removes a moderator. */
    record RemoveModerator(String id) implements SetupWish {
        public RemoveModerator {
            Wish.need(id, "id");
        }
    }

    /** A coder. */
    record CoderWords(
            String id, @Nullable String name, @Nullable Boolean machine) {
        public CoderWords {
            Wish.need(id, "id");
        }
    }

    /** Adds or changes a coder. */
    record PutCoder(CoderWords coder) implements SetupWish {
        public PutCoder {
            Wish.need(coder, "coder");
        }
    }

    /** Removes a coder. */
    record RemoveCoder(String id) implements SetupWish {
        public RemoveCoder {
            Wish.need(id, "id");
        }
    }

    /** A session. */
    record SessionWords(
            String id,
            @Nullable String name,
            SessionKind kind,
            @Nullable LocalDate date,
            @Nullable String site,
            @Nullable String guide,
            @Nullable List<String> participants,
            @Nullable List<String> moderators) {
        public SessionWords {
            Wish.need(id, "id");
            Wish.need(kind, "kind");
        }
    }

    /** Adds or changes a session. */
    record PutSession(SessionWords session) implements SetupWish {
        public PutSession {
            Wish.need(session, "session");
        }
    }

    /** Removes a session. */
    record RemoveSession(String id) implements SetupWish {
        public RemoveSession {
            Wish.need(id, "id");
        }
    }

    /** A topic guide. */
    record GuideWords(
            String id, @Nullable String version, @Nullable List<QuestionWords> questions) {
        public GuideWords {
            Wish.need(id, "id");
        }
    }

    /** A question of a guide. */
    record QuestionWords(String id, String text, @Nullable List<String> about) {
        public QuestionWords {
            Wish.need(id, "id");
            Wish.need(text, "text");
        }
    }

    /** Adds or changes a topic guide. */
    record PutGuide(GuideWords guide) implements SetupWish {
        public PutGuide {
            Wish.need(guide, "guide");
        }
    }

    /** Removes a topic guide. */
    record RemoveGuide(String id) implements SetupWish {
        public RemoveGuide {
            Wish.need(id, "id");
        }
    }
}
