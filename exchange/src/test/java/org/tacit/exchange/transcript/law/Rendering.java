package org.tacit.exchange.transcript.law;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tacit.exchange.transcript.FileGroup;
import org.tacit.exchange.transcript.ImportOptions;
import org.tacit.exchange.transcript.TableColumns;
import org.tacit.exchange.transcript.TranscriptFile;

/** The ways a talk is written down: for each a file, how it is read, whether it holds times, and whether a speech can have paragraphs. */
enum Rendering {
    NAME_COLON("txt", false, true) {
        @Override
        String write(List<RandomTalk.Said> talk) {
            return lines(talk, said -> said.label() + ": " + said.speech());
        }
    },
    NAME_BRACKET("txt", false, true) {
        @Override
        String write(List<RandomTalk.Said> talk) {
            return lines(talk, said -> "[" + said.label() + "] " + said.speech());
        }
    },
    MARKDOWN_BOLD("md", false, true) {
        @Override
        String write(List<RandomTalk.Said> talk) {
            return "# Talk\n\n" + lines(talk, said -> "**" + said.label() + ":** " + said.speech() + "\n");
        }
    },
    NAME_LINE("txt", false, false) {
        @Override
        String write(List<RandomTalk.Said> talk) {
            return lines(talk, said -> labelRead(said.label()) + "\n" + said.speech() + "\n");
        }

        /** A word in small letters alone on a line is taken for something said. */
        @Override
        String labelRead(String label) {
            return label.replace("étudiante", "Étudiante");
        }
    },
    NAME_TAB("txt", false, true) {
        @Override
        String write(List<RandomTalk.Said> talk) {
            return lines(talk, said -> said.label() + "\t" + said.speech());
        }
    },
    CARRIAGE_RETURNS("txt", false, true) {
        @Override
        String write(List<RandomTalk.Said> talk) {
            return "\uFEFF" + NAME_COLON.write(talk).replace("\n", "\r\n");
        }
    },
    VOICES("vtt", true, false) {
        @Override
        String write(List<RandomTalk.Said> talk) {
            return "WEBVTT\n\n"
                    + lines(
                            talk,
                            said -> clock(said.fromMillis(), '.') + " --> " + clock(said.toMillis(), '.')
                                    + " align:start\n<v " + escaped(said.label()) + ">" + escaped(said.speech())
                                    + "</v>\n");
        }
    },
    SUBRIP("srt", true, false) {
        @Override
        String write(List<RandomTalk.Said> talk) {
            return lines(
                    talk,
                    said -> "7\n" + clock(said.fromMillis(), ',') + " --> " + clock(said.toMillis(), ',') + "\n"
                            + said.label() + ": " + said.speech() + "\n");
        }
    },
    TEXTGRID("TextGrid", true, false) {
        @Override
        String write(List<RandomTalk.Said> talk) {
            Set<String> labels = new LinkedHashSet<>();
            talk.forEach(said -> labels.add(said.label()));
            StringBuilder grid = new StringBuilder(
                    "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\nxmin = 0\nxmax = 9999\ntiers? <exists>\nsize = "
                            + labels.size() + "\nitem []:\n");
            for (String label : labels) {
                List<RandomTalk.Said> own =
                        talk.stream().filter(said -> said.label().equals(label)).toList();
                grid.append("class = \"IntervalTier\"\nname = \"" + label
                        + "\"\nxmin = 0\nxmax = 9999\nintervals: size = " + own.size() + "\n");
                own.forEach(said -> grid.append(
                        "intervals [1]:\nxmin = " + said.fromMillis() / 1000.0 + "\nxmax = " + said.toMillis() / 1000.0
                                + "\ntext = \"" + said.speech().replace("\"", "\"\"") + "\"\n"));
            }
            return grid.toString();
        }
    },
    TABLE("csv", true, true) {
        @Override
        String write(List<RandomTalk.Said> talk) {
            return "who;said;begins;ends\n"
                    + lines(
                            talk,
                            said -> quoted(said.label()) + ";" + quoted(said.speech()) + ";"
                                    + said.fromMillis() / 1000.0 + ";" + clock(said.toMillis(), '.'));
        }

        @Override
        ImportOptions options() {
            return super.options()
                    .withTable(TableColumns.UNSAID
                            .with("text=said")
                            .with("speaker=who")
                            .with("time=begins")
                            .with("to=ends"));
        }
    },
    INTERVIEW_IN_A_CELL("csv", false, true) {
        @Override
        String write(List<RandomTalk.Said> talk) {
            return "id,words\n1," + quoted(NAME_COLON.write(talk)) + "\n";
        }

        @Override
        ImportOptions options() {
            return super.options().withTable(TableColumns.UNSAID.with("text=words"));
        }
    },
    JSON("json", true, true) {
        @Override
        String write(List<RandomTalk.Said> talk) {
            List<String> turns = new ArrayList<>();
            talk.forEach(
                    said -> turns.add("{\"speaker\": " + string(said.label()) + ", \"text\": " + string(said.speech())
                            + ", \"from\": " + said.fromMillis() + ", \"to\": " + said.toMillis() + "}"));
            return "{\"turns\": [" + String.join(",\n", turns) + "]}";
        }

        @Override
        ImportOptions options() {
            return super.options()
                    .withJson(org.tacit.exchange.transcript.JsonKeys.UNSAID
                            .with("turns=turns")
                            .with("speaker=speaker")
                            .with("text=text")
                            .with("from=from")
                            .with("to=to")
                            .with("unit=ms"));
        }
    },
    CHAT("cha", true, false) {
        @Override
        String write(List<RandomTalk.Said> talk) {
            return "@Begin\n"
                    + lines(
                            talk,
                            said -> "*" + said.label().replace(' ', '_') + ":\t" + said.speech() + " \u0015"
                                    + said.fromMillis() + "_" + said.toMillis() + "\u0015")
                    + "@End\n";
        }

        @Override
        String labelRead(String label) {
            return label.replace(' ', '_');
        }
    };

    private final String ending;
    private final boolean timed;
    private final boolean paragraphs;

    Rendering(String ending, boolean timed, boolean paragraphs) {
        this.ending = ending;
        this.timed = timed;
        this.paragraphs = paragraphs;
    }

    abstract String write(List<RandomTalk.Said> talk);

    ImportOptions options() {
        return ImportOptions.DEFAULT.withMerge(ImportOptions.Merge.NEVER);
    }

    /** What a label is called when it comes back. */
    String labelRead(String label) {
        return label;
    }

    boolean timed() {
        return timed;
    }

    boolean paragraphs() {
        return paragraphs;
    }

    FileGroup file(String written) {
        return FileGroup.of(new TranscriptFile("talk." + ending, written.getBytes(StandardCharsets.UTF_8)));
    }

    private static String lines(List<RandomTalk.Said> talk, java.util.function.Function<RandomTalk.Said, String> line) {
        StringBuilder lines = new StringBuilder();
        talk.forEach(said -> lines.append(line.apply(said)).append('\n'));
        return lines.toString();
    }

    private static String clock(long millis, char mark) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                mark,
                millis % 1000);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String string(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
