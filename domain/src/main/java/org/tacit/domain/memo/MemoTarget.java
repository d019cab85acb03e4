package org.tacit.domain.memo;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.tacit.domain.TacitException;

/**
 * What a memo is about, written {@code kind:id}; the study as a whole is written {@code study}.
 *
 * @param kind what sort of thing
 * @param id its id; empty for the study
 */
public record MemoTarget(Kind kind, String id) {
    /** The study as a whole. */
    public static final MemoTarget STUDY = new MemoTarget(Kind.STUDY, "");

    public MemoTarget {
        requireNonNull(kind, "kind is null");
        requireNonNull(id, "id is null");
        if ((kind == Kind.STUDY) != id.isEmpty()) {
            throw new TacitException("A memo is about \"study\" or about kind:id, such as code:trust-building");
        }
    }

    /** The sorts of things a memo can be about. */
    public enum Kind {
        STUDY,
        SITE,
        PARTICIPANT,
        SESSION,
        SOURCE,
        CODE,
        CODING,
        THEME,
        CONSTRUCT
    }

    /**
     * Reads {@code kind:id} or {@code study}.
     *
     * @throws TacitException when the text has another form
     */
    public static MemoTarget parse(String text) {
        if (text.equals("study")) {
            return STUDY;
        }
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        for (Kind kind : Kind.values()) {
            if (colon > 0 && kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return new MemoTarget(kind, text.substring(colon + 1));
            }
        }
        throw new TacitException("\"" + text + "\" is nothing a memo can be about: write study or kind:id, with kind"
                + " one of site, participant, session, source, code, coding, theme, construct");
    }

    @Override
    public String toString() {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return kind == Kind.STUDY ? name : name + ":" + id;
    }
}
