package org.tacit.cli.trail;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tacit.cli.command.FormatOption;
import org.tacit.cli.command.StudyArgument;
import org.tacit.cli.command.WrongUsage;
import org.tacit.cli.output.Answers;
import org.tacit.cli.output.Format;
import org.tacit.cli.output.JsonObject;
import org.tacit.cli.output.Table;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.study.Study;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;
import org.tacit.workbench.trail.TrailLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the audit trail, newest entries last. */
@Command(name = "trail", description = "The audit trail: who did what, and when.", mixinStandardHelpOptions = true)
public final class TrailCommand implements Callable<Integer> {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final StudyFiles files;
    private final Answers answers;

    @Mixin
    private StudyArgument study = new StudyArgument();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--last", paramLabel = "N", description = "Only the last N entries; default: 40, 0 for all.")
    private int last = 40;

    @Option(names = "--by", paramLabel = "ID", description = "Only what this person did.")
    private @Nullable String by;

    /** Reads trails of the given files. */
    public TrailCommand(StudyFiles files, Answers answers) {
        this.files = requireNonNull(files, "files is null");
        this.answers = requireNonNull(answers, "answers is null");
    }

    @Override
    public Integer call() {
        try (OpenStudy open = files.openReadOnly(study.file())) {
            long entries = open.study().sequence();
            String typed = by;
            CoderId person = typed == null ? null : WrongUsage.in("--by", () -> new CoderId(typed));
            List<Entry> shown = new ArrayList<>();
            long from = last > 0 && person == null ? Math.max(1, entries - last + 1) : 1;
            open.entries(from, entries, entry -> {
                if (person == null || entry.by().equals(person)) {
                    shown.add(entry);
                }
            });
            List<Entry> kept =
                    last > 0 && shown.size() > last ? shown.subList(shown.size() - last, shown.size()) : shown;
            if (format.get() == Format.TABLE) {
                answers.text(readable(open.study(), kept).aligned());
            } else {
                answers.answer(format.get(), () -> table(open.study(), kept), () -> json(open.study(), entries, kept));
            }
            if (kept.size() < entries) {
                answers.message(kept.size() + " of " + entries + " entries; --last 0 shows all");
            }
            return 0;
        }
    }

    /** For people: minutes of the clock on their wall, and what an entry undoes in its line. */
    private static Table readable(Study study, List<Entry> entries) {
        TrailLines lines = new TrailLines();
        Table.Builder table = Table.of("entry", "at", "by", "what");
        for (Entry entry : entries) {
            String undoing =
                    entry.undoes().isPresent() ? "undid " + entry.undoes().getAsLong() + ": " : "";
            table.row(
                    entry.sequence(),
                    MINUTES.format(entry.at()),
                    entry.by(),
                    undoing + lines.describe(study, entry.change()));
        }
        return table.build();
    }

    private static Table table(Study study, List<Entry> entries) {
        TrailLines lines = new TrailLines();
        Table.Builder table = Table.of("entry", "at", "by", "what", "undoes");
        for (Entry entry : entries) {
            table.row(
                    entry.sequence(),
                    entry.at(),
                    entry.by(),
                    lines.describe(study, entry.change()),
                    entry.undoes().isPresent() ? entry.undoes().getAsLong() : "");
        }
        return table.build();
    }

    private static Object json(Study study, long total, List<Entry> entries) {
        TrailLines lines = new TrailLines();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("entry", entry.sequence());
            row.put("at", entry.at().toString());
            row.put("by", entry.by().value());
            row.put("batch", entry.batch());
            entry.undoes().ifPresent(undone -> row.put("undoes", undone));
            row.put("change", TrailLines.name(entry.change()));
            row.put("what", lines.describe(study, entry.change()));
            rows.add(row);
        }
        return JsonObject.of("total", total, "entries", rows);
    }
}
