package org.tacit.storage.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The chain is what the page on the audit trail says, so that anybody can walk it with another tool. */
class HashChainTest {
    private static final Path PAGE = Path.of("..", "docs", "methods", "audit-trail.md");

    private final HashChain chain = new HashChain();

    @Test
    void theWorkedExampleOfThePageComesOutAsPrinted() throws IOException {
        long at = Instant.parse("2031-03-12T12:00:00Z").toEpochMilli();
        byte[] body = "{\"a\":1}".getBytes(UTF_8);
        byte[] first = chain.hash(HashChain.beginning(), 1, at, "ana", 1, 0, "code.removed/1", body);
        byte[] second = chain.hash(first, 2, at + 1, "ana", 2, 1, "code.removed/1", body);
        assertThat(Files.readString(PAGE))
                .contains("\n" + HexFormat.of().formatHex(first) + "\n")
                .contains("\n" + HexFormat.of().formatHex(second) + "\n")
                .contains(Long.toString(at));
    }

    @Test
    void lettersThatMoveBetweenPartsChangeTheHash() {
        byte[] body = {'x'};
        assertThat(chain.hash(HashChain.beginning(), 1, 0, "ab", 1, 0, "c", body))
                .isNotEqualTo(chain.hash(HashChain.beginning(), 1, 0, "a", 1, 0, "bc", body));
    }
}
