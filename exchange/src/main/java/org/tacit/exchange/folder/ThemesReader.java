package org.tacit.exchange.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.theme.ThemeId;
import org.tacit.exchange.yaml.YamlMapping;

/** Reads {@code themes.yaml}. */
final class ThemesReader {
    static final String EVIDENCE = "evidence";
    static final String DISCONFIRMING = "disconfirming";
    static final List<String> KEYS = List.of("id", "name", "statement", "codes", EVIDENCE, DISCONFIRMING);
    static final List<String> PASSAGE_KEYS = List.of("id", "source", "quote", "turn", "start", "end", "note");

    private final StudyIds ids;
    private final Map<SourceId, SourceRead> sources;
    private final Problems problems;

    ThemesReader(StudyIds ids, Map<SourceId, SourceRead> sources, Problems problems) {
        this.ids = ids;
        this.sources = sources;
        this.problems = problems;
    }

    List<Theme> read(YamlMapping root) {
        List<Theme> themes = new ArrayList<>();
        for (YamlMapping mapping : new Fields(root, List.of("themes"), problems).mappings("themes")) {
            Fields fields = new Fields(mapping, KEYS, problems);
            Optional<ThemeId> id = fields.id(ids.themes);
            Optional<String> name = fields.text("name");
            String statement = fields.words("statement");
            List<CodeId> codes = fields.references("codes", ids.codes);
            List<Passage> evidence = passages(fields, id, EVIDENCE);
            List<Passage> disconfirming = passages(fields, id, DISCONFIRMING);
            fields.build(() ->
                            new Theme(id.orElseThrow(), name.orElseThrow(), statement, codes, evidence, disconfirming))
                    .ifPresent(themes::add);
        }
        return themes;
    }

    private List<Passage> passages(Fields theme, Optional<ThemeId> id, String key) {
        List<Passage> passages = new ArrayList<>();
        for (YamlMapping mapping : theme.mappings(key)) {
            Fields fields = new Fields(mapping, PASSAGE_KEYS, problems);
            Optional<SourceId> source = fields.reference("source", ids.sources);
            Optional<UUID> written = fields.uuid("id");
            String note = fields.words("note");
            Optional<TextSpan> extent = source.map(sources::get).flatMap(read -> extent(fields, read.quotes()));
            if (id.isEmpty() || extent.isEmpty()) {
                continue;
            }
            fields.build(() -> new Passage(
                            written.orElseGet(() -> derivedId(id.get(), key, source.orElseThrow(), extent.get())),
                            source.orElseThrow(),
                            extent.get(),
                            note))
                    .ifPresent(passages::add);
        }
        return passages;
    }

    /** The id of a passage that was written without one. */
    static UUID derivedId(ThemeId theme, String list, SourceId source, TextSpan extent) {
        return DerivedId.of(
                "passage",
                theme.value(),
                list,
                source.value(),
                Integer.toString(extent.start()),
                Integer.toString(extent.end()));
    }

    private static Optional<TextSpan> extent(Fields fields, QuoteFinder quotes) {
        String quote = fields.words("quote");
        Optional<Integer> start = fields.number("start");
        Optional<Integer> end = fields.number("end");
        Optional<Integer> turn = fields.number("turn");
        QuoteFinder.Found found;
        if (fields.has("start") != fields.has("end")) {
            fields.problem(fields.has("start") ? "end" : "start", "is missing; give start and end, or neither");
            return Optional.empty();
        } else if (start.isPresent() && end.isPresent()) {
            found = quotes.at(quote, start.get(), end.get());
        } else if (turn.isPresent()) {
            found = quotes.inTurn(quote, turn.get());
        } else {
            found = quotes.anywhere(quote);
        }
        if (found.span().isEmpty()) {
            fields.problem("quote", found.problem());
        }
        return found.span();
    }
}
