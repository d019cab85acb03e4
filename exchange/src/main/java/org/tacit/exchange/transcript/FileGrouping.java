package org.tacit.exchange.transcript;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.TacitException;
import org.tacit.domain.Words;

/**
 * Which files belong together, by their names alone, so that a thousand files need not be open at once. TextGrid files are often one for each speaker: {@code X_doctor.TextGrid} and
 * {@code X_patient.TextGrid} are the source {@code X}. They are put together when the person gives the pattern; or without a pattern when the same endings recur, or are plain names of roles.
 * Stateless.
 */
public final class FileGrouping {
    private static final Pattern SPLIT =
            Pattern.compile("(?<name>.+)[_\\-. ](?<speaker>\\p{L}{2,20}\\d{0,2})", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> ROLES = Set.of(
            "doctor",
            "patient",
            "clinician",
            "nurse",
            "gp",
            "interviewer",
            "interviewee",
            "participant",
            "moderator",
            "facilitator",
            "respondent",
            "researcher",
            "speaker",
            "client",
            "counsellor",
            "counselor",
            "therapist",
            "caller",
            "agent",
            "left",
            "right");
    /** How many talks must have the same speakers before their names are taken for a pattern. */
    private static final int RECURS = 2;

    private FileGrouping() {}

    /**
     * A planned group.
     *
     * @param name what the source will be called
     * @param parts the names of its files
     */
    public record Plan(@Words String name, List<Part> parts) {
        public Plan {
            requireNonNull(name, "name is null");
            parts = List.copyOf(parts);
        }
    }

    /**
     * A file of a planned group.
     *
     * @param fileName its name, as given
     * @param speaker who speaks in it; empty when its name does not say
     */
    public record Part(@Words String fileName, @Words String speaker) {}

    private record Split(String name, String speaker) {}

    private record Group(boolean together, String name) {}

    /**
     * Plans.
     *
     * @param fileNames names without folders, each once
     * @param pair the pattern with {@code {name}} and {@code {speaker}}, when given
     * @return groups in the order of their first file
     * @throws TacitException when the pattern lacks one of its two places
     */
    public static List<Plan> plan(Collection<String> fileNames, Optional<String> pair) {
        Pattern pattern = pair.map(FileGrouping::pattern).orElse(SPLIT);
        Map<String, Split> splits = new LinkedHashMap<>();
        for (String fileName : fileNames) {
            Split split = split(fileName, pattern);
            if (split != null) {
                splits.put(fileName, split);
            }
        }
        Set<String> speakers = pair.isPresent() ? allSpeakers(splits) : recurring(splits);
        Map<Group, List<Part>> groups = new LinkedHashMap<>();
        for (String fileName : fileNames) {
            Split split = splits.get(fileName);
            if (split != null && speakers.contains(split.speaker)) {
                groups.computeIfAbsent(new Group(true, split.name), k -> new ArrayList<>())
                        .add(new Part(fileName, split.speaker));
            } else {
                groups.put(new Group(false, fileName), List.of(new Part(fileName, "")));
            }
        }
        List<Plan> plans = new ArrayList<>();
        groups.forEach((key, parts) -> plans.add(planned(key.together ? key.name : withoutEnding(key.name), parts)));
        return plans;
    }

    private static Plan planned(String name, List<Part> parts) {
        if (parts.size() > TranscriptLimits.MAX_FILES_TOGETHER) {
            throw new TacitException(parts.size() + " files would be read together as \"" + name + "\"; the limit is "
                    + TranscriptLimits.MAX_FILES_TOGETHER
                    + ": give a pattern that divides them, for example {name}_{speaker}");
        }
        return new Plan(name, parts);
    }

    private static @Nullable Split split(String fileName, Pattern pattern) {
        int stop = fileName.lastIndexOf('.');
        boolean textGrid = stop > 0
                && TranscriptFormat.TEXTGRID
                        .endings()
                        .contains(fileName.substring(stop + 1).toLowerCase(Locale.ROOT));
        Matcher matcher = pattern.matcher(withoutEnding(fileName));
        return textGrid && matcher.matches() ? new Split(matcher.group("name"), matcher.group("speaker")) : null;
    }

    private static String withoutEnding(String fileName) {
        int stop = fileName.lastIndexOf('.');
        return stop <= 0 ? fileName : fileName.substring(0, stop);
    }

    private static Set<String> allSpeakers(Map<String, Split> splits) {
        Set<String> speakers = new HashSet<>();
        splits.values().forEach(split -> speakers.add(split.speaker));
        return speakers;
    }

    /** The speakers of those sets of two or more that recur, or that are all roles. */
    private static Set<String> recurring(Map<String, Split> splits) {
        Map<String, Set<String>> byName = new TreeMap<>();
        splits.values()
                .forEach(split ->
                        byName.computeIfAbsent(split.name, k -> new TreeSet<>()).add(split.speaker));
        Map<Set<String>, Integer> talks = new LinkedHashMap<>();
        byName.values().forEach(speakers -> talks.merge(speakers, 1, Integer::sum));
        Set<String> recurring = new HashSet<>();
        talks.forEach((speakers, count) -> {
            if (speakers.size() > 1 && (count >= RECURS || speakers.stream().allMatch(FileGrouping::isRole))) {
                recurring.addAll(speakers);
            }
        });
        return recurring;
    }

    private static boolean isRole(String speaker) {
        return ROLES.contains(speaker.toLowerCase(Locale.ROOT).replaceFirst("\\d+$", ""));
    }

    private static Pattern pattern(String typed) {
        int name = typed.indexOf("{name}");
        int speaker = typed.indexOf("{speaker}");
        if (name < 0 || speaker < 0) {
            throw new TacitException(
                    "\"" + typed
                            + "\" does not say which files belong together: write {name} and {speaker}, for example {name}_{speaker}");
        }
        String quoted = Pattern.quote(typed)
                .replace("{name}", "\\E(?<name>.+)\\Q")
                .replace("{speaker}", "\\E(?<speaker>.+)\\Q");
        try {
            return Pattern.compile(quoted);
        } catch (java.util.regex.PatternSyntaxException e) {
            throw new TacitException(
                    "\"" + typed + "\" does not say which files belong together: write {name} and {speaker} once each",
                    e);
        }
    }
}
