package org.tacit.exchange.folder;

/** Which files, as they came, travel with a study folder. */
public enum Originals {
    /** Every one, so that the folder holds all there is. */
    ALL,
    /** Those whose text was not edited since: where names were taken out of a text, the file that still holds them stays behind. */
    UNEDITED
}
