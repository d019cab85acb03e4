package org.tacit.domain.testing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tacit.domain.TacitException;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.QuoteSeal;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.content.StudyContents;
import org.tacit.domain.source.Source;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.TextSpan;

/** The texts and files of a random study, kept in memory, and the withdrawals that took some away. Not thread-safe. */
public final class RandomContents implements StudyContents {
    private final Draw draw;
    private final Map<ContentId, SealedText> texts = new HashMap<>();
    private final Map<ContentId, Original> originals = new HashMap<>();
    private final Set<ContentId> withdrawn = new HashSet<>();

    RandomContents(Draw draw) {
        this.draw = draw;
    }

    @Override
    public Optional<SealedText> text(ContentId id) {
        return kept(id, texts);
    }

    @Override
    public Optional<Original> original(ContentId id) {
        return kept(id, originals);
    }

    /** Everything kept, by id. */
    public Set<ContentId> ids() {
        Set<ContentId> ids = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
        ids.addAll(texts.keySet());
        ids.addAll(originals.keySet());
        ids.removeAll(withdrawn);
        return ids;
    }

    /** The text a source has now. */
    public CodePointText of(Source source) {
        return text(source.text().content()).orElseThrow().text();
    }

    /** Seals words of the text a source has now. */
    public QuoteSeal seal(Source source, TextSpan extent) {
        return text(source.text().content()).orElseThrow().seal(extent);
    }

    SealedText keep(ContentId id, CodePointText text) {
        SealedText sealed = new SealedText(id, draw.bytes(SealedText.SALT_BYTES), text);
        texts.put(id, sealed);
        return sealed;
    }

    void keepOriginal(ContentId id, String file) {
        originals.put(id, new Original(id, file.getBytes(StandardCharsets.UTF_8)));
    }

    void withdraw(List<ContentId> ids) {
        withdrawn.addAll(ids);
    }

    private <T> Optional<T> kept(ContentId id, Map<ContentId, T> among) {
        T found = among.get(id);
        if (found == null) {
            throw new TacitException("There is no content " + id);
        }
        return withdrawn.contains(id) ? Optional.empty() : Optional.of(found);
    }
}
