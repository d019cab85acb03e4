package org.tacit.exchange.turns;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tacit.domain.TacitException;
import org.tacit.domain.Words;
import org.tacit.domain.source.Speaker;

/**
 * Joins the labels of a transcript to the people of a study: by hand where the person who imports says so ({@code GP1=P03}), else by id, name or alias, capitals and accents apart. What is
 * not sure stays unassigned and is listed. The same label can be another person in another transcript, so a join is made for one source. Pure.
 *
 * @param joined one for each label, in the order of the labels
 * @param unmatched labels that were joined to nobody, with the reason
 * @param unused labels given by hand that the transcript does not have
 */
public record SpeakerJoin(
        List<Joined> joined,
        List<Unmatched> unmatched,
        @Words List<String> unused) {
    public SpeakerJoin {
        joined = List.copyOf(joined);
        unmatched = List.copyOf(unmatched);
        unused = List.copyOf(unused);
    }

    /** One label and who speaks under it. */
    public record Joined(@Words String label, Speaker speaker, KnownSpeakers.By by) {
        public Joined {
            requireNonNull(label, "label is null");
            requireNonNull(speaker, "speaker is null");
            requireNonNull(by, "by is null");
        }
    }

    /** One label that was joined to nobody. */
    public record Unmatched(@Words String label, String why) {
        public Unmatched {
            requireNonNull(label, "label is null");
            requireNonNull(why, "why is null");
        }
    }

    /** Who speaks under each label, in the order of the labels; {@link Speaker#UNASSIGNED} for those unmatched. */
    public List<Speaker> speakers(List<String> labels) {
        Map<String, Speaker> byLabel = new LinkedHashMap<>();
        joined.forEach(join -> byLabel.put(join.label(), join.speaker()));
        return labels.stream()
                .map(label -> byLabel.getOrDefault(label, Speaker.UNASSIGNED))
                .toList();
    }

    /**
     * Joins.
     *
     * @param labels the labels of one transcript
     * @param byHand from a label, however it is spelt, to the id of a participant or moderator
     * @throws TacitException when an id given by hand is nobody's
     */
    public static SpeakerJoin of(List<String> labels, KnownSpeakers known, Map<String, String> byHand) {
        Map<String, Speaker> hand = new LinkedHashMap<>();
        byHand.forEach((label, id) -> hand.put(
                LabelShape.key(label),
                known.withId(id)
                        .orElseThrow(() -> new TacitException("\"" + label + "=" + id
                                + "\": the study has no participant or moderator with the id " + id))));
        List<Joined> joined = new ArrayList<>();
        List<Unmatched> unmatched = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>();
        for (String label : labels) {
            String key = LabelShape.key(label);
            Speaker speaker = hand.get(key);
            if (speaker != null) {
                used.add(key);
                joined.add(new Joined(label, speaker, KnownSpeakers.By.HAND));
                continue;
            }
            KnownSpeakers.Match match = known.match(label);
            if (match.people().size() == 1) {
                joined.add(new Joined(label, match.people().get(0), match.by()));
            } else {
                unmatched.add(new Unmatched(label, why(label, match, known)));
            }
        }
        List<String> unused = byHand.keySet().stream()
                .filter(label -> !used.contains(LabelShape.key(label)))
                .toList();
        return new SpeakerJoin(joined, unmatched, unused);
    }

    private static String why(String label, KnownSpeakers.Match match, KnownSpeakers known) {
        if (match.people().size() > 1) {
            return "names " + match.people().size() + " people of the study";
        }
        List<String> near = known.near(label);
        return near.isEmpty()
                ? "names nobody of the study"
                : "names nobody of the study; " + String.join(" or ", near) + " may be meant";
    }

    /**
     * Reads joins by hand as a person types them: {@code GP1=P03}. The last equals sign divides, because a label may hold one.
     *
     * @throws TacitException when one has no label or no id, or a label is given twice
     */
    public static Map<String, String> byHand(List<String> typed) {
        Map<String, String> byHand = new LinkedHashMap<>();
        for (String join : typed) {
            int equals = join.lastIndexOf('=');
            String label = equals < 0 ? "" : join.substring(0, equals).strip();
            String id = join.substring(equals + 1).strip();
            if (label.isEmpty() || id.isEmpty()) {
                throw new TacitException(
                        "\"" + join + "\" does not join a label to a person: write LABEL=ID, for example GP1=P03");
            }
            if (byHand.keySet().stream().anyMatch(other -> LabelShape.key(other).equals(LabelShape.key(label)))) {
                throw new TacitException("the label \"" + label + "\" is joined to two people: give it once");
            }
            byHand.put(label, id);
        }
        return byHand;
    }
}
