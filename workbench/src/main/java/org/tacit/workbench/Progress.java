package org.tacit.workbench;

/** Told how far a long piece of work is. Called on the thread that works, so it must be quick. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (done, total, what) -> {};

    /**
     * A step is about to be done.
     *
     * @param done steps finished so far
     * @param total steps in all
     * @param what the step, for people
     */
    void step(int done, int total, String what);
}
