package org.tacit.domain.session;

/** How data were collected. */
public enum SessionKind {
    INTERVIEW,
    FOCUS_GROUP,
    OBSERVATION
}
