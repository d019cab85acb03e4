package org.tacit.server.change;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Wishes about themes. */
public sealed interface ThemeWish extends Wish {

    /**
     * A theme as a person words it. In a change, what is left out stays.
     *
     * @param id needed to change one; made of the name for a new one
     * @param codes ids, in order
     * @param evidence passages that bear it out, all of them
     * @param disconfirming passages that speak against it or bound it, all of them
     */
    record ThemeWords(
            @Nullable String id,
            @Nullable String name,
            @Nullable String statement,
            @Nullable List<String> codes,
            @Nullable List<PassageWords> evidence,
            @Nullable List<PassageWords> disconfirming) {}

    /**
     * A passage as a person points to it.
     *
     * @param id the passage it is already; a new one when absent
     */
    record PassageWords(
            @Nullable UUID id,
            String source,
            int start,
            int end,
            @Nullable String note) {
        public PassageWords {
            Wish.need(source, "source");
        }
    }

    /** Adds a theme after the others. */
    record AddTheme(ThemeWords theme) implements ThemeWish {
        public AddTheme {
            Wish.need(theme, "theme");
            Wish.need(theme.name(), "theme.name");
        }
    }

    /** Gives a theme other words, codes or passages. */
    record ChangeTheme(ThemeWords theme) implements ThemeWish {
        public ChangeTheme {
            Wish.need(theme, "theme");
            Wish.need(theme.id(), "theme.id");
        }
    }

    /** Puts a theme at another place among the themes, from 0. */
    record MoveTheme(String theme, int position) implements ThemeWish {
        public MoveTheme {
            Wish.need(theme, "theme");
        }
    }

    /** Removes a theme. */
    record RemoveTheme(String theme) implements ThemeWish {
        public RemoveTheme {
            Wish.need(theme, "theme");
        }
    }
}
