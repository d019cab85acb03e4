package org.tacit.server.study;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.setup.LabelPolicy;
import org.tacit.domain.setup.Stance;

/**
 * A study at a glance.
 *
 * @param study its handle
 * @param sequence the last entry shown
 * @param readOnly whether nothing can be changed: an earlier state is shown
 * @param me the id under which the person signed in acts
 * @param themes how many
 * @param codes how many
 * @param memos how many
 * @param warnings what a person should know about how the study lies on its disk
 */
public record Overview(
        String study,
        long sequence,
        boolean readOnly,
        String me,
        Details details,
        Quoting quotePolicy,
        List<ShownSite> sites,
        List<ShownParticipant> participants,
        List<ShownModerator> moderators,
        List<ShownCoder> coders,
        List<ShownSession> sessions,
        List<ShownGuide> guides,
        List<ShownSource> sources,
        int themes,
        int codes,
        int memos,
        List<FrameworkName> frameworks,
        List<String> warnings) {

    /**
     * What a study is about.
     *
     * @param notice to be shown wherever its findings are
     */
    public record Details(
            String title,
            String question,
            String setting,
            String notice,
            Stance stance,
            List<Named> roles,
            List<Named> levels,
            List<InvolvedPeople> involved) {}

    /** An id and its name. */
    public record Named(String id, String name) {}

    /**
     * How many people of a role are involved in what is evaluated.
     *
     * @param site at which site; absent when not told apart
     */
    public record InvolvedPeople(String role, @Nullable String site, int people) {}

    /**
     * How quotes are labelled and guarded.
     *
     * @param minimumCell the smallest number of people a cell may show
     */
    public record Quoting(LabelPolicy labels, int minimumCell) {}

    /** A site. */
    public record ShownSite(String id, String name, String note) {}

    /** A participant. */
    public record ShownParticipant(
            String id,
            String name,
            List<String> aliases,
            @Nullable String role,
            @Nullable String site) {}

    /** A moderator. */
    public record ShownModerator(String id, String name, List<String> aliases) {}

    /**
     * A coder.
     *
     * @param machine whether it is a program
     * @param codings how many are theirs
     */
    public record ShownCoder(String id, String name, boolean machine, long codings) {}

    /** A session, with the ids of who took part and of its sources. */
    public record ShownSession(
            String id,
            String name,
            SessionKind kind,
            @Nullable LocalDate date,
            @Nullable String site,
            @Nullable String guide,
            List<String> participants,
            List<String> moderators,
            List<String> sources) {}

    /** A topic guide. */
    public record ShownGuide(String id, String version, List<ShownQuestion> questions) {}

    /**
     * A question of a guide.
     *
     * @param about ids of codes or constructs it asks about
     */
    public record ShownQuestion(String id, String text, List<String> about) {}

    /**
     * A source.
     *
     * @param codedShare the part of its text under at least one coding, 0 to 1
     * @param media the recording beside it
     */
    public record ShownSource(
            String id,
            String name,
            @Nullable String session,
            int words,
            int characters,
            int turns,
            int codings,
            double codedShare,
            List<CoderShare> coders,
            @Nullable Recording media) {}

    /** How many codings a coder has in a source. */
    public record CoderShare(String coder, int codings) {}

    /** A recording beside a transcript. */
    public record Recording(String name, String mediaType, long bytes) {}

    /** An adopted framework. */
    public record FrameworkName(String id, String title) {}
}
