package org.tacit.storage.usecase;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.change.MemoChange;
import org.tacit.domain.change.PeopleChange;
import org.tacit.domain.change.SessionChange;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.change.ThemeChange;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.memo.MemoId;
import org.tacit.domain.memo.MemoKind;
import org.tacit.domain.memo.MemoTarget;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.participant.ModeratorId;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.source.Conversion;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.TextRef;
import org.tacit.domain.source.Turns;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.TextEdit;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.theme.ThemeId;
import org.tacit.domain.trail.Entry;
import org.tacit.storage.SmallStudy;
import org.tacit.storage.sqlite.SqliteStudyFiles;
import org.tacit.workbench.Fresh;
import org.tacit.workbench.coding.CodeSelections;
import org.tacit.workbench.coding.Quotes;
import org.tacit.workbench.participant.WithdrawWords;
import org.tacit.workbench.participant.WithdrawalPlan;
import org.tacit.workbench.source.EditText;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.Verification;
import org.tacit.workbench.trail.Undo;

/** A participant's words, withdrawn from a real study file: gone from every byte of it, and the rest where it was. */
class WithdrawWordsTest {
    private static final ParticipantId ROSE = new ParticipantId("P07");
    private static final ParticipantId BASIL = new ParticipantId("P08");
    private static final SourceId GROUP = new SourceId("FG2");
    private static final SourceId ALONE = new SourceId("INT7");
    private static final String SAID = "the quokka ledger was never shown to anybody upstairs";
    private static final String AGAIN = "I hid the wombat figures on purpose";
    private static final String BASILS = "Rosemarine kept the books, and we trusted her with every one of them";
    private static final List<String[]> GROUP_TALK = List.of(
            new String[] {"Basil", "We began in spring."},
            new String[] {"Rosemarine", SAID},
            new String[] {"Basil", BASILS},
            new String[] {"Rosemarine", AGAIN},
            new String[] {"Basil", "That is the end of it."});
    private static final List<String[]> ALONE_TALK = List.of(
            new String[] {"Asker", "How did it go?"},
            new String[] {"Rosemarine", "Numbat meetings every single week of that long year"});
    private static final List<String> HERS = List.of(
            "quokka", "wombat", "Numbat", "numbat", "Rosemarine: ", "Rosemarine (", "Dr Quillfeather", "rosemarine-7");

    private final SecureRandom random = new SecureRandom();
    private final SqliteStudyFiles files = new SqliteStudyFiles(Clock.fixed(SmallStudy.NOON, ZoneOffset.UTC), random);
    private final Quotes quotes = new Quotes();
    private final Fresh fresh = new Fresh(random);
    private final WithdrawWords withdrawal = new WithdrawWords(quotes, fresh);
    private final CodeSelections codings = new CodeSelections(quotes, fresh::uuid, () -> SmallStudy.NOON);

    @TempDir
    private Path folder;

    private OpenStudy study;

