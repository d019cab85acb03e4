package org.tacit.analysis.saturation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.fold.CellSet;
import org.tacit.analysis.saturation.Saturation.Reached;
import org.tacit.analysis.saturation.Saturation.Shuffled;
import org.tacit.analysis.saturation.Saturation.Step;
import org.tacit.analysis.saturation.Saturation.Warning;
import org.tacit.analysis.saturation.Saturation.Window;
import org.tacit.analysis.saturation.SaturationRequest.Unit;
import org.tacit.analysis.saturation.SaturationState.DocumentCodes;
import org.tacit.analysis.saturation.SaturationState.VoiceCodes;
import org.tacit.domain.StableId;

/** Puts units in order, and counts what is new. */
final class SaturationCurve {
    private static final int FEW_WINDOWS = 3;

    private final SaturationRequest request;
    private final Map<String, Integer> given;
    private final int codes;

    SaturationCurve(SaturationRequest request, Map<String, Integer> given, int codes) {
        this.request = request;
        this.given = given;
        this.codes = codes;
    }

    Saturation over(List<DocumentCodes> documents) {
        List<One> units = units(documents);
        int[] fresh = fresh(units);
        List<Step> steps = new ArrayList<>();
        int cumulative = 0;
        for (int i = 0; i < units.size(); i++) {
            cumulative += fresh[i];
            One unit = units.get(i);
            steps.add(new Step(
                    unit.stable().value(),
                    Optional.ofNullable(unit.date()),
                    unit.codes().size(),
                    fresh[i],
                    cumulative));
        }
        int base = Arrays.stream(fresh).limit(request.base()).sum();
        List<Window> windows = windows(fresh, base);
        Optional<Reached> reached = windows.stream()
                .filter(Window::met)
                .findFirst()
                .map(window -> new Reached(window.first() - 1, request.run()));
        return new Saturation(
                request, steps, base, windows, reached, shuffled(units), warnings(documents, units, windows, base));
    }

    private List<Window> windows(int[] fresh, int base) {
        List<Window> windows = new ArrayList<>();
        for (int from = request.base(); from + request.run() <= fresh.length; from++) {
            int inRun = Arrays.stream(fresh, from, from + request.run()).sum();
            windows.add(new Window(
                    from + 1, from + request.run(), inRun, base, Window.met(inRun, base, request.threshold())));
        }
        return windows;
    }

    /** How many codes of each unit are in none before it. */
    private int[] fresh(List<One> units) {
        boolean[] seen = new boolean[codes];
        int[] fresh = new int[units.size()];
        for (int i = 0; i < fresh.length; i++) {
            int unit = i;
            units.get(i).codes().forEach(code -> {
                fresh[unit] += seen[code] ? 0 : 1;
                seen[code] = true;
            });
        }
        return fresh;
    }

    private Shuffled shuffled(List<One> units) {
        // java.util.Random is specified to the bit, so a seed means the same orders everywhere.
        Random random = new Random(request.seed());
        int[] reached = new int[request.shuffles()];
        for (int i = 0; i < reached.length; i++) {
            List<One> order = new ArrayList<>(units);
            Collections.shuffle(order, random);
            reached[i] = reachedAt(fresh(order));
        }
        Arrays.sort(reached);
        int count = (int)
                Arrays.stream(reached).filter(at -> at < Integer.MAX_VALUE).count();
        return new Shuffled(
                reached.length,
                count,
                median(reached),
                count == 0 ? OptionalInt.empty() : OptionalInt.of(reached[0]),
                count == 0 ? OptionalInt.empty() : OptionalInt.of(reached[count - 1]));
    }

