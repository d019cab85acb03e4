package org.tacit.exchange.folder;

import java.util.concurrent.atomic.AtomicLong;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.text.CodePointText;

/** Rows for a reading that is only a check: counted, under no salt worth the name, and never stored. */
final class CountedContents implements ContentSource {
    private final AtomicLong count = new AtomicLong();

    @Override
    public SealedText text(CodePointText text) {
        return new SealedText(next(), new byte[SealedText.SALT_BYTES], text);
    }

    @Override
    public Original original(byte[] bytes) {
        return new Original(next(), bytes);
    }

    private ContentId next() {
        return new ContentId("row-" + count.incrementAndGet());
    }
}
