package org.tacit.workbench.participant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.trail.Entry;

/** Every version of every text there ever was in a study, source by source, also of sources that were removed. Not thread-safe. */
final class TextLives {
    private final List<Life> lives = new ArrayList<>();
    private final Map<SourceId, Life> present = new HashMap<>();

    /** One source from its import on. An id that was given again is another life. */
    static final class Life {
        private final Set<ContentId> texts = new LinkedHashSet<>();
        private final Set<ContentId> originals = new LinkedHashSet<>();
        private @Nullable Source removed;

        /** The rows of its text, the oldest first. */
        Set<ContentId> texts() {
            return Set.copyOf(texts);
        }

        /** Its texts and the files it came from. */
        List<ContentId> contents() {
            List<ContentId> all = new ArrayList<>(texts);
            all.addAll(originals);
            return all;
        }

        /** The source as it was removed; empty while it is in the study. */
        Optional<Source> removed() {
            return Optional.ofNullable(removed);
        }
    }

    /** Follows the trail by one entry. */
    void consider(Entry entry) {
        if (entry.change() instanceof SourceChange.SourceAdded c) {
            Source source = c.source();
            ContentId text = source.text().content();
            Life life = lives.stream()
                    .filter(one -> one.texts.contains(text))
                    .findFirst()
                    .orElseGet(this::begun);
            life.texts.add(text);
            life.originals.addAll(source.conversion().originals());
            life.removed = null;
            present.put(source.id(), life);
        } else if (entry.change() instanceof SourceChange.TextEdited c) {
            of(c.source()).texts.add(c.to().content());
        } else if (entry.change() instanceof SourceChange.SourceRemoved c) {
            of(c.source().id()).removed = c.source();
        }
    }

    private Life begun() {
        Life life = new Life();
        lives.add(life);
        return life;
    }

    /** The life of the source that has or last had this id. */
    Life of(SourceId source) {
        Life life = present.get(source);
        if (life == null) {
            throw new IllegalStateException("source " + source + " never began");
        }
        return life;
    }

    /** The sources that were removed, as they were then. */
    List<Life> gone() {
        return lives.stream().filter(life -> life.removed != null).toList();
    }
}
