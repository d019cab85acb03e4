package org.tacit.domain.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tacit.domain.content.ContentId;

/**
 * Words were destroyed for good at somebody's wish. The one change that cannot be undone; the trail keeps that it happened, not what was said.
 *
 * @param contents the content rows destroyed
 * @param reason why, without words about the person
 */
@StoredAs("words.withdrawn/1")
public record WordsWithdrawn(List<ContentId> contents, String reason) implements Change {
    public WordsWithdrawn {
        contents = List.copyOf(contents);
        requireNonNull(reason, "reason is null");
    }

    @Override
    public Optional<Change> inverse() {
        return Optional.empty();
    }

    @Override
    public Set<Subject> subjects() {
        return contents.stream().map(id -> Subject.of("content", id)).collect(Collectors.toUnmodifiableSet());
    }
}
