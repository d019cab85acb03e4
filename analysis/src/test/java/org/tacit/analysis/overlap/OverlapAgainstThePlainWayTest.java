package org.tacit.analysis.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tacit.analysis.document.CodedDocuments;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.fixture.RandomStudies;
import org.tacit.analysis.overlap.Overlap.CodeUse;
import org.tacit.analysis.overlap.Overlap.Pair;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.study.Study;

/** Every pair of codings of random studies, looked at one by one, against the sweep. */
class OverlapAgainstThePlainWayTest {
    @ParameterizedTest
    @CsvSource({"false", "true"})
    void overlapping(boolean sameCoderOnly) {
        check(new Meeting.Overlapping(), sameCoderOnly);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void sameTurn(boolean sameCoderOnly) {
        check(new Meeting.SameTurn(), sameCoderOnly);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void withinTurns(int turns) {
        check(new Meeting.WithinTurns(turns), turns == 1);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void sameSource(boolean sameCoderOnly) {
        check(new Meeting.SameSource(), sameCoderOnly);
    }

    private static void check(Meeting meeting, boolean sameCoderOnly) {
        RandomStudies.seeds(60).forEach(seed -> {
            Study study = RandomStudies.of(seed);
            Filter filter = seed % 3 == 0 ? Filter.ofCoders(Set.of(new CoderId("ana"))) : Filter.ALL;
            OverlapRequest request = new OverlapRequest(meeting, sameCoderOnly, filter);
            Overlap overlap =
                    OverlapFold.of(study, request).over(CodedDocuments.of(study).list());
            Plain plain = new Plain(study, request);
            List<CodeId> codes = overlap.codes().stream().map(CodeUse::code).toList();
            for (int left = 0; left < codes.size(); left++) {
                for (int right = left; right < codes.size(); right++) {
                    assertThat(overlap.pair(codes.get(left), codes.get(right)))
                            .as("seed %s, %s", seed, request)
                            .isEqualTo(plain.pair(codes.get(left), codes.get(right)));
                }
            }
            assertThat(overlap.codes())
                    .as("seed %s, %s", seed, request)
                    .isEqualTo(codes.stream().map(plain::use).toList());
        });
    }

    /** The plain way. */
    private record Plain(Study study, OverlapRequest request) {
        /** A coding with the turns of participants or people not known that it touches. */
        private record Touching(Coding coding, Set<Integer> turns) {}

        Pair pair(CodeId left, CodeId right) {
            long meetings = 0;
            long sources = 0;
            Set<String> both = new HashSet<>();
            Set<String> either = new HashSet<>();
            for (Source source : study.sources().values()) {
                List<Touching> all = codings(source);
                long before = meetings;
                for (int i = 0; i < all.size(); i++) {
                    for (int j = i + 1; j < all.size(); j++) {
                        boolean wanted = is(all.get(i), left) && is(all.get(j), right)
                                || is(all.get(i), right) && is(all.get(j), left);
                        meetings += wanted && meet(all.get(i), all.get(j)) ? 1 : 0;
                    }
                }
                sources += meetings > before ? 1 : 0;
                for (String judge : judges(all)) {
                    Set<Integer> ofLeft = turns(all, left, judge);
                    Set<Integer> ofRight = turns(all, right, judge);
                    ofLeft.forEach(turn -> either.add(source.id() + judge + turn));
                    ofRight.forEach(turn -> either.add(source.id() + judge + turn));
                    ofLeft.retainAll(ofRight);
                    ofLeft.forEach(turn -> both.add(source.id() + judge + turn));
                }
            }
            boolean nothing = meetings == 0 && both.isEmpty();
            return new Pair(left, right, meetings, both.size(), nothing ? 0 : either.size(), sources);
        }

        CodeUse use(CodeId code) {
            Pair self = pair(code, code);
            long codings = 0;
            long sources = 0;
            for (Source source : study.sources().values()) {
                long in = codings(source).stream().filter(it -> is(it, code)).count();
                codings += in;
                sources += in > 0 ? 1 : 0;
            }
            return new CodeUse(code, study.codebook().get(code).name(), codings, self.turns(), sources);
        }

        /** Whose turns are counted on their own. */
        private Set<String> judges(List<Touching> all) {
            Set<String> judges = new TreeSet<>();
            all.forEach(it -> judges.add(judge(it)));
            return judges;
        }

        private String judge(Touching coding) {
            return request.sameCoderOnly() ? " by " + coding.coding().coder() + " " : " ";
        }

        private Set<Integer> turns(List<Touching> all, CodeId code, String judge) {
            Set<Integer> turns = new HashSet<>();
            all.stream().filter(it -> is(it, code) && judge(it).equals(judge)).forEach(it -> turns.addAll(it.turns()));
            return turns;
        }

        private static boolean is(Touching coding, CodeId code) {
            return coding.coding().code().equals(code);
        }

        private boolean meet(Touching one, Touching other) {
            if (request.sameCoderOnly()
                    && !one.coding().coder().equals(other.coding().coder())) {
                return false;
            }
            if (request.meeting() instanceof Meeting.Overlapping) {
                return one.coding().extent().overlaps(other.coding().extent());
            }
            if (request.meeting() instanceof Meeting.SameSource) {
                return true;
            }
            int reach = request.meeting() instanceof Meeting.WithinTurns within ? within.turns() : 0;
            return one.turns().stream().anyMatch(a -> other.turns().stream().anyMatch(b -> Math.abs(a - b) <= reach));
        }

        private List<Touching> codings(Source source) {
            List<Touching> found = new ArrayList<>();
            for (Coding coding : study.codings(source.id()).list()) {
                Set<Integer> turns = new TreeSet<>();
                for (int at = coding.extent().start(); at < coding.extent().end(); at++) {
                    int turn = turnAt(source, at);
                    if (turn >= 0
                            && (source.turns().size() == 0
                                    || !(source.speakerOf(turn) instanceof Speaker.OfModerator))) {
                        turns.add(turn);
                    }
                }
                boolean kept = request.filter().coders().isEmpty()
                        || request.filter().coders().contains(coding.coder());
                if (kept && !turns.isEmpty()) {
                    found.add(new Touching(coding, turns));
                }
            }
            return found;
        }

        private static int turnAt(Source source, int at) {
            if (source.turns().size() == 0) {
                return 0;
            }
            for (int turn = 0; turn < source.turns().size(); turn++) {
                if (source.turns().start(turn) <= at && at < source.turns().end(turn)) {
                    return turn;
                }
            }
            return -1;
        }
    }
}
