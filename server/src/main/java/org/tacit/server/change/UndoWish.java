package org.tacit.server.change;

/** Wishes to take something back. */
public sealed interface UndoWish extends Wish {
    /** Takes back the act an entry belongs to; taking back an undo is a redo. */
    record Undo(long entry) implements UndoWish {}

    /** Takes back the last act of whoever asks. */
    record UndoLast() implements UndoWish {}

    /** Does again what whoever asks took back last, when nothing new came since. */
    record RedoLast() implements UndoWish {}
}
