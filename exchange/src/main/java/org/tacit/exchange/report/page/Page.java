package org.tacit.exchange.report.page;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A report before it is written in any form.
 *
 * @param title its one heading of the first level
 * @param notice shown before all else and in the foot of every printed page; may be empty
 * @param foot where the report comes from, in one line
 * @param blocks in reading order
 */
public record Page(String title, String notice, String foot, List<Block> blocks) {
    public Page {
        requireNonNull(title, "title is null");
        requireNonNull(notice, "notice is null");
        requireNonNull(foot, "foot is null");
        blocks = List.copyOf(blocks);
    }
}
