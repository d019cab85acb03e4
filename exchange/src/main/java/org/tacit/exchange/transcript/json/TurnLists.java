package org.tacit.exchange.transcript.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tacit.exchange.transcript.Findings;
import org.tacit.exchange.transcript.JsonKeys;
import org.tacit.exchange.transcript.TranscriptLimits;
import org.tacit.exchange.transcript.UnreadableTranscript;
import org.tacit.exchange.turns.Doubt;
import tools.jackson.databind.JsonNode;

/** Finds the lists of turns in a JSON file: by the person's path, or by the names such lists usually have. Stateless. */
final class TurnLists {
    private static final List<String> LISTS = List.of(
            "turns",
            "utterances",
            "segments",
            "meeting_transcripts",
            "transcript",
            "dialogue",
            "messages",
            "results",
            "");
    private static final List<String> SPEAKERS =
            List.of("speaker", "speaker_label", "speaker_name", "who", "name", "role");
    private static final List<String> TEXTS =
            List.of("text", "content", "utterance", "transcript", "words", "speech", "sentence");

    private TurnLists() {}

    /** The lists and the keys to read them with. */
    record Found(List<TurnList> lists, JsonKeys keys) {
        Found {
            lists = List.copyOf(lists);
        }
    }

    /** A list of turns, and what its source is called when the file says so. */
    record TurnList(JsonNode turns, Optional<String> name) {}

    private record Reached(JsonNode node, JsonNode parent) {}

    static Found find(JsonNode root, JsonKeys said, Findings findings) {
        String path = said.turns().orElseGet(() -> guessedPath(root, findings));
        List<Reached> reached = List.of(new Reached(root, root));
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.", -1)) {
            reached = step(reached, step, path);
        }
        for (Reached one : reached) {
            if (!one.node.isArray()) {
                throw new UnreadableTranscript("\"" + path
                        + "\" is not a list of turns; name the path to the list with turns=PATH (" + keys(root) + ")");
            }
        }
        JsonNode first = reached.stream()
                .filter(one -> !one.node.isEmpty())
                .findFirst()
                .orElseThrow(() -> new UnreadableTranscript("\"" + path + "\" holds no turns"))
                .node
                .get(0);
        JsonKeys keys = withKeys(first, said, findings);
        List<TurnList> lists = new ArrayList<>();
        for (Reached one : reached) {
            if (!one.node.isEmpty()) {
                lists.add(new TurnList(one.node, name(one, root, keys)));
            }
        }
        return new Found(lists, keys);
    }

    private static List<Reached> step(List<Reached> from, String step, String path) {
        List<Reached> to = new ArrayList<>();
        for (Reached one : from) {
            if (step.equals("*")) {
                one.node.forEach(child -> to.add(new Reached(child, one.node)));
            } else if (one.node.has(step)) {
                to.add(new Reached(one.node.get(step), one.node));
            } else if (from.size() == 1) {
                throw new UnreadableTranscript(
                        "has no \"" + step + "\" on the path \"" + path + "\" (" + keys(one.node) + ")");
            }
        }
        if (to.isEmpty() || to.size() > TranscriptLimits.MAX_SOURCES_IN_FILE) {
            throw new UnreadableTranscript("the path \"" + path + "\" leads to " + to.size() + " lists; at most "
                    + TranscriptLimits.MAX_SOURCES_IN_FILE + " are read");
        }
        return to;
    }

    private static String guessedPath(JsonNode root, Findings findings) {
        for (String name : LISTS) {
            JsonNode list = name.isEmpty() ? root : root.path(name);
            if (list.isArray() && !list.isEmpty() && list.get(0).isObject()) {
                findings.doubts()
                        .add(
                                Doubt.WHOLE_FILE,
                                "",
                                "nobody said where the turns are; taken from "
                                        + (name.isEmpty() ? "the top" : "\"" + name + "\""));
                return name;
            }
        }
        throw new UnreadableTranscript(
                "where are the turns? Name the path to the list with turns=PATH (" + keys(root) + ")");
    }

    private static JsonKeys withKeys(JsonNode turn, JsonKeys said, Findings findings) {
        Optional<String> speaker = said.speaker().or(() -> usual(turn, SPEAKERS));
        Optional<String> text = said.text().or(() -> usual(turn, TEXTS));
        for (Optional<String> key : List.of(speaker, text)) {
            if (key.isEmpty() || !turn.has(key.get())) {
                throw new UnreadableTranscript(
                        "the first turn has no \"" + key.orElse(key.equals(speaker) ? "speaker" : "text")
                                + "\"; name the keys with speaker=KEY and text=KEY (" + keys(turn) + ")");
            }
        }
        if (said.speaker().isEmpty() || said.text().isEmpty()) {
            findings.doubts()
                    .add(
                            Doubt.WHOLE_FILE,
                            "",
                            "nobody said which keys to read; taken by their names: speaker=" + speaker.orElseThrow()
                                    + ", text=" + text.orElseThrow());
        }
        return new JsonKeys(said.turns(), speaker, text, said.from(), said.to(), said.source(), said.milliseconds());
    }

    private static Optional<String> usual(JsonNode turn, List<String> names) {
        return names.stream().filter(turn::has).findFirst();
    }

    private static Optional<String> name(Reached list, JsonNode root, JsonKeys keys) {
        return keys.source().flatMap(path -> {
            JsonNode beside = follow(list.parent, path);
            JsonNode value = beside.isMissingNode() ? follow(root, path) : beside;
            return value.isValueNode() && !value.asString().isBlank()
                    ? Optional.of(value.asString().strip())
                    : Optional.empty();
        });
    }

    private static JsonNode follow(JsonNode from, String path) {
        JsonNode node = from;
        for (String step : path.split("\\.", -1)) {
            node = node.path(step);
        }
        return node;
    }

    private static String keys(JsonNode node) {
        if (!node.isObject()) {
            return "here is " + (node.isArray() ? "a list of " + node.size() : "no object");
        }
        return "here are "
                + String.join(", ", node.propertyNames().stream().limit(20).toList());
    }
}
