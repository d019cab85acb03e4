package org.tacit.domain.change;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.theme.ThemeId;

/** Themes. */
public sealed interface ThemeChange extends Change {
    private static void requirePosition(int position) {
        if (position < 0) {
            throw new IllegalArgumentException("position is negative: " + position);
        }
    }

    /**
     * A theme was added.
     *
     * @param theme the theme
     * @param position place among the themes, from 0
     */
    @StoredAs("theme.added/1")
    record ThemeAdded(Theme theme, int position) implements ThemeChange {
        public ThemeAdded {
            requireNonNull(theme, "theme is null");
            requirePosition(position);
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new ThemeRemoved(theme, position));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("theme", theme.id()));
        }
    }

    /**
     * A theme changed: its statement, codes, evidence or disconfirming passages.
     *
     * @param from as it was
     * @param to as it is
     */
    @StoredAs("theme.changed/1")
    record ThemeChanged(Theme from, Theme to) implements ThemeChange {
        public ThemeChanged {
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
            if (!from.id().equals(to.id())) {
                throw new IllegalArgumentException("a theme keeps its id: " + from.id() + ", " + to.id());
            }
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new ThemeChanged(to, from));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("theme", to.id()));
        }
    }

    /**
     * A theme moved among the themes.
     *
     * @param theme which
     * @param from where it was
     * @param to where it is
     */
    @StoredAs("theme.moved/1")
    record ThemeMoved(ThemeId theme, int from, int to) implements ThemeChange {
        public ThemeMoved {
            requireNonNull(theme, "theme is null");
            requirePosition(from);
            requirePosition(to);
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new ThemeMoved(theme, to, from));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("theme", theme));
        }
    }

    /**
     * A theme was removed.
     *
     * @param theme as it was
     * @param position where it was
     */
    @StoredAs("theme.removed/1")
    record ThemeRemoved(Theme theme, int position) implements ThemeChange {
        public ThemeRemoved {
            requireNonNull(theme, "theme is null");
            requirePosition(position);
        }

        @Override
        public Optional<Change> inverse() {
            return Optional.of(new ThemeAdded(theme, position));
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.of("theme", theme.id()));
        }
    }
}
