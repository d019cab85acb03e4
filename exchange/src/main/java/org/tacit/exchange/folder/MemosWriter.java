package org.tacit.exchange.folder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.memo.MemoId;
import org.tacit.exchange.yaml.YamlEntries;
import org.tacit.exchange.yaml.YamlText;
import org.tacit.exchange.yaml.YamlWriter;

/** Writes {@code memos/*.md}. */
final class MemosWriter {
    private final NewFiles files;
    private final FileNames names = new FileNames();

    MemosWriter(NewFiles files) {
        this.files = files;
    }

    /** Writes the memos but for those that stand elsewhere, and says in which files. */
    List<String> write(Collection<Memo> memos, Set<MemoId> elsewhere) {
        List<String> written = new ArrayList<>();
        for (Memo memo : memos) {
            if (!elsewhere.contains(memo.id())) {
                String file = FolderLayout.MEMOS + names.take(memo.id() + FolderLayout.MEMO_ENDING);
                files.put(file, bytes(memo));
                written.add(file);
            }
        }
        return written;
    }

    private static byte[] bytes(Memo memo) {
        YamlEntries head = new YamlEntries()
                .put("id", memo.id().value())
                .put("kind", YamlText.nameOf(memo.kind()))
                .put("about", memo.about().toString())
                .put("author", memo.author().value())
                .plain("date", memo.at())
                .put("title", memo.title());
        String front = new String(new YamlWriter().write(head), StandardCharsets.UTF_8);
        return Utf8.bytes(MemosReader.FENCE + "\n" + front + MemosReader.FENCE + "\n\n" + memo.body() + "\n");
    }
}
