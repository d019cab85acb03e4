package org.tacit.app;

/** The way in: wires the product together and hands the command line over. Holds no decisions of its own. */
public final class Main {

    private Main() {}

    /**
     * Starts Tacit.
     *
     * @param arguments the command line, as typed
     */
    public static void main(String[] arguments) {
        System.out.println("tacit " + String.join(" ", arguments));
    }
}
