package org.tacit.analysis.overlap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tacit.analysis.document.CodedDocument;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.document.SessionFacts;
import org.tacit.analysis.document.Voice;
import org.tacit.analysis.fold.CellCounts;
import org.tacit.analysis.fold.DocumentSet;
import org.tacit.domain.codebook.CodeId;

/**
 * Counts one document. Under every rule two codings meet when their intervals on some line intersect: their extents, or the turns they touch, made longer by how far the rule reaches. So
 * one sweep serves all: codings in order of start, with how many of each code are still open; the next coding meets all that are. It costs codings times open codes, however many pairs
 * there are. Used once, by one thread.
 */
final class DocumentOverlap {
    private final OverlapRequest request;
    private final CodedDocument document;
    private final int codesInStudy;
    /** The study's index of each code used here, ascending; everything below is by place in it. */
    private final int[] codes;

    private final int[] codeOfPool;
    private final int[] countedTurnsBefore;
    private final long[] used;
    private final int[] firstPair;
    private final long[] meetings;
    private final int[] sharedTurns;

    private int size;
    private final int[] code;
    private final int[] start;
    private final int[] end;
    private final int[] firstTurn;
    private final int[] lastTurn;

    DocumentOverlap(OverlapRequest request, Map<CodeId, Integer> indexes, CodedDocument document) {
        this.request = request;
        this.document = document;
        this.codesInStudy = indexes.size();
        List<CodeId> pool = document.codes();
        int[] inStudy =
                pool.stream().mapToInt(id -> indexes.getOrDefault(id, -1)).toArray();
        // A source remembers codes no coding of it uses any more; such a one may be gone from the study.
        this.codes = Arrays.stream(inStudy)
                .filter(index -> index >= 0)
                .sorted()
                .distinct()
                .toArray();
        this.codeOfPool = Arrays.stream(inStudy)
                .map(index -> Arrays.binarySearch(codes, index))
                .toArray();
        this.countedTurnsBefore = countedTurns(request.filter(), document);
        int all = document.codings();
        this.code = new int[all];
        this.start = new int[all];
        this.end = new int[all];
        this.firstTurn = new int[all];
        this.lastTurn = new int[all];
        this.used = new long[codes.length * OverlapState.WIDTH];
        this.firstPair = new int[codes.length];
        for (int left = 1; left < codes.length; left++) {
            firstPair[left] = firstPair[left - 1] + codes.length - left + 1;
        }
        this.meetings = new long[codes.length * (codes.length + 1) / 2];
        this.sharedTurns = new int[meetings.length];
    }

    /** For each turn, and for the end, how many turns before it count: those with speech of anybody but moderators that the filter keeps. */
    private static int[] countedTurns(Filter filter, CodedDocument document) {
        SessionFacts session = document.session().orElse(null);
        boolean[] counted = new boolean[document.voices()];
        for (int i = 0; i < counted.length; i++) {
            Voice voice = document.voice(i);
            counted[i] = !(voice instanceof Voice.OfModerator) && filter.keeps(session, voice);
        }
        int[] before = new int[document.turns() + 1];
        for (int turn = 0; turn < document.turns(); turn++) {
            boolean counts = counted[document.voiceOf(turn)] && document.turnStart(turn) < document.turnEnd(turn);
            before[turn + 1] = before[turn] + (counts ? 1 : 0);
        }
        return before;
    }

    OverlapState count() {
        int coders = document.coders().size();
        boolean[] kept = new boolean[coders];
        for (int i = 0; i < coders; i++) {
            kept[i] = request.filter().keeps(document.coders().get(i));
        }
        if (request.sameCoderOnly()) {
            for (int coder = 0; coder < coders; coder++) {
                if (kept[coder]) {
                    boolean[] only = new boolean[coders];
                    only[coder] = true;
                    countOf(only);
                }
            }
        } else {
            countOf(kept);
        }
        return new OverlapState(DocumentSet.of(document.source()), codeCounts(), pairCounts());
    }

    private void countOf(boolean[] coders) {
        collect(coders);
        countTurns();
        Meeting rule = request.meeting();
        if (rule instanceof Meeting.SameSource) {
            countAll();
        } else if (rule instanceof Meeting.Overlapping) {
            countMeetings(start, end);
        } else {
            int reach = rule instanceof Meeting.WithinTurns within ? within.turns() : 0;
            countMeetings(
                    firstTurn,
                    IntStream.range(0, size).map(i -> lastTurn[i] + 1 + reach).toArray());
        }
    }

    /** The codings of these coders that touch speech that counts, in order of start, with the first and last such turn they touch. */
    private void collect(boolean[] coders) {
        size = 0;
        int turn = 0;
        for (int coding = 0; coding < document.codings(); coding++) {
            int from = document.start(coding);
            int to = document.end(coding);
            while (turn < document.turns() && document.turnEnd(turn) <= from) {
                turn++;
            }
            if (from == to || !coders[document.coderOf(coding)]) {
                continue;
            }
            int first = -1;
            int last = -1;
            for (int t = turn; t < document.turns() && document.turnStart(t) < to; t++) {
                if (countedTurnsBefore[t + 1] > countedTurnsBefore[t]) {
                    first = first < 0 ? t : first;
                    last = t;
                }
            }
            if (first >= 0) {
                code[size] = codeOf(coding);
                start[size] = from;
                end[size] = to;
                firstTurn[size] = first;
                lastTurn[size] = last;
                size++;
            }
        }
    }

