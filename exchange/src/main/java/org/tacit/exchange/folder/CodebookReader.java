package org.tacit.exchange.folder;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Codebook;
import org.tacit.domain.codebook.Place;
import org.tacit.exchange.yaml.YamlMapping;

/** Reads {@code codebook.yaml}: the tree of codes. Used once. */
final class CodebookReader {
    static final List<String> KEYS =
            List.of("id", "name", "colour", "definition", "include", "exclude", "example", "codable", "children");

    private final Known<CodeId> codes;
    private final Problems problems;
    private final Set<CodeId> headings = new HashSet<>();
    private Codebook codebook = Codebook.EMPTY;

    CodebookReader(Known<CodeId> codes, Problems problems) {
        this.codes = codes;
        this.problems = problems;
    }

    /** The codebook; codes with a mistake in them are not in it, but their ids are known. */
    Codebook read(YamlMapping root) {
        Fields fields = new Fields(root, List.of("codes"), problems);
        readAll(fields.mappings("codes"), Optional.empty());
        return codebook;
    }

    /** Whether this is a heading, which no selection is coded with. */
    boolean isHeading(CodeId code) {
        return headings.contains(code);
    }

    private void readAll(List<YamlMapping> siblings, Optional<CodeId> parent) {
        for (YamlMapping mapping : siblings) {
            Fields fields = new Fields(mapping, KEYS, problems);
            Optional<CodeId> id = fields.id(codes);
            Optional<Code> code = code(fields, id);
            code.filter(read -> parent.isEmpty() || codebook.contains(parent.get()))
                    .ifPresent(read -> codebook = codebook.with(
                            read, new Place(parent, codebook.children(parent).size())));
            readAll(fields.mappings("children"), id.or(() -> parent));
        }
    }

    private Optional<Code> code(Fields fields, Optional<CodeId> id) {
        Optional<String> name = fields.text("name");
        String definition = fields.words("definition");
        String include = fields.words("include");
        String exclude = fields.words("exclude");
        String example = fields.words("example");
        String colour = fields.words("colour").toLowerCase(Locale.ROOT);
        boolean codable = fields.flag("codable", true);
        id.filter(known -> !codable).ifPresent(headings::add);
        return fields.build(() ->
                new Code(id.orElseThrow(), name.orElseThrow(), definition, include, exclude, example, colour, codable));
    }
}
