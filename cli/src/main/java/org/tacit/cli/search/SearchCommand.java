package org.tacit.cli.search;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tacit.cli.command.FormatOption;
import org.tacit.cli.command.Person;
import org.tacit.cli.command.StudyArgument;
import org.tacit.cli.command.WrongUsage;
import org.tacit.cli.output.Answers;
import org.tacit.cli.output.Format;
import org.tacit.cli.output.Table;
import org.tacit.domain.TacitException;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.TextSpan;
import org.tacit.workbench.preview.Effect;
import org.tacit.workbench.preview.Preview;
import org.tacit.workbench.preview.PreviewAct;
import org.tacit.workbench.search.CodeSearch;
import org.tacit.workbench.search.Found;
import org.tacit.workbench.search.ReadHits;
import org.tacit.workbench.search.SearchQuery;
import org.tacit.workbench.search.Searches;
import org.tacit.workbench.search.StudySearch;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches what was said; with a code, shows what coding every hit would do, and does it when told to. */
@Command(
        name = "search",
        description = "Searches what was said, and codes what it finds.",
        mixinStandardHelpOptions = true)
public final class SearchCommand implements Callable<Integer> {
    /** Code points shown at most on either side of a hit. */
    private static final int AROUND = 30;

    private final StudyFiles files;
    private final Searches searches;
    private final CodeSearch coding;
    private final PreviewAct previews;
    private final Answers answers;

    @Mixin
    private StudyArgument study = new StudyArgument();

    @Parameters(
            index = "1",
            paramLabel = "QUERY",
            description = "What to look for; in quotation marks when it has spaces.")
    private String text = "";

    @Mixin
    private QueryOptions options = new QueryOptions();

    @Option(names = "--code", paramLabel = "CODE", description = "Shows what coding every hit with this code would do.")
    private @Nullable String code;

    @Option(names = "--yes", description = "With --code: codes the hits, in one act that one undo takes back.")
    private boolean yes;

    @Option(names = "--top", paramLabel = "N", description = "Only the first N hits; default: 50, 0 for all.")
    private int top = 50;

    @Mixin
    private Person person = new Person();

    @Mixin
    private FormatOption format = new FormatOption();

    /** Searches the given files. */
    public SearchCommand(StudyFiles files, Searches searches, CodeSearch coding, PreviewAct previews, Answers answers) {
        this.files = requireNonNull(files, "files is null");
        this.searches = requireNonNull(searches, "searches is null");
        this.coding = requireNonNull(coding, "coding is null");
        this.previews = requireNonNull(previews, "previews is null");
        this.answers = requireNonNull(answers, "answers is null");
    }

    @Override
    public Integer call() {
        if (yes && code == null) {
            throw new WrongUsage("--yes: say also what to code with, by --code");
        }
        SearchQuery query = options.query(text);
        try (OpenStudy open = yes ? files.open(study.file()) : files.openReadOnly(study.file());
                StudySearch search = searches.over(open)) {
            Found found = search.search(query);
            int shown = top > 0 ? top : Integer.MAX_VALUE;
            ReadHits.Page page = new ReadHits().page(found, open, 0, shown);
            Map<String, Object> coded = code == null ? Map.of() : code(open, found, new CodeId(code));
            if (format.get() == Format.TABLE) {
                answers.text(readable(page).aligned());
            } else {
                answers.answer(format.get(), () -> table(page), () -> json(page, coded));
            }
            if (format.get() == Format.TABLE && page.hits().size() < page.total()) {
                answers.message(page.hits().size() + " of " + page.total() + " hits; --top 0 shows all");
            }
            return 0;
        }
    }

    /** What was coded, or would be. */
    private Map<String, Object> code(OpenStudy open, Found found, CodeId with) {
        open.study().codebook().get(with);
        if (!open.study().coders().containsKey(person.id())) {
            throw new TacitException("There is no coder " + person.id() + " in the study: choose with --as one of "
                    + open.study().coders().keySet().stream()
                            .map(CoderId::value)
                            .collect(Collectors.joining(", ")));
        }
        List<CodeSearch.Coded> done = new ArrayList<>(1);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("code", with.value());
        if (yes) {
            done.add(coding.code(open, person.id(), found, with, Facets.NONE));
        } else {
            Preview preview =
                    previews.preview(open, on -> done.add(coding.code(on, person.id(), found, with, Facets.NONE)));
            preview.effects().stream().map(Effect::line).forEach(line -> answers.message("Would do: " + line));
        }
        CodeSearch.Coded coded = done.get(0);
        told.put("done", yes);
        told.put("coded", coded.coded());
        told.put("already", coded.already());
        if (yes && !coded.entries().isEmpty()) {
            long entry = coded.entries().get(0).sequence();
            told.put("entry", entry);
            answers.message(
                    "Coded " + coded.coded() + " of " + coded.hits() + " hits with " + with + "; " + coded.already()
                            + " were coded so before. ./tacit undo " + study.file() + " " + entry + " takes it back");
        } else {
            answers.message(
                    yes
                            ? "Nothing was coded: of " + coded.hits() + " hits " + coded.already()
                                    + " were coded so before"
                            : "Nothing was coded; --yes codes " + coded.coded() + " of " + coded.hits() + " hits, "
                                    + coded.already() + " are coded so already");
        }
        return told;
    }

    /** For people: each hit in the middle of its line. */
    private static Table readable(ReadHits.Page page) {
        Table.Builder table = Table.of("source", "turn", "speaker", "before", "words", "after");
        for (ReadHits.HitRead hit : page.hits()) {
            CodePointText before = new CodePointText(hit.before());
            CodePointText after = new CodePointText(hit.after());
            table.row(
                    hit.hit().source(),
                    hit.hit().turn() == 0 ? "" : hit.hit().turn(),
                    hit.speaker(),
                    before.slice(new TextSpan(Math.max(0, before.length() - AROUND), before.length()))
                            .strip(),
                    hit.words(),
                    after.slice(new TextSpan(0, Math.min(AROUND, after.length())))
                            .strip());
        }
        return table.build();
    }

    private static Table table(ReadHits.Page page) {
        Table.Builder table = Table.of("source", "turn", "start", "end", "speaker", "before", "words", "after");
        for (ReadHits.HitRead hit : page.hits()) {
            table.row(
                    hit.hit().source(),
                    hit.hit().turn(),
                    hit.hit().extent().start(),
                    hit.hit().extent().end(),
                    hit.speaker(),
                    hit.before(),
                    hit.words(),
                    hit.after());
        }
        return table.build();
    }

    private static Object json(ReadHits.Page page, Map<String, Object> coded) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", page.total());
        answer.put("sources", page.sources());
        List<Object> hits = new ArrayList<>();
        for (ReadHits.HitRead hit : page.hits()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("source", hit.hit().source().value());
            row.put("turn", hit.hit().turn());
            row.put("start", hit.hit().extent().start());
            row.put("end", hit.hit().extent().end());
            row.put("speaker", hit.speaker());
            row.put("before", hit.before());
            row.put("words", hit.words());
            row.put("after", hit.after());
            hits.add(row);
        }
        answer.put("hits", hits);
        if (!coded.isEmpty()) {
            answer.put("coding", coded);
        }
        return answer;
    }
}