    private int codeOf(int coding) {
        int found = codeOfPool[document.codeOf(coding)];
        if (found < 0) {
            throw new IllegalArgumentException(
                    document.source() + " uses a code that the study this analysis was made for does not have");
        }
        return found;
    }

    /** Turns shared by each two codes: what a coding shares with the open codes begins where the coding does, so what was counted before ends at one turn. */
    private void countTurns() {
        int[] openTo = new int[codes.length];
        Arrays.fill(openTo, -1);
        int[] countedTo = new int[sharedTurns.length];
        Arrays.fill(countedTo, -1);
        OpenCodes open = new OpenCodes(codes.length);
        for (int i = 0; i < size; i++) {
            int own = code[i];
            used[own * OverlapState.WIDTH]++;
            openTo[own] = Math.max(openTo[own], lastTurn[i]);
            open.add(own);
            for (int at = open.size - 1; at >= 0; at--) {
                int other = open.codes[at];
                if (openTo[other] < firstTurn[i]) {
                    open.removeAt(at);
                    continue;
                }
                int pair = pair(own, other);
                int from = Math.max(firstTurn[i], countedTo[pair] + 1);
                int to = Math.min(lastTurn[i], openTo[other]);
                if (from <= to) {
                    sharedTurns[pair] += countedTurnsBefore[to + 1] - countedTurnsBefore[from];
                    countedTo[pair] = to;
                }
            }
        }
    }

    /** Pairs of codings whose intervals intersect; the intervals are in order of where they begin. */
    private void countMeetings(int[] from, int[] to) {
        long[] ends = new long[size];
        for (int i = 0; i < size; i++) {
            ends[i] = (long) to[i] << 32 | code[i];
        }
        Arrays.sort(ends);
        int[] openCodings = new int[codes.length];
        OpenCodes open = new OpenCodes(codes.length);
        int closed = 0;
        for (int i = 0; i < size; i++) {
            for (; closed < size && (int) (ends[closed] >>> 32) <= from[i]; closed++) {
                int ended = (int) ends[closed];
                if (--openCodings[ended] == 0) {
                    open.remove(ended);
                }
            }
            for (int at = 0; at < open.size; at++) {
                meetings[pair(code[i], open.codes[at])] += openCodings[open.codes[at]];
            }
            openCodings[code[i]]++;
            open.add(code[i]);
        }
    }

    /** Everything in the source meets everything else. */
    private void countAll() {
        long[] codings = new long[codes.length];
        for (int i = 0; i < size; i++) {
            codings[code[i]]++;
        }
        for (int left = 0; left < codes.length; left++) {
            meetings[pair(left, left)] += codings[left] * (codings[left] - 1) / 2;
            for (int right = left + 1; codings[left] > 0 && right < codes.length; right++) {
                meetings[pair(left, right)] += codings[left] * codings[right];
            }
        }
    }

    /** Pairs are numbered row by row, in the order the states keep them in. */
    private int pair(int one, int other) {
        int left = Math.min(one, other);
        return firstPair[left] + one + other - left - left;
    }

    private CellCounts codeCounts() {
        CellCounts.Builder counts = new CellCounts.Builder(OverlapState.WIDTH);
        for (int i = 0; i < codes.length; i++) {
            int at = i * OverlapState.WIDTH;
            if (used[at] > 0) {
                used[at + 1] = sharedTurns[pair(i, i)];
                used[at + 2] = 1;
                counts.add(codes[i], used, at);
            }
        }
        return counts.build();
    }

    private CellCounts pairCounts() {
        CellCounts.Builder counts = new CellCounts.Builder(OverlapState.WIDTH);
        long[] each = new long[OverlapState.WIDTH];
        int pair = 0;
        for (int left = 0; left < codes.length; left++) {
            for (int right = left; right < codes.length; right++, pair++) {
                if (meetings[pair] > 0 || sharedTurns[pair] > 0) {
                    each[0] = meetings[pair];
                    each[1] = sharedTurns[pair];
                    each[2] = meetings[pair] > 0 ? 1 : 0;
                    counts.add(codes[left] * codesInStudy + codes[right], each, 0);
                }
            }
        }
        return counts.build();
    }

    /** Codes with a coding that is still open; adding one that is there changes nothing. */
    private static final class OpenCodes {
        final int[] codes;
        int size;
        private final int[] place;

        OpenCodes(int count) {
            this.codes = new int[count];
            this.place = new int[count];
            Arrays.fill(place, -1);
        }

        void add(int code) {
            if (place[code] < 0) {
                place[code] = size;
                codes[size++] = code;
            }
        }

        void remove(int code) {
            removeAt(place[code]);
        }

        void removeAt(int at) {
            int gone = codes[at];
            int moved = codes[--size];
            codes[at] = moved;
            place[moved] = at;
            place[gone] = -1;
        }
    }
}
