package org.tacit.domain.setup;

/** What stands under a quote. Chosen once for a study and kept in every export. */
public enum LabelPolicy {
    /** {@code P07} */
    ID,
    /** {@code General practitioner} */
    ROLE,
    /** {@code P07, general practitioner} */
    ID_AND_ROLE,
    /** {@code P07, general practitioner, Site B} */
    ID_ROLE_SITE,
    /** {@code Focus group 1} */
    SESSION
}
