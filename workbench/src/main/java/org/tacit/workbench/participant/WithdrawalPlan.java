package org.tacit.workbench.participant;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.theme.ThemeId;

/**
 * What withdrawing a participant's words comes to, before anything is done. Holds no words of theirs.
 *
 * @param participant whose words go
 * @param transcripts the sources they speak in
 * @param codings codings of nothing but their words; they are removed
 * @param narrowed codings of their words and of others'; they stay on the words of the others
 * @param passages passages of themes that show nothing but their words; they are removed
 * @param rows entries whose words go: the person's name and particulars, memos about them, quotes of them
 * @param contents every content row to destroy: texts in all versions, original files, and the words of {@code rows}
 * @param mentions where others may speak of them; nothing is done there
 */
public record WithdrawalPlan(
        ParticipantId participant,
        List<Transcript> transcripts,
        List<Coding> codings,
        List<Coding> narrowed,
        List<Quoted> passages,
        List<Rows> rows,
        List<ContentId> contents,
        List<Mention> mentions) {
    public WithdrawalPlan {
        requireNonNull(participant, "participant is null");
        transcripts = List.copyOf(transcripts);
        codings = List.copyOf(codings);
        narrowed = List.copyOf(narrowed);
        passages = List.copyOf(passages);
        rows = List.copyOf(rows);
        contents = List.copyOf(contents);
        mentions = List.copyOf(mentions);
    }

    /** Whether there is nothing left to destroy. */
    public boolean isEmpty() {
        return contents.isEmpty();
    }

    /** The codes that lose codings. */
    public List<CodeId> codes() {
        return codings.stream().map(Coding::code).distinct().toList();
    }

    /**
     * A source the participant speaks in.
     *
     * @param source which
     * @param whole whether all of its text goes; else their turns alone
     * @param turns how many turns they have in it
     * @param versions how many versions of its text, and original files, are destroyed
     * @param unassigned labels that were joined to nobody, so that their turns stay
     * @param removed whether the source was removed from the study before
     */
    public record Transcript(
            SourceId source, boolean whole, int turns, int versions, List<String> unassigned, boolean removed) {
        public Transcript {
            requireNonNull(source, "source is null");
            unassigned = List.copyOf(unassigned);
        }
    }

    /**
     * A passage of a theme.
     *
     * @param theme which
     * @param passage the passage
     */
    public record Quoted(ThemeId theme, Passage passage) {}

    /**
     * Words that came with one entry.
     *
     * @param entry its number
     * @param what what it did
     * @param why why its words go
     * @param count how many words rows go
     */
    public record Rows(long entry, String what, Why why, int count) {}

    /** Why words go. */
    public enum Why {
        /** They are the person's name, other names and particulars, or their label in a transcript. */
        PARTICULARS,
        /** They are a memo about the person, about a source only they speak in, or about a coding of their words. */
        MEMO,
        /** They quote {@value SpokenWords#RUN} words or more. */
        QUOTE
    }

    /**
     * A place where somebody else may speak of the participant.
     *
     * @param where the id of a source, or {@code memo} or {@code theme} and its id
     * @param turn the number of the turn, counted from 1; 0 when it is in none
     * @param times how often a name of theirs stands there
     */
    public record Mention(String where, int turn, int times) {}
}
