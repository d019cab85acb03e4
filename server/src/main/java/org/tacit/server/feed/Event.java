package org.tacit.server.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tacit.server.coding.ShownCoding;

/**
 * One act, as a page that follows needs it.
 *
 * @param from its first entry
 * @param to its last entry
 * @param at when
 * @param by whose
 * @param undoes the first entry of the act it takes back
 * @param line what was done, for people
 * @param touches what to ask for again: {@code codebook}, {@code themes}, {@code lens}, {@code memos}, {@code overview}, {@code sources}, {@code turns:ID}, {@code text:ID}
 * @param codings the codings it touched, source by source, as they are now
 */
public record Event(
        long from,
        long to,
        Instant at,
        String by,
        @Nullable Long undoes,
        String line,
        List<String> touches,
        @Nullable List<TouchedCodings> codings) {

    /**
     * The codings of a source that an act touched.
     *
     * @param source which
     * @param removed the ids of those that are gone
     * @param put those that are there, whole
     */
    public record TouchedCodings(String source, List<UUID> removed, List<ShownCoding> put) {}
}
