package org.tacit.domain.site;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.tacit.domain.StableId;
import org.tacit.domain.variable.VariableId;
import org.tacit.domain.variable.VariableValue;

/**
 * A place where the change is made.
 *
 * @param id names it
 * @param name as shown
 * @param note what a reader should know of it; may be empty
 * @param variables values of the study's variables about sites
 */
public record Site(SiteId id, String name, String note, Map<VariableId, VariableValue> variables) {
    public Site {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(note, "note is null");
        Map<VariableId, VariableValue> sorted = new TreeMap<>(StableId.order());
        sorted.putAll(variables);
        variables = Collections.unmodifiableMap(sorted);
    }
}
