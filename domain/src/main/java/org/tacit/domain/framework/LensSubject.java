package org.tacit.domain.framework;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.theme.ThemeId;

/** What is read through the lens: a code or a theme. */
public sealed interface LensSubject extends Serializable {
    /** A code. */
    record OfCode(CodeId code) implements LensSubject {
        public OfCode {
            requireNonNull(code, "code is null");
        }

        @Override
        public String toString() {
            return "code:" + code;
        }
    }

    /** A theme. */
    record OfTheme(ThemeId theme) implements LensSubject {
        public OfTheme {
            requireNonNull(theme, "theme is null");
        }

        @Override
        public String toString() {
            return "theme:" + theme;
        }
    }
}
