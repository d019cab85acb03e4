package org.tacit.storage.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tacit.domain.content.ContentId;

/** Keeps words in memory, numbered in the order they come. */
final class MemoryShelf implements WordShelf {
    final Map<Kept, String> words = new LinkedHashMap<>();
    final Map<ContentId, String> contents = new LinkedHashMap<>();

    @Override
    public Kept put(String text) {
        Kept kept = new Kept(new ContentId("w1." + (words.size() + 1)), "%064d".formatted(words.size() + 1));
        words.put(kept, text);
        return kept;
    }

    @Override
    public String get(Kept kept) {
        return words.get(kept);
    }

    @Override
    public String hashOf(ContentId content) {
        return contents.computeIfAbsent(content, id -> "%064x".formatted(contents.size() + 1));
    }

    @Override
    public void met(Kept content) {
        contents.put(content.id(), content.hash());
    }
}