    @BeforeEach
    void aGroupAndAnInterview() {
        study = files.create(folder.resolve("study.tacit"), SmallStudy.beginning());
        record(new CodebookChange.CodeAdded(Code.named(SmallStudy.TRUST, "Trust"), new Place(Optional.empty(), 0)));
        record(new PeopleChange.ParticipantAdded(person(ROSE, "Rosemarine", List.of("Dr Quillfeather"))));
        record(new PeopleChange.ParticipantAdded(person(BASIL, "Basil", List.of())));
        record(new PeopleChange.ModeratorAdded(new Moderator(new ModeratorId("M1"), "Asker", List.of())));
        record(session("S2", SessionKind.FOCUS_GROUP, ROSE, BASIL));
        record(session("S7", SessionKind.INTERVIEW, ROSE));
        imported(GROUP, "S2", "group.txt", GROUP_TALK);
        imported(ALONE, "S7", "rosemarine-7.txt", ALONE_TALK);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void herWordsAreInNoByteOfTheFileAndTheRestReadsAsBefore() throws Exception {
        code(GROUP, SAID);
        CodingRef basils = code(GROUP, "we trusted her");
        CodingRef both = code(GROUP, "never shown to anybody upstairs\nBasil: Rosemarine kept");
        code(ALONE, "Numbat meetings");
        memo("M1", MemoTarget.STUDY, "Note: The quokka ledger was never shown to anybody upstairs!");
        memo("M2", new MemoTarget(MemoTarget.Kind.PARTICIPANT, "P07"), "Speaks of wombats");
        memo("M3", MemoTarget.STUDY, "Basil is thoughtful");
        new EditText(quotes, fresh).edit(study, SmallStudy.ANA, GROUP, edit(AGAIN, "I hid the wombat numbers"));
        assertThat(inBytes()).contains("quokka", "wombat", "Dr Quillfeather", "rosemarine-7");

        List<Entry> recorded = withdrawal.withdraw(study, SmallStudy.ANA, ROSE, "asked to");

        assertThat(inBytes()).isEmpty();
        assertThat(text(GROUP))
                .isEqualTo("Basil: We began in spring.\nP07: [withdrawn]\nBasil: " + BASILS
                        + "\nP07: [withdrawn]\nBasil: That is the end of it.\n");
        assertThat(study.text(study.study().source(ALONE).text().content())).isEmpty();
        assertThat(words(basils)).isEqualTo("we trusted her");
        assertThat(words(both)).isEqualTo("[withdrawn]\nBasil: Rosemarine kept");
        assertThat(study.study().codings(GROUP).size()).isEqualTo(2);
        assertThat(study.study().codings(ALONE).size()).isZero();
        assertThat(memo("M1")).isEqualTo("[withdrawn]");
        assertThat(memo("M2")).isEqualTo("[withdrawn]");
        assertThat(memo("M3")).isEqualTo("Basil is thoughtful");
        assertThat(study.study().participants().get(ROSE).name()).isEqualTo("[withdrawn]");
        assertThat(study.study().participants().get(BASIL).name()).isEqualTo("Basil");
        assertThat(study.study().source(GROUP).turns().labels()).containsExactly("Basil", "P07");
        assertThat(study.study().source(ALONE).turns().labels()).containsExactly("Asker", "P07");
        assertThat(recorded.stream().map(Entry::batch).distinct()).hasSize(2);

        Verification found = study.verify();
        assertThat(found.problems()).isEmpty();
        assertThat(found.withdrawn()).anySatisfy(note -> assertThat(note).contains("withdrawn on 2031-03-12"));
        Study last = study.study();
        study.close();
        assertThat(inBytes()).isEmpty();
        study = files.open(folder.resolve("study.tacit"));
        assertThat(study.study()).isEqualTo(last);
    }

    @Test
    void thePreviewTellsWhatGoesAndWhatIsLeftToPeopleAndDoesNothing() throws Exception {
        CodingRef hers = code(GROUP, SAID);
        CodingRef both = code(GROUP, "never shown to anybody upstairs\nBasil: Rosemarine kept");
        memo("M3", MemoTarget.STUDY, "Rosemarine seems well known");
        Passage passage = new Passage(new UUID(9, 1), GROUP, place(GROUP, AGAIN), "");
        record(new ThemeChange.ThemeAdded(
                new Theme(new ThemeId("T1"), "Books", "", List.of(), List.of(passage), List.of()), 0));
        Study before = study.study();

        WithdrawalPlan plan = withdrawal.preview(study, ROSE);

        assertThat(study.study()).isSameAs(before);
        assertThat(plan.transcripts())
                .containsExactly(
                        new WithdrawalPlan.Transcript(GROUP, false, 2, 2, List.of(), false),
                        new WithdrawalPlan.Transcript(ALONE, true, 1, 2, List.of(), false));
        assertThat(plan.codings())
                .extracting(c -> new CodingRef(c.source(), c.id()))
                .containsExactly(hers);
        assertThat(plan.narrowed())
                .extracting(c -> new CodingRef(c.source(), c.id()))
                .containsExactly(both);
        assertThat(plan.passages()).containsExactly(new WithdrawalPlan.Quoted(new ThemeId("T1"), passage));
        assertThat(plan.mentions())
                .containsExactly(new WithdrawalPlan.Mention("FG2", 3, 1), new WithdrawalPlan.Mention("memo M3", 0, 1));
    }

    @Test
    void aThemeLosesItsPassagesOfHerWordsAndAQuoteInItsStatement() throws Exception {
        Passage hers = new Passage(new UUID(9, 1), GROUP, place(GROUP, AGAIN), "");
        Passage his = new Passage(new UUID(9, 2), GROUP, place(GROUP, "we trusted her"), "He says so");
        record(new ThemeChange.ThemeAdded(
                new Theme(
                        new ThemeId("T1"),
                        "Books",
                        "As one said, \"I hid the wombat figures on purpose\".",
                        List.of(),
                        List.of(hers, his),
                        List.of()),
                0));

        withdrawal.withdraw(study, SmallStudy.ANA, ROSE, "asked to");

        assertThat(inBytes()).isEmpty();
        Theme theme = study.study().themes().get(0);
        assertThat(theme.statement()).isEqualTo("[withdrawn]");
        assertThat(theme.evidence()).extracting(Passage::id).containsExactly(his.id());
        assertThat(theme.evidence().get(0).note()).isEqualTo("He says so");
        assertThat(study.verify().problems()).isEmpty();
    }

    @Test
    void aTranscriptThatWasRemovedBeforeIsDestroyedToo() throws Exception {
        record(new SourceChange.SourceRemoved(study.study().source(ALONE)));

        WithdrawalPlan plan = withdrawal.preview(study, ROSE);
        withdrawal.withdraw(study, SmallStudy.ANA, ROSE, "asked to");

        assertThat(plan.transcripts()).contains(new WithdrawalPlan.Transcript(ALONE, true, 1, 2, List.of(), true));
        assertThat(inBytes()).isEmpty();
    }

    @Test
    void whereAnUnknownPersonSpeaksNothingButHerTurnsGoes() {
        Source source = study.study().source(ALONE);
        List<Speaker> unknown = List.of(Speaker.UNASSIGNED, source.speakers().get(1));
        record(new SourceChange.SpeakersAssigned(ALONE, source.speakers(), unknown));

        WithdrawalPlan plan = withdrawal.preview(study, ROSE);
        withdrawal.withdraw(study, SmallStudy.ANA, ROSE, "asked to");

        assertThat(plan.transcripts())
                .contains(new WithdrawalPlan.Transcript(ALONE, false, 1, 2, List.of("Asker"), false));
        assertThat(text(ALONE)).isEqualTo("Asker: How did it go?\nP07: [withdrawn]\n");
    }

    @Test
    void aWithdrawalIsDoneOnceAndNeverUndone() {
        code(GROUP, SAID);
        List<Entry> recorded = withdrawal.withdraw(study, SmallStudy.ANA, ROSE, "asked to");
        Study after = study.study();

        assertThatThrownBy(() -> withdrawal.withdraw(study, SmallStudy.ANA, ROSE, "asked to"))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("there is nothing to withdraw");
        for (Entry entry : recorded) {
            assertThatThrownBy(() -> new Undo().undo(study, SmallStudy.ANA, entry.sequence()))
                    .hasMessageContaining("cannot be undone");
        }
        assertThat(study.study()).isEqualTo(after);
    }

    @Test
    void twoPeopleOfOneGroupAreToldApartAfterwards() throws Exception {
        withdrawal.withdraw(study, SmallStudy.ANA, BASIL, "asked to");
        withdrawal.withdraw(study, SmallStudy.ANA, ROSE, "asked to");

        assertThat(text(GROUP))
                .isEqualTo(
                        "P08: [withdrawn]\nP07: [withdrawn]\nP08: [withdrawn]\nP07: [withdrawn]\nP08: [withdrawn]\n");
        assertThat(study.study().source(GROUP).turns().labels()).containsExactly("P08", "P07");
        assertThat(inBytes()).isEmpty();
        assertThat(study.verify().problems()).isEmpty();
    }

    @Test
    void aLabelSheHadBeforeHerTurnsWereFoundAgainIsFoundInTheTrail() {
        Source source = study.study().source(GROUP);
        Turns before = source.turns();
        Turns.Builder renamed = new Turns.Builder("name-colon/1").label("Basil").label("P07");
        for (int i = 0; i < before.size(); i++) {
            renamed.add(before.label(i) == 0 ? "Basil" : "P07", before.speech(i));
        }
        record(new SourceChange.TurnsFound(GROUP, before, source.speakers(), renamed.build(), source.speakers()));

        withdrawal.withdraw(study, SmallStudy.ANA, ROSE, "asked to");

        List<String> left = new ArrayList<>();
        for (long entry = 1; entry <= study.study().sequence(); entry++) {
            study.wordsOf(entry).forEach(kept -> left.add(kept.words()));
        }
        assertThat(left).contains("Basil", "P07").doesNotContain("Rosemarine");
    }

    @Test
    void nobodyElseIsTouched() {
        withdrawal.withdraw(study, SmallStudy.ANA, BASIL, "asked to");

        assertThat(text(GROUP)).contains("Rosemarine: " + SAID).doesNotContain("trusted");
        assertThat(text(ALONE)).contains("Numbat");
        assertThat(study.study().participants().get(ROSE).name()).isEqualTo("Rosemarine");
        assertThat(study.study().source(GROUP).turns().labels()).containsExactly("P08", "Rosemarine");
    }

    @Test
    void aParticipantTheStudyDoesNotHaveIsNamed() {
        assertThatThrownBy(() -> withdrawal.preview(study, new ParticipantId("P99")))
                .isInstanceOf(TacitException.class)
                .hasMessage("There is no participant P99 in the study");
    }

    private void record(Change change) {
        study.record(Act.of(SmallStudy.ANA, change));
    }

    private static Participant person(ParticipantId id, String name, List<String> aliases) {
        return new Participant(id, name, aliases, Optional.empty(), Optional.empty(), Map.of());
    }

    private static Change session(String id, SessionKind kind, ParticipantId... people) {
        return new SessionChange.SessionAdded(new Session(
                new SessionId(id),
                "",
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(people),
                List.of(),
                Map.of()));
    }

    private void imported(SourceId id, String session, String name, List<String[]> talk) {
        StringBuilder written = new StringBuilder();
        Turns.Builder turns = new Turns.Builder("name-colon/1");
        List<Speaker> speakers = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (String[] turn : talk) {
            int start = written.length() + turn[0].length() + 2;
            written.append(turn[0]).append(": ").append(turn[1]).append('\n');
            turns.add(turn[0], new TextSpan(start, start + turn[1].length()));
            if (!labels.contains(turn[0])) {
                labels.add(turn[0]);
                speakers.add(speaker(turn[0]));
            }
        }
        SealedText text = fresh.text(new CodePointText(written.toString()));
        Original original = fresh.original(written.toString().getBytes(UTF_8));
        Source source = new Source(
                id,
                name,
                Optional.of(new SessionId(session)),
                new TextRef(text.id(), text.text().length()),
                new Conversion(List.of(original.id()), "text/plain", "UTF-8", "text", 1),
                turns.build(),
                speakers);
        Act.Step step = Act.Step.of(new SourceChange.SourceAdded(source));
        study.record(new Act(SmallStudy.ANA, List.of(step), List.of(text), List.of(original)));
    }

    private static Speaker speaker(String label) {
        return switch (label) {
            case "Rosemarine" -> new Speaker.OfParticipant(ROSE);
            case "Basil" -> new Speaker.OfParticipant(BASIL);
            default -> new Speaker.OfModerator(new ModeratorId("M1"));
        };
    }

    private CodingRef code(SourceId source, String words) {
        List<Entry> recorded =
                codings.code(study, SmallStudy.ANA, source, place(source, words), SmallStudy.TRUST, Facets.NONE);
        var added = (CodingChange.CodingAdded) recorded.get(0).change();
        return new CodingRef(source, added.coding().id());
    }

    private TextSpan place(SourceId source, String words) {
        int start = text(source).indexOf(words);
        assertThat(start).isNotNegative();
        return new TextSpan(start, start + words.length());
    }

    private List<TextEdit.Wording> edit(String words, String instead) {
        return List.of(new TextEdit.Wording(place(GROUP, words), instead));
    }

    private void memo(String id, MemoTarget about, String words) {
        record(new MemoChange.MemoWritten(
                new Memo(new MemoId(id), MemoKind.ANALYTIC, about, SmallStudy.ANA, SmallStudy.NOON, "", words)));
    }

    private String memo(String id) {
        return study.study().memos().get(new MemoId(id)).body();
    }

    private String text(SourceId source) {
        return quotes.text(study, source).text().text();
    }

    private String words(CodingRef ref) {
        TextSpan extent = study.study()
                .codings(ref.source())
                .find(ref.coding())
                .orElseThrow()
                .extent();
        return quotes.text(study, ref.source()).text().slice(extent);
    }

    /** Which of her words stand in a byte of the file or what lies beside it, as they are or packed. */
    private List<String> inBytes() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String ending : List.of("", "-wal", "-journal")) {
            Path path = folder.resolve("study.tacit" + ending);
            if (Files.exists(path)) {
                byte[] bytes = Files.readAllBytes(path);
                all.append(new String(bytes, ISO_8859_1)).append(unpacked(bytes));
            }
        }
        return HERS.stream().filter(word -> all.indexOf(word) >= 0).toList();
    }

    /** What every stretch of bytes that begins like packed text unpacks to. */
    private static String unpacked(byte[] bytes) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == 0x78 && ((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff) % 31 == 0) {
                Inflater inflater = new Inflater();
                inflater.setInput(bytes, i, bytes.length - i);
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                byte[] buffer = new byte[4096];
                try {
                    for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                        text.write(buffer, 0, n);
                    }
                } catch (DataFormatException e) {
                    // No packed text after all; what came out before counts.
                } finally {
                    inflater.end();
                }
                all.append(text.toString(ISO_8859_1));
            }
        }
        return all.toString();
    }
}
