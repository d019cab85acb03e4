package org.tacit.server.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tacit.domain.source.SourceId;
import org.tacit.server.change.ThemeWish.PassageWords;
import org.tacit.server.change.ThemeWish.ThemeWords;

/** Which wishes rest on positions in texts, and which may edit texts. */
final class Positions {
    private Positions() {}

    /** The sources a wish names positions in. */
    static Set<SourceId> in(Wish wish) {
        if (wish instanceof CodingWish.Code w) {
            return Set.of(new SourceId(w.source()));
        }
        if (wish instanceof CodingWish.Resize w) {
            return Set.of(new SourceId(w.source()));
        }
        if (wish instanceof SourceWish.EditText w) {
            return Set.of(new SourceId(w.source()));
        }
        if (wish instanceof ThemeWish.AddTheme w) {
            return in(w.theme());
        }
        return wish instanceof ThemeWish.ChangeTheme w ? in(w.theme()) : Set.of();
    }

    private static Set<SourceId> in(ThemeWords words) {
        Set<SourceId> sources = new HashSet<>();
        Stream.of(Wish.orNone(words.evidence()), Wish.orNone(words.disconfirming()))
                .flatMap(List<PassageWords>::stream)
                .forEach(passage -> sources.add(new SourceId(passage.source())));
        return sources;
    }

    /** Whether carrying a wish out may edit texts. */
    static boolean editsTexts(Wish wish) {
        return wish instanceof UndoWish || wish instanceof SourceWish.EditText;
    }
}