    private int reachedAt(int[] fresh) {
        int base = Arrays.stream(fresh).limit(request.base()).sum();
        int inRun = 0;
        for (int last = request.base(); last < fresh.length; last++) {
            inRun += fresh[last];
            int first = last - request.run() + 1;
            if (first > request.base()) {
                inRun -= fresh[first - 1];
            }
            if (first >= request.base() && Window.met(inRun, base, request.threshold())) {
                return first;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static OptionalDouble median(int[] sorted) {
        if (sorted.length == 0 || sorted[sorted.length / 2] == Integer.MAX_VALUE) {
            return OptionalDouble.empty();
        }
        int upper = sorted[sorted.length / 2];
        int lower = sorted[(sorted.length - 1) / 2];
        return OptionalDouble.of((lower + upper) / 2.0);
    }

    private List<Warning> warnings(List<DocumentCodes> documents, List<One> units, List<Window> windows, int base) {
        List<Warning> warnings = new ArrayList<>();
        if (windows.isEmpty()) {
            warnings.add(Warning.TOO_FEW_UNITS);
        } else if (windows.size() < FEW_WINDOWS) {
            warnings.add(Warning.FEW_WINDOWS);
        }
        if (base == 0) {
            warnings.add(Warning.EMPTY_BASE);
        }
        if (!request.filter().sites().isEmpty()) {
            warnings.add(Warning.PART_OF_THE_STUDY);
        }
        if (units.stream().anyMatch(unit -> unit.date() == null && !given.containsKey(unit.session()))) {
            warnings.add(Warning.UNDATED);
        }
        boolean unknown = documents.stream()
                .flatMap(document -> document.voices().stream())
                .anyMatch(voice -> voice.participant() == null);
        if (unknown && request.unit() == Unit.PARTICIPANT) {
            warnings.add(Warning.SPEAKERS_NOT_KNOWN);
        }
        return warnings;
    }

    /** The units in order. */
    private List<One> units(List<DocumentCodes> documents) {
        List<One> sessions = new ArrayList<>(sessions(documents).values());
        sessions.sort(order());
        if (request.unit() == Unit.SESSION) {
            return sessions;
        }
        Map<String, List<DocumentCodes>> sources = new LinkedHashMap<>();
        documents.forEach(document -> sources.computeIfAbsent(sessionOf(document), it -> new ArrayList<>())
                .add(document));
        Map<String, One> people = new LinkedHashMap<>();
        for (One session : sessions) {
            List<One> first = new ArrayList<>();
            for (DocumentCodes document : sources.getOrDefault(session.session(), List.of())) {
                for (VoiceCodes voice : document.voices()) {
                    if (voice.participant() != null) {
                        String id = voice.participant().value();
                        first.add(new One(id, session.session(), session.date(), voice.codes()));
                    }
                }
            }
            first.sort(Comparator.comparing(One::stable, StableId.order()));
            first.forEach(one -> people.merge(one.id(), one, One::plus));
        }
        return List.copyOf(people.values());
    }

    private static Map<String, One> sessions(List<DocumentCodes> documents) {
        Map<String, One> sessions = new LinkedHashMap<>();
        for (DocumentCodes document : documents) {
            CellSet all = CellSet.EMPTY;
            for (VoiceCodes voice : document.voices()) {
                all = all.union(voice.codes());
            }
            String id = sessionOf(document);
            sessions.merge(id, new One(id, id, document.date(), all), One::plus);
        }
        return sessions;
    }

    /** A source of no session stands for itself; a letter that no id can have keeps it apart from a session of the same id. */
    private static String sessionOf(DocumentCodes document) {
        return document.session() == null
                ? ONLY_SOURCE + document.source().value()
                : document.session().value();
    }

    private static final String ONLY_SOURCE = "source ";

    private Comparator<One> order() {
        return Comparator.<One>comparingInt(one -> given.getOrDefault(one.session(), Integer.MAX_VALUE))
                .thenComparing(One::date, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(One::stable, StableId.order())
                .thenComparing(One::id);
    }

    /**
     * A unit.
     *
     * @param session the session it is of, or first of
     */
    private record One(String id, String session, @Nullable LocalDate date, CellSet codes) {
        One plus(One later) {
            return new One(id, session, date, codes.union(later.codes));
        }

        StableId stable() {
            String value = id.startsWith(ONLY_SOURCE) ? id.substring(ONLY_SOURCE.length()) : id;
            return () -> value;
        }
    }
}
