package org.tacit.server.change;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ids of what wishes made.
 *
 * @param codings in the order they were wished for
 */
public record Made(
        @Nullable String code,
        @Nullable String theme,
        @Nullable String memo,
        @Nullable List<UUID> codings) {

    /** Gathers ids while wishes are carried out. Not thread-safe. */
    static final class Gathered {
        private @Nullable String code;
        private @Nullable String theme;
        private @Nullable String memo;
        private final List<UUID> codings = new ArrayList<>();

        void code(String id) {
            code = id;
        }

        void theme(String id) {
            theme = id;
        }

        void memo(String id) {
            memo = id;
        }

        void coding(UUID id) {
            codings.add(id);
        }

        Made made() {
            return new Made(code, theme, memo, codings.isEmpty() ? null : List.copyOf(codings));
        }
    }
}
