package org.tacit.domain.study;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;
import org.tacit.domain.change.Change;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.variable.Variable;
import org.tacit.domain.variable.VariableId;
import org.tacit.domain.variable.VariableValue;

/**
 * The conditions under which a change fits a study. Where the fold trusts its entries nothing is refused here. Every refusal is one sentence that names what is in the way.
 */
final class Checks {
    private final StudyDraft draft;
    private final boolean checking;

    Checks(StudyDraft draft, boolean checking) {
        this.draft = draft;
        this.checking = checking;
    }

    boolean checking() {
        return checking;
    }

    void require(Change change, boolean holds, String otherwise) {
        if (checking && !holds) {
            throw new RefusedChange(change, otherwise);
        }
    }

    /** Refuses when a value is no longer what the change found. */
    void current(Change change, String what, @Nullable Object expected, @Nullable Object current) {
        if (checking && (expected == null ? current != null : !expected.equals(current))) {
            throw new RefusedChange(change, what + " changed since");
        }
    }

    <K, V> void exists(Change change, Map<K, V> among, K id, String what) {
        require(change, !checking || among.containsKey(id), "There is no " + what + " " + id);
    }

    <K, V> void exists(Change change, Map<K, V> among, Optional<K> id, String what) {
        id.ifPresent(present -> exists(change, among, present, what));
    }

    /** One more of a sort of thing. */
    <K, V> TreePMap<K, V> added(Change change, TreePMap<K, V> to, K id, V value, String what) {
        require(change, !to.containsKey(id), "There is already a " + what + " " + id);
        return to.plus(id, value);
    }

    /** One of a sort of thing, changed. */
    <K, V> TreePMap<K, V> changed(Change change, TreePMap<K, V> among, K id, V from, V to, String what) {
        exists(change, among, id, what);
        current(change, sentence(what, id), from, among.get(id));
        return among.plus(id, to);
    }

    /** One fewer of a sort of thing. */
    <K, V> TreePMap<K, V> removed(Change change, TreePMap<K, V> from, K id, V value, String what) {
        exists(change, from, id, what);
        current(change, sentence(what, id), value, from.get(id));
        return from.minus(id);
    }

    /** Refuses when a code still has codings, codes beneath it, a theme or a link. */
    void unused(Change change, CodeId code) {
        if (!checking) {
            return;
        }
        require(change, draft.codebook.children(Optional.of(code)).isEmpty(), "Code " + code + " has codes beneath it");
        for (Theme theme : draft.themes) {
            require(change, !theme.codes().contains(code), "Code " + code + " belongs to theme " + theme.id());
        }
        String subject = "code:" + code;
        draft.lens
                .links()
                .forEach(link -> require(
                        change,
                        !link.subject().toString().equals(subject),
                        "Code " + code + " is linked to " + link.construct()));
        draft.lens
                .outside()
                .forEach(mark -> require(
                        change,
                        !mark.subject().toString().equals(subject),
                        "Code " + code + " is marked as outside " + mark.framework()));
    }

    /** Refuses when a speaker is somebody the study does not know. */
    void known(Change change, Speaker speaker) {
        if (speaker instanceof Speaker.OfParticipant of) {
            exists(change, draft.participants, of.participant(), "participant");
        } else if (speaker instanceof Speaker.OfModerator of) {
            exists(change, draft.moderators, of.moderator(), "moderator");
        }
    }

    /** Refuses values of variables that are unknown, that describe something else, or that are not of their type. */
    void values(Change change, Map<VariableId, VariableValue> values, Variable.About about, String of) {
        if (!checking) {
            return;
        }
        values.forEach((id, value) -> {
            exists(change, draft.variables, id, "variable");
            Variable variable = draft.variables.get(id);
            require(change, variable != null && isOf(variable, value, about), misfit(id, value, of));
        });
    }

    static boolean isOf(Variable variable, VariableValue value, Variable.About about) {
        return variable.about() == about && variable.type().holds(value);
    }

    static String misfit(VariableId variable, VariableValue value, String of) {
        return "\"" + value.text() + "\" is no value of variable " + variable + " for " + of;
    }

    static String sentence(String what, Object id) {
        return Character.toUpperCase(what.charAt(0)) + what.substring(1) + " " + id;
    }

    /** A member of the family that no fold knows: a fault of the program, never of the data. */
    static AssertionError unknown(Change change) {
        return new AssertionError("no fold for " + change.getClass());
    }
}
