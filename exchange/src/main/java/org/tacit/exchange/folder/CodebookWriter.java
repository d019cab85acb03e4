package org.tacit.exchange.folder;

import java.util.Optional;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Codebook;
import org.tacit.exchange.yaml.YamlEntries;

/** Writes {@code codebook.yaml}. */
final class CodebookWriter {
    private final Codebook codebook;

    CodebookWriter(Codebook codebook) {
        this.codebook = codebook;
    }

    YamlEntries write() {
        return beneath(new YamlEntries(), "codes", Optional.empty());
    }

    private YamlEntries beneath(YamlEntries entries, String key, Optional<CodeId> parent) {
        return entries.list(key, codebook.children(parent), (id, to) -> {
            Code code = codebook.get(id);
            to.put("id", id.value())
                    .keep("name", code.name())
                    .put("colour", code.colour())
                    .put("definition", code.definition())
                    .put("include", code.include())
                    .put("exclude", code.exclude())
                    .put("example", code.example());
            if (!code.codable()) {
                to.plain("codable", false);
            }
            beneath(to, "children", Optional.of(id));
        });
    }
}
