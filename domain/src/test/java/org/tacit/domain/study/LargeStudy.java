package org.tacit.domain.study;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange.CodeAdded;
import org.tacit.domain.change.CodingChange.CodingAdded;
import org.tacit.domain.change.PeopleChange.CoderAdded;
import org.tacit.domain.change.SourceChange.SourceAdded;
import org.tacit.domain.change.StudyChange.StudyCreated;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.QuoteSeal;
import org.tacit.domain.setup.QuotePolicy;
import org.tacit.domain.setup.Stance;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.setup.StudyId;
import org.tacit.domain.source.Conversion;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.TextRef;
import org.tacit.domain.source.Turns;
import org.tacit.domain.testing.Draw;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.trail.Entry;

/**
 * Folds a trail of a thousand sources with two hundred turns each and a million codings that come to the sources in turn, the order that keeps every source open at once; then prints
 * what the study retains. Run in a process of its own by {@link StudyMemoryTest}.
 */
final class LargeStudy {
    static final int SOURCES = 1_000;
    static final int CODINGS = 1_000_000;
    private static final int TURNS = 200;
    private static final int CODES = 200;
    private static final int LENGTH = 40_000;
    private static final QuoteSeal SEAL = new QuoteSeal("0".repeat(32));

    private final Draw draw = new Draw(1);
    private final StudyFold fold = StudyFold.trusting(Study.BLANK);
    private long sequence;

    private LargeStudy() {}

    /** Prints {@code retained <bytes>}: the heap in use after collections, less what was in use before the fold began. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        long before = heapInUse();
        Study study = new LargeStudy().folded();
        long after = heapInUse();
        out.println("retained " + (after - before));
        // The study is asked after it is measured, so that it is not collected before.
        out.println("codings " + study.codingCount());
        SourceId last = new SourceId("S" + (SOURCES - 1));
        Study more = study.with(new Entry(
                study.sequence() + 1,
                Instant.EPOCH,
                coder(0),
                study.sequence() + 1,
                OptionalLong.empty(),
                coding(new Draw(2), last)));
        out.println("one more " + more.codings(last).size());
    }

    private static long heapInUse() {
        for (int i = 0; i < 4; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private Study folded() {
        add(new StudyCreated(
                new StudyId("large"),
                new StudyDetails("Large", "", "", "", Stance.CODEBOOK, List.of(), List.of(), List.of()),
                QuotePolicy.DEFAULT));
        for (int i = 0; i < 5; i++) {
            add(new CoderAdded(new Coder(coder(i), "Coder " + i, false)));
        }
        for (int i = 0; i < CODES; i++) {
            add(new CodeAdded(Code.named(new CodeId("code" + i), "Code " + i), new Place(Optional.empty(), i)));
        }
        for (int i = 0; i < SOURCES; i++) {
            add(new SourceAdded(source("S" + i)));
        }
        for (int i = 0; i < CODINGS; i++) {
            add(coding(draw, new SourceId("S" + i % SOURCES)));
        }
        return fold.study();
    }

    private void add(Change change) {
        sequence++;
        fold.add(new Entry(sequence, Instant.EPOCH, coder(0), sequence, OptionalLong.empty(), change));
    }

    private static CoderId coder(int number) {
        return new CoderId("C" + number);
    }

    private static Source source(String id) {
        Turns.Builder turns = new Turns.Builder("name-colon/1");
        int each = LENGTH / TURNS;
        for (int i = 0; i < TURNS; i++) {
            turns.add(
                    "Speaker " + i % 6,
                    new TextSpan(i * each + 12, (i + 1) * each - 1),
                    OptionalLong.of(i * 1000L),
                    OptionalLong.empty());
        }
        return new Source(
                new SourceId(id),
                id + ".txt",
                Optional.empty(),
                new TextRef(new ContentId("text-" + id), LENGTH),
                new Conversion(List.of(new ContentId("file-" + id)), "text/plain", "UTF-8", "text", 1),
                turns.build(),
                List.of(
                        Speaker.UNASSIGNED,
                        Speaker.UNASSIGNED,
                        Speaker.UNASSIGNED,
                        Speaker.UNASSIGNED,
                        Speaker.UNASSIGNED,
                        Speaker.UNASSIGNED));
    }

    private static CodingAdded coding(Draw draw, SourceId source) {
        int start = draw.below(LENGTH - 300);
        UUID id = draw.uuid();
        Coding coding = new Coding(
                CodingId.of(id),
                source,
                new TextSpan(start, start + draw.between(1, 300)),
                new CodeId("code" + draw.below(CODES)),
                coder(draw.below(5)),
                Instant.ofEpochMilli(1_900_000_000_000L + draw.below(1_000_000_000)),
                draw.chance(70) ? Facets.NONE : Facets.of(draw.of(Direction.values())));
        return new CodingAdded(coding, SEAL);
    }
}
