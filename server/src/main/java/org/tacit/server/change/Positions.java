package org.tacit.server.change;

import java.util.Set;
import org.tacit.domain.source.SourceId;

/** Which wishes rest on positions in texts, and which move them. */
final class Positions {
    private Positions() {}

    /** The sources a wish names positions in. */
    static Set<SourceId> in(Wish wish) {
        if (wish instanceof CodingWish.Code w) {
            return Set.of(new SourceId(w.source()));
        }
        return wish instanceof CodingWish.Resize w ? Set.of(new SourceId(w.source())) : Set.of();
    }

    /** Whether carrying a wish out may edit texts. */
    static boolean editsTexts(Wish wish) {
        return wish instanceof UndoWish;
    }
}
