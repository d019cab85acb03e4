package org.tacit.domain.theme;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tacit.domain.TacitException;
import org.tacit.domain.Words;
import org.tacit.domain.codebook.CodeId;

/**
 * A claim about what the data mean, resting on codes and passages. Not a topic and not a code.
 *
 * @param id names it
 * @param name as shown
 * @param statement what is claimed, in prose
 * @param codes the codes it is built on, in order
 * @param evidence passages that bear it out
 * @param disconfirming passages that speak against it or bound it
 */
public record Theme(
        ThemeId id,
        String name,
        @Words String statement,
        List<CodeId> codes,
        List<Passage> evidence,
        List<Passage> disconfirming) {
    public Theme {
        requireNonNull(id, "id is null");
        requireNonNull(statement, "statement is null");
        codes = List.copyOf(codes);
        evidence = List.copyOf(evidence);
        disconfirming = List.copyOf(disconfirming);
        if (name.isBlank()) {
            throw new TacitException("Theme " + id + " has no name: give it one");
        }
    }
}
