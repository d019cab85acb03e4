package org.tacit.domain.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A study of a thousand sources and a million codings in a process whose heap is 512 MB: it has to be folded there, not only kept. Retained is what the heap holds after four
 * collections more than before the fold; a reading of the collector, not a count of objects, steady to about a megabyte.
 */
@Tag("slow")
class StudyMemoryTest {
    /** Eight arrays hold 44 bytes a coding; the rest is turns, ids and pools. Measured at 66, on Java 17 and 25. */
    private static final long MOST_BYTES = 100L * LargeStudy.CODINGS;

    @Test
    void aMillionCodingsFitInHalfAGigabyte() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LargeStudy.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        Matcher retained = Pattern.compile("retained (\\d+)").matcher(output);
        assertThat(retained.find()).as(output).isTrue();
        long bytes = Long.parseLong(retained.group(1));
        System.out.printf(
                "1,000 sources of 200 turns and 1,000,000 codings, folded under -Xmx512m, retain %d MiB: %d bytes a coding,"
                        + " turns included%n",
                bytes / (1 << 20), bytes / LargeStudy.CODINGS);
        assertThat(output).contains("codings " + LargeStudy.CODINGS).contains("one more 1001");
        assertThat(bytes).isBetween(44L * LargeStudy.CODINGS, MOST_BYTES);
    }
}
