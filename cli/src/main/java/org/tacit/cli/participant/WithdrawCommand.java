package org.tacit.cli.participant;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.Callable;
import org.tacit.cli.command.Person;
import org.tacit.cli.command.StudyArgument;
import org.tacit.cli.output.Answers;
import org.tacit.domain.TacitException;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.participant.WithdrawWords;
import org.tacit.workbench.participant.WithdrawalPlan;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what withdrawing a participant's words comes to, and does it when told so. */
@Command(
        name = "withdraw",
        description = "Destroys a participant's words for good; without --yes only shows what would go.",
        mixinStandardHelpOptions = true)
public final class WithdrawCommand implements Callable<Integer> {
    private final StudyFiles files;
    private final WithdrawWords withdrawal;
    private final Answers answers;

    @Mixin
    private StudyArgument study = new StudyArgument();

    @Mixin
    private Person person = new Person();

    @Parameters(index = "1", paramLabel = "PARTICIPANT", description = "The id of the participant.")
    private String participant = "";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why, for the trail, without words about the person; default: \"${DEFAULT-VALUE}\".",
            defaultValue = "asked to")
    private String reason = "asked to";

    @Option(names = "--yes", description = "Does it. It cannot be undone.")
    private boolean yes;

    /** Withdraws in the given files. */
    public WithdrawCommand(StudyFiles files, WithdrawWords withdrawal, Answers answers) {
        this.files = requireNonNull(files, "files is null");
        this.withdrawal = requireNonNull(withdrawal, "withdrawal is null");
        this.answers = requireNonNull(answers, "answers is null");
    }

    @Override
    public Integer call() {
        ParticipantId id = new ParticipantId(participant);
        try (OpenStudy open = yes ? files.open(study.file()) : files.openReadOnly(study.file())) {
            WithdrawalPlan plan = withdrawal.preview(open, id);
            if (plan.isEmpty()) {
                throw new TacitException("Nothing that participant " + id
                        + " said is left in the study, and no particulars of theirs: there is nothing to withdraw");
            }
            answers.text(new WithdrawalReceipt(plan).text());
            if (!yes) {
                answers.text("\nNothing was done. To do it, for good: the same command with --yes\n");
                return 0;
            }
            List<Entry> recorded = withdrawal.withdraw(open, person.id(), id, reason);
            answers.text("\nDone, by entries " + recorded.get(0).sequence() + " to "
                    + recorded.get(recorded.size() - 1).sequence()
                    + ". Copies outside this file are yours to destroy.\n");
            return 0;
        }
    }
}
