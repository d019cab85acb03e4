package org.tacit.exchange.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tacit.domain.framework.Construct;
import org.tacit.domain.framework.Construct.DoubleCode;
import org.tacit.domain.framework.Construct.Example;
import org.tacit.domain.framework.Construct.Judgement;
import org.tacit.domain.framework.Construct.NotWhen;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.framework.FrameworkOrigin;
import org.tacit.domain.framework.FrameworkOrigin.Wording;
import org.tacit.domain.framework.FrameworkRules;
import org.tacit.domain.framework.FrameworkRules.OutsideReason;
import org.tacit.domain.framework.Valence;
import org.tacit.domain.framework.Valence.Scheme;
import org.tacit.domain.framework.Valence.Unit;

/** Frameworks full of texts that are hard to write in YAML; the same seed gives the same framework. */
final class RandomFrameworks {
    private static final List<String> PIECES = List.of(
            "a",
            "B",
            " ",
            "  ",
            ": ",
            " #",
            "#",
            "- ",
            "-",
            "'",
            "\"",
            "\\",
            "\n",
            "\n\n",
            "\n  ",
            "\t",
            "[",
            "]",
            "{",
            "}",
            ",",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "?",
            "~",
            "null",
            "true",
            "No",
            "1.0",
            "0x1F",
            "2031-04-02",
            "---",
            "...",
            "é",
            "e\u0301",
            "\u0085",
            "\u2028",
            "\u00a0",
            "\u200d",
            "👩‍⚕️",
            "🧑🏽‍🤝‍🧑🏿",
            "שלום",
            "क्षि",
            "the new way of working ",
            "=",
            "<<",
            "\u0007",
            "\uFEFF",
            "\u007f");

    private static final int MOST_PIECES = 40;
    private static final int MOST_CONSTRUCTS = 12;

    private final Random random;
    private int names;

    RandomFrameworks(long seed) {
        random = new Random(seed);
    }

    Framework next() {
        List<Construct> constructs = new ArrayList<>();
        List<String> path = new ArrayList<>();
        int many = 2 + random.nextInt(MOST_CONSTRUCTS);
        for (int i = 0; i < many; i++) {
            int depth = random.nextInt(path.size() + 1);
            path.subList(depth, path.size()).clear();
            Optional<String> parent = depth == 0 ? Optional.empty() : Optional.of(path.get(depth - 1));
            constructs.add(construct("c" + i, parent, i == 0 ? "c1" : "c0"));
            path.add("c" + i);
        }
        return new Framework(
                new FrameworkId("random"),
                text(),
                text(),
                text(),
                text(),
                "LicenseRef-random",
                new FrameworkOrigin("en", text(), "", List.of(), text(), Wording.OURS, text(), List.of()),
                new FrameworkRules(
                        List.of(),
                        new Valence(Scheme.DIRECTION, 0, 0, 0, false, false, List.of(), List.of(Unit.SITE)),
                        List.of(),
                        List.of(),
                        List.of(new OutsideReason("r", text(), text())),
                        List.of()),
                constructs,
                List.of(),
                List.of());
    }

    private Construct construct(String id, Optional<String> parent, String other) {
        return new Construct(
                id,
                parent,
                "construct",
                true,
                text() + "name" + names++,
                List.of(text() + "alias" + names++),
                text(),
                List.of(text(), text()),
                List.of(text()),
                List.of(new NotWhen(text(), List.of(other)), new NotWhen(text(), List.of(), "r")),
                List.of(new Example(text(), "", "", true), new Example(text(), text(), "CC-BY-4.0", false)),
                List.of(new DoubleCode(List.of(other), text())),
                List.of(),
                random.nextBoolean() ? Judgement.NONE : Judgement.STRAIGHT,
                List.of());
    }

    /** Text without white space at its ends, as a reader leaves it, and never empty. */
    private String text() {
        String text = IntStream.range(0, 1 + random.nextInt(MOST_PIECES))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining())
                .strip();
        return text.isEmpty() ? "x" : text;
    }
}
