package org.tacit.exchange.folder;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange.CodeAdded;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Codebook;
import org.tacit.domain.codebook.Place;
import org.tacit.exchange.yaml.YamlException;
import org.tacit.exchange.yaml.YamlFile;
import org.tacit.exchange.yaml.YamlWriter;

/**
 * A codebook by itself, to send to a colleague or keep in a table: as YAML in the form of a study folder's {@code codebook.yaml}, or as CSV with one code a row and the code above it
 * in the column {@code parent}. Reading what was written gives the same codebook. Stateless and safe to share between threads.
 */
public final class CodebookFile {
    private static final String PARENT = "parent";
    private static final List<String> COLUMNS =
            List.of("id", PARENT, "name", "colour", "definition", "include", "exclude", "example", "codable");
    private static final List<String> NEEDED = List.of("id", "name");

    /** The forms a codebook file can have. */
    public enum Form {
        YAML,
        CSV;

        /**
         * The form of a file by its ending.
         *
         * @throws TacitException when it is neither
         */
        public static Form of(String fileName) {
            String name = fileName.toLowerCase(Locale.ROOT);
            if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                return YAML;
            }
            if (name.endsWith(".csv")) {
                return CSV;
            }
            throw new TacitException("\"" + fileName + "\" is not a codebook file: let its name end in .yaml or .csv");
        }
    }

    /**
     * Reads a codebook.
     *
     * @param fileName as the researcher knows it; its ending says the form
     * @throws FolderException with every mistake in the file
     */
    public Codebook read(byte[] bytes, String fileName) {
        requireNonNull(bytes, "bytes is null");
        Problems problems = new Problems();
        Known<CodeId> codes = new Known<>("code", fileName, CodeId::new, problems);
        Codebook codebook = Form.of(fileName) == Form.YAML
                ? yaml(bytes, fileName, codes, problems)
                : csv(bytes, fileName, codes, problems);
        problems.throwIfAny("The codebook " + fileName);
        return codebook;
    }

    /** Writes a codebook. */
    public byte[] write(Codebook codebook, Form form) {
        requireNonNull(codebook, "codebook is null");
        if (form == Form.YAML) {
            return new YamlWriter().write(new CodebookWriter(codebook).write());
        }
        return Csv.write(COLUMNS, rows -> {
            for (Code code : codebook.inTreeOrder()) {
                rows.accept(List.of(
                        code.id().value(),
                        codebook.parent(code.id()).map(CodeId::value).orElse(""),
                        code.name(),
                        code.colour(),
                        code.definition(),
                        code.include(),
                        code.exclude(),
                        code.example(),
                        code.codable() ? "" : "false"));
            }
        });
    }

    /** The changes that make an empty codebook this one. */
    public static List<Change> changes(Codebook codebook) {
        List<Change> changes = new ArrayList<>();
        for (Code code : codebook.inTreeOrder()) {
            changes.add(new CodeAdded(code, codebook.place(code.id())));
        }
        return List.copyOf(changes);
    }

    private static Codebook yaml(byte[] bytes, String file, Known<CodeId> codes, Problems problems) {
        try {
            return new CodebookReader(codes, problems).read(YamlFile.read(bytes, file));
        } catch (YamlException notYaml) {
            problems.add(notYaml);
            return Codebook.EMPTY;
        }
    }

    private static Codebook csv(byte[] bytes, String file, Known<CodeId> codes, Problems problems) {
        Codebook[] codebook = {Codebook.EMPTY};
        Optional<String> table = Utf8.text(bytes);
        if (table.isEmpty()) {
            problems.add(file, Utf8.NOT_UTF8);
            return Codebook.EMPTY;
        }
        Csv.read(table.get(), file, COLUMNS, NEEDED, problems, row -> {
            Optional<CodeId> parent =
                    row.get(PARENT).isEmpty() ? Optional.empty() : codes.refer(row.get(PARENT), row.where(PARENT));
            Optional<CodeId> id = codes.add(row.get("id"), row.where("id"));
            boolean lost = !row.get(PARENT).isEmpty()
                    && parent.filter(codebook[0]::contains).isEmpty();
            if (id.isPresent() && !lost) {
                code(row, id.get(), problems)
                        .ifPresent(code -> codebook[0] = codebook[0].with(
                                code,
                                new Place(parent, codebook[0].children(parent).size())));
            }
        });
        return codebook[0];
    }

    private static Optional<Code> code(Csv.Row row, CodeId id, Problems problems) {
        String codable = row.get("codable").toLowerCase(Locale.ROOT);
        if (!List.of("", "true", "false").contains(codable)) {
            problems.add(
                    row.where("codable"),
                    "\"" + codable + "\" is neither true nor false; write one of the two, or nothing");
            return Optional.empty();
        }
        try {
            return Optional.of(new Code(
                    id,
                    row.exact("name"),
                    row.exact("definition"),
                    row.exact("include"),
                    row.exact("exclude"),
                    row.exact("example"),
                    row.get("colour").toLowerCase(Locale.ROOT),
                    !codable.equals("false")));
        } catch (TacitException doNotFit) {
            problems.add(row.where(), String.valueOf(doNotFit.getMessage()));
            return Optional.empty();
        }
    }
}
