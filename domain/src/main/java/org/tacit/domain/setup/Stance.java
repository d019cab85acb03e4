package org.tacit.domain.setup;

/** The family of thematic analysis a study belongs to; the interface obeys it. After Braun and Clarke's three families. */
public enum Stance {
    /** Coding is the researcher's interpretation: agreement scores and saturation claims are out of place. */
    REFLEXIVE,
    /** Shared definitions, applied by a team; agreement is shown as a talking point. */
    CODEBOOK,
    /** Fixed definitions, double coding, agreement as a gate. */
    CODING_RELIABILITY
}
