package org.tacit.bench.storage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.tacit.domain.change.CodebookChange;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.change.PeopleChange;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.change.StudyChange;
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
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
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
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.TextSpan;
import org.tacit.storage.sqlite.SqliteStudyFiles;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/** A study with as many sources and codings as wanted, the same each time but for salts. */
final class LargeStudy {
    static final CoderId TEAM = new CoderId("team");
    private static final int CODES = 40;
    private static final int TURNS = 200;
    private static final int LENGTH = 40_000;
    private static final int ACT = 20_000;
    private static final Instant AT = Instant.parse("2031-03-12T12:00:00.123Z");

    private final Random random = new Random(7);
    private final List<SealedText> texts = new ArrayList<>();
    private int number;

    static SqliteStudyFiles files() {
        return new SqliteStudyFiles(Clock.systemUTC(), new SecureRandom());
    }

    /** Makes the study; the caller closes it. */
    OpenStudy made(Path file, int sources, int codings) {
        StudyDetails details = new StudyDetails("Large", "", "", "", Stance.CODEBOOK, List.of(), List.of(), List.of());
        OpenStudy study = files().create(
                        file,
                        Act.of(
                                TEAM,
                                List.of(
                                        new StudyChange.StudyCreated(
                                                new StudyId("large"), details, QuotePolicy.DEFAULT),
                                        new PeopleChange.CoderAdded(new Coder(TEAM, "Team", false)))));
        for (int i = 0; i < CODES; i++) {
            study.record(Act.of(
                    TEAM,
                    new CodebookChange.CodeAdded(
                            Code.named(new CodeId("code-" + i), "Code " + i), new Place(Optional.empty(), i))));
        }
        for (int i = 0; i < sources; i++) {
            study.record(source(i));
        }
        for (int left = codings; left > 0; left -= ACT) {
            List<Act.Step> steps = new ArrayList<>();
            for (int i = 0; i < Math.min(left, ACT); i++) {
                steps.add(Act.Step.of(coding()));
            }
            study.record(new Act(TEAM, steps, List.of(), List.of()));
        }
        return study;
    }

    private Act source(int index) {
        StringBuilder words = new StringBuilder(LENGTH);
        while (words.length() < LENGTH) {
            words.append((char) ('a' + random.nextInt(26))).append(random.nextInt(6) == 0 ? " " : "");
        }
        words.setLength(LENGTH);
        byte[] salt = new byte[SealedText.SALT_BYTES];
        random.nextBytes(salt);
        SealedText text = new SealedText(new ContentId("text-" + index), salt, new CodePointText(words.toString()));
        texts.add(text);
        Original original =
                new Original(new ContentId("file-" + index), ("file " + index).getBytes(StandardCharsets.UTF_8));
        Turns.Builder turns = new Turns.Builder("name-colon/1");
        for (int i = 0; i < TURNS; i++) {
            turns.add("P" + i % 5, new TextSpan(i * (LENGTH / TURNS), (i + 1) * (LENGTH / TURNS) - 1));
        }
        Source source = new Source(
                new SourceId("S" + index),
                "interview " + index,
                Optional.empty(),
                new TextRef(text.id(), LENGTH),
                new Conversion(List.of(original.id()), "text/plain", "UTF-8", "text", 1),
                turns.build(),
                List.of(
                        Speaker.UNASSIGNED,
                        Speaker.UNASSIGNED,
                        Speaker.UNASSIGNED,
                        Speaker.UNASSIGNED,
                        Speaker.UNASSIGNED));
        return new Act(
                TEAM, List.of(Act.Step.of(new SourceChange.SourceAdded(source))), List.of(text), List.of(original));
    }

    /** The next coding, in one source after the other. */
    CodingChange.CodingAdded coding() {
        int index = number++ % texts.size();
        int start = random.nextInt(LENGTH - 500);
        TextSpan extent = new TextSpan(start, start + 20 + random.nextInt(400));
        Coding coding = new Coding(
                CodingId.of(new UUID(random.nextLong(), random.nextLong())),
                new SourceId("S" + index),
                extent,
                new CodeId("code-" + random.nextInt(CODES)),
                TEAM,
                AT.plusMillis(number),
                random.nextInt(3) == 0 ? Facets.of(Direction.HELPS) : Facets.NONE);
        return new CodingChange.CodingAdded(coding, texts.get(index).seal(extent));
    }
}
