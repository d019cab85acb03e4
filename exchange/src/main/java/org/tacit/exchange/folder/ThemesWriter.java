package org.tacit.exchange.folder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacit.domain.content.StudyContents;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.theme.Theme;
import org.tacit.exchange.folder.QuoteFinder.Pointer;
import org.tacit.exchange.yaml.YamlEntries;

/** Writes {@code themes.yaml}. A quote that is found once stands alone; any other has its turn or its position beside it. */
final class ThemesWriter {
    private final Study study;
    private final StudyContents contents;
    private final Map<SourceId, Optional<QuoteFinder>> finders = new HashMap<>();

    ThemesWriter(Study study, StudyContents contents) {
        this.study = study;
        this.contents = contents;
    }

    YamlEntries write() {
        return new YamlEntries().list("themes", study.themes(), (theme, to) -> {
            to.put("id", theme.id().value())
                    .keep("name", theme.name())
                    .put("statement", theme.statement())
                    .texts("codes", theme.codes().stream().map(Object::toString).toList());
            passages(to, theme, ThemesReader.EVIDENCE, theme.evidence());
            passages(to, theme, ThemesReader.DISCONFIRMING, theme.disconfirming());
        });
    }

    private void passages(YamlEntries theme, Theme of, String key, List<Passage> passages) {
        theme.list(key, passages, (passage, to) -> {
            if (!passage.id().equals(ThemesReader.derivedId(of.id(), key, passage.source(), passage.extent()))) {
                to.put("id", passage.id().toString());
            }
            to.put("source", passage.source().value());
            Optional<QuoteFinder> quotes = finder(passage.source());
            to.put("quote", quotes.map(found -> found.words(passage.extent())).orElse(""));
            Pointer pointer =
                    quotes.map(found -> found.pointer(passage.extent())).orElse(Pointer.POSITION);
            if (pointer.turn() > 0) {
                to.plain("turn", pointer.turn());
            }
            if (pointer.position()) {
                to.plain("start", passage.extent().start())
                        .plain("end", passage.extent().end());
            }
            to.put("note", passage.note());
        });
    }

    private Optional<QuoteFinder> finder(SourceId id) {
        return finders.computeIfAbsent(id, source -> {
            Source found = study.source(source);
            return contents.text(found.text().content())
                    .map(kept -> new QuoteFinder(source, kept.text(), found.turns()));
        });
    }
}
