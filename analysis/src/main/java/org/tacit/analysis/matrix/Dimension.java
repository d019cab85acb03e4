package org.tacit.analysis.matrix;

/** What columns divide talk by. */
public enum Dimension {
    /** The role of who speaks. */
    ROLE(true),
    /** The site of who speaks: the person's own, not the place of the session. */
    SITE(true),
    /** How data were collected. */
    SESSION_KIND(false),
    /** The session. */
    SESSION(false),
    /** Who speaks. */
    PARTICIPANT(true);

    private final boolean ofPeople;

    Dimension(boolean ofPeople) {
        this.ofPeople = ofPeople;
    }

    /** Whether it is the speaker that decides, and not the session. */
    public boolean ofPeople() {
        return ofPeople;
    }
}
