package org.tacit.server.change;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tacit.server.http.RequestRefused;

/** What a person wants done. It carries what was asked; what comes of it, the workbench works out. Told apart by {@code do}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CodingWish.Code.class, name = "code"),
    @JsonSubTypes.Type(value = CodingWish.Resize.class, name = "resize"),
    @JsonSubTypes.Type(value = CodingWish.Reassign.class, name = "reassign"),
    @JsonSubTypes.Type(value = CodingWish.Qualify.class, name = "qualify"),
    @JsonSubTypes.Type(value = CodingWish.Uncode.class, name = "uncode"),
    @JsonSubTypes.Type(value = CodebookWish.AddCode.class, name = "add-code"),
    @JsonSubTypes.Type(value = CodebookWish.ChangeCode.class, name = "change-code"),
    @JsonSubTypes.Type(value = CodebookWish.MoveCode.class, name = "move-code"),
    @JsonSubTypes.Type(value = CodebookWish.MergeCode.class, name = "merge-code"),
    @JsonSubTypes.Type(value = CodebookWish.SplitCode.class, name = "split-code"),
    @JsonSubTypes.Type(value = CodebookWish.RemoveCode.class, name = "remove-code"),
    @JsonSubTypes.Type(value = ThemeWish.AddTheme.class, name = "add-theme"),
    @JsonSubTypes.Type(value = ThemeWish.ChangeTheme.class, name = "change-theme"),
    @JsonSubTypes.Type(value = ThemeWish.MoveTheme.class, name = "move-theme"),
    @JsonSubTypes.Type(value = ThemeWish.RemoveTheme.class, name = "remove-theme"),
    @JsonSubTypes.Type(value = LensWish.AdoptFramework.class, name = "adopt-framework"),
    @JsonSubTypes.Type(value = LensWish.DropFramework.class, name = "drop-framework"),
    @JsonSubTypes.Type(value = LensWish.Link.class, name = "link"),
    @JsonSubTypes.Type(value = LensWish.Unlink.class, name = "unlink"),
    @JsonSubTypes.Type(value = LensWish.MarkOutside.class, name = "mark-outside"),
    @JsonSubTypes.Type(value = LensWish.UnmarkOutside.class, name = "unmark-outside"),
    @JsonSubTypes.Type(value = MemoWish.WriteMemo.class, name = "write-memo"),
    @JsonSubTypes.Type(value = MemoWish.ChangeMemo.class, name = "change-memo"),
    @JsonSubTypes.Type(value = MemoWish.RemoveMemo.class, name = "remove-memo"),
    @JsonSubTypes.Type(value = SourceWish.EditText.class, name = "edit-text"),
    @JsonSubTypes.Type(value = SourceWish.FindTurns.class, name = "find-turns"),
    @JsonSubTypes.Type(value = SourceWish.AssignSpeakers.class, name = "assign-speakers"),
    @JsonSubTypes.Type(value = SourceWish.RelabelTurn.class, name = "relabel-turn"),
    @JsonSubTypes.Type(value = SourceWish.MergeLabels.class, name = "merge-labels"),
    @JsonSubTypes.Type(value = SourceWish.SwapLabels.class, name = "swap-labels"),
    @JsonSubTypes.Type(value = SourceWish.DescribeSource.class, name = "describe-source"),
    @JsonSubTypes.Type(value = SourceWish.RemoveSource.class, name = "remove-source"),
    @JsonSubTypes.Type(value = SetupWish.ChangeStudy.class, name = "change-study"),
    @JsonSubTypes.Type(value = SetupWish.ChangeQuotePolicy.class, name = "change-quote-policy"),
    @JsonSubTypes.Type(value = SetupWish.PutSite.class, name = "put-site"),
    @JsonSubTypes.Type(value = SetupWish.RemoveSite.class, name = "remove-site"),
    @JsonSubTypes.Type(value = SetupWish.PutParticipant.class, name = "put-participant"),
    @JsonSubTypes.Type(value = SetupWish.RemoveParticipant.class, name = "remove-participant"),
    @JsonSubTypes.Type(value = SetupWish.PutModerator.class, name = "put-moderator"),
    @JsonSubTypes.Type(value = SetupWish.RemoveModerator.class, name = "remove-moderator"),
    @JsonSubTypes.Type(value = SetupWish.PutCoder.class, name = "put-coder"),
    @JsonSubTypes.Type(value = SetupWish.RemoveCoder.class, name = "remove-coder"),
    @JsonSubTypes.Type(value = SetupWish.PutSession.class, name = "put-session"),
    @JsonSubTypes.Type(value = SetupWish.RemoveSession.class, name = "remove-session"),
    @JsonSubTypes.Type(value = SetupWish.PutGuide.class, name = "put-guide"),
    @JsonSubTypes.Type(value = SetupWish.RemoveGuide.class, name = "remove-guide"),
    @JsonSubTypes.Type(value = SearchWish.CodeSearch.class, name = "code-search"),
    @JsonSubTypes.Type(value = UndoWish.Undo.class, name = "undo"),
    @JsonSubTypes.Type(value = UndoWish.UndoLast.class, name = "undo-last"),
    @JsonSubTypes.Type(value = UndoWish.RedoLast.class, name = "redo-last"),
})
public sealed interface Wish
        permits CodingWish, CodebookWish, ThemeWish, LensWish, MemoWish, SourceWish, SetupWish, SearchWish, UndoWish {

    /** A field that must be there. */
    static <T> T need(@Nullable T value, String field) {
        if (value == null) {
            throw RequestRefused.malformed("The wish lacks \"" + field + "\"");
        }
        return value;
    }

    /** A list that may be left out. */
    static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /** Words that may be left out. */
    static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
