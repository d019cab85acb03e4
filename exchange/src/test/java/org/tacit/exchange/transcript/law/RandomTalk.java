package org.tacit.exchange.transcript.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A talk made up from a seed: people take turns, each at least twice, in order of time. */
final class RandomTalk {
    private static final List<String> NAMES = List.of(
            "Anna",
            "BEN",
            "Dr. Smith",
            "P07",
            "Speaker 1",
            "GP1",
            "Интервьюер",
            "Γιώργος",
            "王医生",
            "סבתא",
            "سارة",
            "Anne-Marie O'Neil",
            "Jean-Luc de la Tour",
            "M1",
            "Müller",
            "étudiante");
    private static final List<String> WORDS = List.of(
            "we",
            "had",
            "meetings",
            "17:30",
            "it's",
            "“quoted”",
            "naïve",
            "—",
            "😀",
            "👨\u200D👩\u200D👧",
            "да",
            "好",
            "שלום",
            "e\u0301tude",
            "[laughs]",
            "(pause)",
            "50%",
            "a<b",
            "x&y",
            "\"said\"",
            "3.5",
            "ok,");

    /** One turn. */
    record Said(String label, String speech, long fromMillis, long toMillis) {}

    private final Random random;

    RandomTalk(long seed) {
        this.random = new Random(seed);
    }

    /** Turns; speeches have several paragraphs where the format can hold them. */
    List<Said> turns(boolean paragraphs) {
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        List<String> labels = new ArrayList<>();
        for (String name : names.subList(0, 2 + random.nextInt(4))) {
            for (int i = 0; i < 2 + random.nextInt(5); i++) {
                labels.add(name);
            }
        }
        Collections.shuffle(labels, random);
        List<Said> turns = new ArrayList<>();
        long at = random.nextInt(5_000);
        for (String label : labels) {
            long to = at + 1 + random.nextInt(60_000);
            turns.add(new Said(label, speech(paragraphs), at, to));
            at = to + random.nextInt(2_000);
        }
        return turns;
    }

    private String speech(boolean paragraphs) {
        StringBuilder speech = new StringBuilder(words());
        while (paragraphs && random.nextInt(5) == 0) {
            speech.append("\n".repeat(1 + random.nextInt(2))).append(words());
        }
        return speech.toString();
    }

    private String words() {
        StringBuilder words = new StringBuilder("so");
        for (int i = random.nextInt(12); i >= 0; i--) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.append('.').toString();
    }
}
