package org.tacit.domain.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tacit.domain.study.Growing.SEAL;
import static org.tacit.domain.study.Growing.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange.CodeMerged;
import org.tacit.domain.change.CodebookChange.CodeMoved;
import org.tacit.domain.change.CodebookChange.CodeSplit;
import org.tacit.domain.change.CodingChange.CodingRemoved;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.testing.RandomStudy;
import org.tacit.domain.testing.Seeds;

/** Codes come together, fall apart and move, and every coding stays. */
class MergeAndSplitTest {
    private static final SourceId FG1 = new SourceId("FG1");
    private static final CodeId TRUST = new CodeId("trust");
    private static final CodeId TIME = new CodeId("time");

    private final Growing growing = Growing.withText("we trust them now")
            .coded(1, 0, 2, "trust")
            .coded(2, 3, 8, "trust")
            .coded(3, 9, 13, "time");
    private final CodeMerged merge = new CodeMerged(
            growing.study().codebook().get(TRUST), new Place(Optional.empty(), 0), TIME, List.of(ref(1), ref(2)));

    @Test
    void mergingSplittingAndMovingKeepEveryCoding() {
        Seeds.check(60, trial -> {
            RandomStudy random = trial.study(200);
            for (Class<? extends Change> type : List.of(CodeMerged.class, CodeSplit.class, CodeMoved.class)) {
                Study before = random.study();
                Optional<? extends Change> change = random.change(type, before);
                if (change.isPresent()) {
                    Study after = before.with(random.entry(before, change.get()));
                    assertThat(withoutCode(after)).isEqualTo(withoutCode(before));
                    assertThat(codings(after))
                            .allMatch(coding -> after.codebook().contains(coding.code()));
                }
            }
        });
    }

    private static List<Coding> codings(Study study) {
        return study.sources().keySet().stream()
                .flatMap(source -> study.codings(source).list().stream())
                .toList();
    }

    private static Set<Coding> withoutCode(Study study) {
        return codings(study).stream().map(coding -> coding.as(TRUST)).collect(Collectors.toSet());
    }

    @Test
    void aMergeGivesEveryCodingTheOtherCode() {
        growing.then(merge);

        assertThat(growing.study().codebook().contains(TRUST)).isFalse();
        assertThat(growing.study().codings(FG1).list()).extracting(Coding::code).containsOnly(TIME);
        assertThat(growing.study().codings(FG1).usedCodes()).containsExactly(TIME);
    }

    @Test
    void whatWasCodedAfterAMergeKeepsItsCodeWhenTheMergeIsTakenBack() {
        growing.then(merge).coded(4, 14, 17, "time").then(merge.inverse().orElseThrow());

        assertThat(code(1)).isEqualTo(TRUST);
        assertThat(code(2)).isEqualTo(TRUST);
        assertThat(code(3)).isEqualTo(TIME);
        assertThat(code(4)).isEqualTo(TIME);
    }

    @Test
    void aMergeWhoseCodingsChangedSinceIsNotTakenBackInPart() {
        growing.then(merge)
                .then(new CodingRemoved(coding(1, 0, 2, "time"), SEAL))
                .refuses(merge.inverse().orElseThrow(), "There is no coding " + ref(1).coding());
    }

    @Test
    void aSplitIsNotTakenBackWhileOthersUseTheNewCode() {
        Code hope = Code.named(new CodeId("hope"), "hope");
        CodeSplit split = new CodeSplit(TRUST, hope, new Place(Optional.empty(), 2), List.of(ref(2)));
        growing.then(split)
                .coded(4, 14, 17, "hope")
                .refuses(split.inverse().orElseThrow(), "Code hope has codings in source FG1")
                .then(new CodingRemoved(coding(4, 14, 17, "hope"), SEAL))
                .then(split.inverse().orElseThrow());

        assertThat(code(2)).isEqualTo(TRUST);
    }

    @Test
    void aCodingNamedTwiceInAMergeIsRefused() {
        growing.refuses(
                new CodeMerged(
                        growing.study().codebook().get(TRUST),
                        new Place(Optional.empty(), 0),
                        TIME,
                        List.of(ref(1), ref(2), ref(2))),
                "The code of coding " + ref(2).coding() + " changed since");
    }

    private CodeId code(int number) {
        return growing.study()
                .codings(FG1)
                .find(ref(number).coding())
                .orElseThrow()
                .code();
    }

    private static CodingRef ref(int number) {
        CodingId id = coding(number, 0, 1, "trust").id();
        return new CodingRef(FG1, id);
    }
}
