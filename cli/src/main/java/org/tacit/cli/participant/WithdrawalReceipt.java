package org.tacit.cli.participant;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tacit.domain.coding.Coding;
import org.tacit.workbench.participant.WithdrawalPlan;
import org.tacit.workbench.participant.WithdrawalPlan.Mention;
import org.tacit.workbench.participant.WithdrawalPlan.Quoted;
import org.tacit.workbench.participant.WithdrawalPlan.Rows;
import org.tacit.workbench.participant.WithdrawalPlan.Transcript;
import org.tacit.workbench.participant.WithdrawalPlan.Why;

/** Says in plain lines what a withdrawal comes to: what goes, what stays, and what is left to people. Repeats no words of the participant. Immutable. */
final class WithdrawalReceipt {
    private static final String INDENT = "  ";

    private final WithdrawalPlan plan;
    private final StringBuilder text = new StringBuilder();

    WithdrawalReceipt(WithdrawalPlan plan) {
        this.plan = requireNonNull(plan, "plan is null");
        line("Withdrawal of the words of participant " + plan.participant());
        goes();
        stays();
        isLeftToPeople();
    }

    /** The receipt. */
    String text() {
        return text.toString();
    }

    private void goes() {
        part("Goes, for good");
        plan.transcripts().forEach(transcript -> item(transcript(transcript)));
        perSource(plan.codings().stream().map(Coding::source))
                .forEach((source, count) ->
                        item(source + ": " + several(count, "coding") + " of nothing but their words"));
        perSource(plan.passages().stream().map(Quoted::theme))
                .forEach((theme, count) ->
                        item("theme " + theme + ": " + several(count, "passage") + " of nothing but their words"));
        rows(Why.PARTICULARS, "name, labels and particulars");
        rows(Why.MEMO, "memo about them or what they said");
        rows(Why.QUOTE, "quotes them, and reads \"[withdrawn]\" after this");
    }

    private static String transcript(Transcript transcript) {
        String kept = several(transcript.versions(), "stored text or file") + " destroyed";
        if (transcript.removed()) {
            return transcript.source() + ", removed before: " + kept;
        }
        return transcript.source()
                + (transcript.whole()
                        ? ": the whole transcript; "
                        : ": " + several(transcript.turns(), "turn") + " of theirs become \"[withdrawn]\"; earlier "
                                + "versions and the original file, with everybody's words: ")
                + kept;
    }

    private void rows(Why why, String what) {
        for (Rows rows : plan.rows()) {
            if (rows.why() == why) {
                item("entry " + rows.entry() + " (" + rows.what() + "): " + what);
            }
        }
    }

    private void stays() {
        part("Stays");
        item("that a withdrawal happened: its date, who recorded it, why, and the id " + plan.participant());
        perSource(plan.narrowed().stream().map(Coding::source))
                .forEach((source, count) -> item(source + ": " + several(count, "coding")
                        + " of their words and others' stay on the others' words"));
        for (Transcript transcript : plan.transcripts()) {
            if (!transcript.whole() && !transcript.unassigned().isEmpty()) {
                item(transcript.source() + ": turns under "
                        + transcript.unassigned().stream()
                                .map(label -> "\"" + label + "\"")
                                .collect(Collectors.joining(", "))
                        + ", for nobody says who that is; ./tacit turns joins labels to people");
            }
        }
    }

    private void isLeftToPeople() {
        part("To look at by hand");
        for (Mention mention : plan.mentions()) {
            item(mention.where() + (mention.turn() > 0 ? ", turn " + mention.turn() : "") + ": a name of theirs, "
                    + several(mention.times(), "time"));
        }
        item("what others said of them without a name, and shorter quotes");
        item("exports, reports, backups and other copies of this file");
    }

    private static <T> Map<String, Integer> perSource(Stream<T> ids) {
        return ids.map(String::valueOf)
                .collect(Collectors.toMap(Function.identity(), id -> 1, Integer::sum, TreeMap::new));
    }

    private static String several(int count, String what) {
        if (count == 1) {
            return "1 " + what;
        }
        return count + " " + (what.equals("stored text or file") ? "stored texts or files" : what + "s");
    }

    private void part(String title) {
        line("");
        line(title + ":");
    }

    private void item(String what) {
        line(INDENT + what);
    }

    private void line(String what) {
        text.append(what).append('\n');
    }
}
