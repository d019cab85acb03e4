package org.tacit.cli.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tacit.cli.command.FormatOption;
import org.tacit.cli.command.Person;
import org.tacit.cli.command.StudyArgument;
import org.tacit.cli.output.Answers;
import org.tacit.cli.output.JsonObject;
import org.tacit.cli.output.Table;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.exchange.turns.SpeakerJoin;
import org.tacit.exchange.turns.TurnChoice;
import org.tacit.exchange.turns.TurnReading;
import org.tacit.workbench.source.FindTurns;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the speakers of a source, finds its turns again by another rule, and joins labels to people. */
@Command(
        name = "turns",
        description =
                "The speakers of a source; finds its turns again, or joins labels to people. Codings are not touched.",
        mixinStandardHelpOptions = true)
public final class TurnsCommand implements Callable<Integer> {
    private final StudyFiles files;
    private final FindTurns turns;
    private final Answers answers;

    @Mixin
    private StudyArgument study = new StudyArgument();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private Person person = new Person();

    @Parameters(index = "1", paramLabel = "SOURCE", description = "The source's id, as ./tacit import prints it.")
    private String source = "";

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description =
                    "Finds the turns again: auto, none, a rule such as name-colon, a regular expression with a group called name, or recorded for the rule they were found by.")
    private @Nullable String rule;

    @Option(
            names = "--speaker",
            paramLabel = "LABEL=ID",
            description = "Joins a label to a participant or moderator; may be given again.")
    private List<String> speakers = List.of();

    @Option(names = "--preview", description = "Shows what --rule would find; nothing is stored.")
    private boolean preview;

    /** Works on the given files. */
    public TurnsCommand(StudyFiles files, FindTurns turns, Answers answers) {
        this.files = requireNonNull(files, "files is null");
        this.turns = requireNonNull(turns, "turns is null");
        this.answers = requireNonNull(answers, "answers is null");
    }

    @Override
    public Integer call() {
        SourceId id = new SourceId(source);
        boolean writes = !preview && (rule != null || !speakers.isEmpty());
        try (OpenStudy open = writes ? files.open(study.file()) : files.openReadOnly(study.file())) {
            if (rule != null) {
                TurnReading reading =
                        rule.equals("recorded") ? turns.again(open, id) : turns.preview(open, id, TurnChoice.of(rule));
                answers.message(reading.turns().size() + " turns of "
                        + reading.turns().labels().size() + " speakers by " + reading.rule());
                reading.doubts()
                        .forEach(doubt -> answers.message(
                                "  line " + doubt.line() + " \"" + doubt.text() + "\": " + doubt.why()));
                if (!preview) {
                    turns.adopt(open, person.id(), id, reading);
                }
            }
            if (!preview && !speakers.isEmpty()) {
                turns.assign(open, person.id(), id, SpeakerJoin.byHand(speakers));
            }
            Source now = open.study().source(id);
            answers.answer(format.get(), () -> table(now), () -> json(now));
            return 0;
        }
    }

    private static Table table(Source source) {
        Table.Builder table = Table.of("label", "person", "turns");
        int[] counts = counts(source);
        for (int i = 0; i < counts.length; i++) {
            table.row(source.turns().labels().get(i), person(source.speakers().get(i)), counts[i]);
        }
        return table.build();
    }

    private static Object json(Source source) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("source", source.id().value());
        answer.put("rule", source.turns().rule());
        answer.put("turns", source.turns().size());
        int[] counts = counts(source);
        List<Map<String, Object>> labels = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            labels.add(JsonObject.of(
                    "label", source.turns().labels().get(i),
                    "person", person(source.speakers().get(i)),
                    "turns", counts[i]));
        }
        answer.put("labels", labels);
        return answer;
    }

    private static int[] counts(Source source) {
        int[] counts = new int[source.speakers().size()];
        for (int i = 0; i < source.turns().size(); i++) {
            counts[source.turns().label(i)]++;
        }
        return counts;
    }

    private static String person(Speaker speaker) {
        if (speaker instanceof Speaker.OfParticipant of) {
            return of.participant().value();
        }
        return speaker instanceof Speaker.OfModerator of ? of.moderator().value() : "";
    }
}
