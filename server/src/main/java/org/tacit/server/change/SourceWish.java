package org.tacit.server.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Wishes about sources, their texts and their turns. */
public sealed interface SourceWish extends Wish {

    /** New words for a stretch of a text; an empty stretch inserts, empty words take away. */
    record TextReplacement(int start, int end, String text) {
        public TextReplacement {
            Wish.need(text, "text");
        }
    }

    /** Edits a text; codings and passages move along. */
    record EditText(String source, List<TextReplacement> edits) implements SourceWish {
        public EditText {
            Wish.need(source, "source");
            edits = List.copyOf(Wish.need(edits, "edits"));
        }
    }

    /**
     * Finds the turns of a source again.
     *
     * @param rule {@code auto}, {@code none}, {@code recorded}, the name of a form, or a regular expression with a group called {@code name}; {@code auto} when absent
     */
    record FindTurns(String source, @Nullable String rule) implements SourceWish {
        public FindTurns {
            Wish.need(source, "source");
        }
    }

    /**
     * Says who speaks under the labels of a source; other labels stay.
     *
     * @param speakers from a label to the id of a participant or moderator
     */
    record AssignSpeakers(String source, Map<String, String> speakers) implements SourceWish {
        public AssignSpeakers {
            Wish.need(source, "source");
            speakers = Map.copyOf(Wish.need(speakers, "speakers"));
        }
    }

    /**
     * Gives one turn to another speaker.
     *
     * @param turn its number, from 1
     */
    record RelabelTurn(String source, int turn, String label) implements SourceWish {
        public RelabelTurn {
            Wish.need(source, "source");
            Wish.need(label, "label");
        }
    }

    /** Makes several labels one. */
    record MergeLabels(String source, List<String> from, String to) implements SourceWish {
        public MergeLabels {
            Wish.need(source, "source");
            from = List.copyOf(Wish.need(from, "from"));
            Wish.need(to, "to");
        }
    }

    /** Swaps two speakers: all that one is said to have said, the other said. */
    record SwapLabels(String source, String one, String other) implements SourceWish {
        public SwapLabels {
            Wish.need(source, "source");
            Wish.need(one, "one");
            Wish.need(other, "other");
        }
    }

    /**
     * Gives a source another name and session.
     *
     * @param session of none when absent
     */
    record DescribeSource(
            String source, String name, @Nullable String session) implements SourceWish {
        public DescribeSource {
            Wish.need(source, "source");
            Wish.need(name, "name");
        }
    }

    /** Takes a source out of the study. */
    record RemoveSource(String source) implements SourceWish {
        public RemoveSource {
            Wish.need(source, "source");
        }
    }
}
