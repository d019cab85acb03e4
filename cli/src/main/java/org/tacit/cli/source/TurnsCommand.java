package org.tacit.cli.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tacit.cli.command.FormatOption;
import org.tacit.cli.command.Person;
import org.tacit.cli.command.StudyArgument;
import org.tacit.cli.command.WrongUsage;
import org.tacit.cli.output.Answers;
import org.tacit.cli.output.JsonObject;
import org.tacit.cli.output.Table;
import org.tacit.domain.TacitException;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.Turns;
import org.tacit.domain.study.Study;
import org.tacit.exchange.turns.KnownSpeakers;
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
        Map<String, String> byHand = WrongUsage.in("--speaker", () -> SpeakerJoin.byHand(speakers));
        boolean writes = !preview && (rule != null || !byHand.isEmpty());
        try (OpenStudy open = writes ? files.open(study.file()) : files.openReadOnly(study.file())) {
            Source before = KnownSources.find(open.study(), source);
            SourceId id = before.id();
            Optional<TurnReading> reading = Optional.ofNullable(rule).map(typed -> read(open, before, typed));
            Turns found = reading.map(TurnReading::turns).orElse(before.turns());
            List<Speaker> who = speakers(open.study(), before, found, byHand);
            if (writes) {
                reading.filter(read -> !read.turns().equals(before.turns()))
                        .ifPresent(read -> turns.adopt(open, person.id(), id, read));
                if (!byHand.isEmpty() && !open.study().source(id).speakers().equals(who)) {
                    turns.assign(open, person.id(), id, byHand);
                }
            }
            answers.answer(format.get(), () -> table(found, who), () -> json(id, found, who));
            return 0;
        }
    }

    private TurnReading read(OpenStudy open, Source source, String typed) {
        TurnReading reading = typed.equals("recorded")
                ? turns.again(open, source.id())
                : turns.preview(open, source.id(), WrongUsage.in("--rule", () -> TurnChoice.of(typed)));
        answers.message(
                reading.turns().size() + " turns of " + reading.turns().labels().size()
                        + " speakers by " + reading.rule()
                        + (reading.turns().equals(source.turns()) ? ", as they are already" : ""));
        reading.doubts().forEach(doubt -> answers.message("  " + ImportTables.line("", doubt)));
        boolean lost = reading.turns().size() == 0 && source.turns().size() > 0 && !typed.equals("none");
        if (lost && !preview) {
            throw new TacitException("--rule " + typed + " finds no speakers in " + source.id() + ", so its "
                    + source.turns().size() + " turns were left as they are; --rule none takes them away");
        }
        return reading;
    }

    /** Who speaks under each label: by hand, else as before, else by id, name or alias. */
    private static List<Speaker> speakers(Study study, Source source, Turns found, Map<String, String> byHand) {
        SpeakerJoin join = SpeakerJoin.of(
                found.labels(),
                new KnownSpeakers(
                        study.participants().values(), study.moderators().values()),
                byHand);
        if (!join.unused().isEmpty()) {
            throw new TacitException("Nobody speaks as \"" + join.unused().get(0) + "\" in " + source.id()
                    + "; its labels are " + KnownSources.some(found.labels()));
        }
        Map<String, Speaker> before = new HashMap<>();
        for (int i = 0; i < source.speakers().size(); i++) {
            before.put(source.turns().labels().get(i), source.speakers().get(i));
        }
        boolean again = !found.equals(source.turns());
        List<Speaker> joined = join.speakers(found.labels());
        Set<String> hand = join.joined().stream()
                .filter(one -> one.by() == KnownSpeakers.By.HAND)
                .map(SpeakerJoin.Joined::label)
                .collect(Collectors.toSet());
        List<Speaker> who = new ArrayList<>();
        for (int i = 0; i < joined.size(); i++) {
            String label = found.labels().get(i);
            Speaker known = before.getOrDefault(label, Speaker.UNASSIGNED);
            boolean stays = !hand.contains(label) && (!again || !known.equals(Speaker.UNASSIGNED));
            who.add(stays ? known : joined.get(i));
        }
        return who;
    }

    private static Table table(Turns turns, List<Speaker> who) {
        Table.Builder table = Table.of("label", "person", "turns");
        int[] counts = counts(turns);
        for (int i = 0; i < counts.length; i++) {
            table.row(turns.labels().get(i), person(who.get(i)), counts[i]);
        }
        return table.build();
    }

    private static Object json(SourceId id, Turns turns, List<Speaker> who) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("source", id.value());
        answer.put("rule", turns.rule());
        answer.put("turns", turns.size());
        int[] counts = counts(turns);
        List<Map<String, Object>> labels = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            labels.add(JsonObject.of("label", turns.labels().get(i), "person", person(who.get(i)), "turns", counts[i]));
        }
        answer.put("labels", labels);
        return answer;
    }

    private static int[] counts(Turns turns) {
        int[] counts = new int[turns.labels().size()];
        for (int i = 0; i < turns.size(); i++) {
            counts[turns.label(i)]++;
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
