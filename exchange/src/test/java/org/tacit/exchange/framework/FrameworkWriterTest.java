package org.tacit.exchange.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.FrameworkId;

class FrameworkWriterTest {
    private static final int ROUNDS = 300;

    private final FrameworkReader reader = new FrameworkReader();
    private final FrameworkWriter writer = new FrameworkWriter();

    @Test
    void whatIsWrittenReadsBackAsTheSameFramework() {
        Framework garden = reader.read(FrameworkFiles.everything(), "everything.yaml");

        assertThat(reader.read(writer.write(garden), "written.yaml")).isEqualTo(garden);
    }

    @Test
    void theShippedFrameworksReadBackAsThemselves() {
        ShippedFrameworks shipped = new ShippedFrameworks(reader);
        for (FrameworkId id : shipped.ids()) {
            Framework framework = shipped.load(id);
            assertThat(reader.read(writer.write(framework), id + ".yaml")).isEqualTo(framework);
        }
    }

    @Test
    void writingTwiceGivesTheSameBytes() {
        byte[] once = writer.write(reader.read(FrameworkFiles.everything(), "everything.yaml"));

        assertThat(writer.write(reader.read(once, "written.yaml"))).isEqualTo(once);
        assertThat(new String(once, UTF_8))
                .doesNotContain("\r")
                .endsWith("\n")
                .startsWith("format: tacit-framework/1\n");
    }

    @Test
    void anyTextSurvives() throws IOException {
        long seed = Long.getLong("tacit.seed", System.nanoTime());
        for (int round = 0; round < ROUNDS; round++) {
            Framework framework = new RandomFrameworks(seed + round).next();
            byte[] written = writer.write(framework);
            Path kept = Path.of("target", "framework-writer-failing.yaml");
            Files.createDirectories(kept.getParent());
            Files.write(kept, written);
            assertThat(reader.read(written, "written.yaml"))
                    .as("seed %d, file kept as %s", seed + round, kept)
                    .isEqualTo(framework);
            Files.delete(kept);
        }
    }
}
