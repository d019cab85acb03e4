package org.tacit.workbench.serve;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Path;
import org.tacit.domain.coding.CoderId;

/** Serves the workbench to a browser on this computer. */
public interface Serving {

    /**
     * Starts serving the studies of a folder, to this computer alone. When this returns the address answers.
     *
     * @throws org.tacit.domain.TacitException when the folder is missing or the port is taken
     */
    Served start(Request request);

    /**
     * What to serve.
     *
     * @param folder whose study files are served; none from elsewhere can be reached
     * @param port to answer on; 0 for any that is free
     * @param person who acts
     */
    record Request(Path folder, int port, CoderId person) {
        public Request {
            requireNonNull(folder, "folder is null");
            requireNonNull(person, "person is null");
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException("no port: " + port);
            }
        }
    }

    /** A workbench that is being served. Closing it ends what is under way and closes every study; safe to be closed twice. */
    interface Served extends AutoCloseable {

        /** The address to open. It carries the start token: whoever has it can work on the studies. */
        URI address();

        /** The address of one study, to open. */
        URI address(String study);

        /** Waits until the workbench is closed. */
        void await() throws InterruptedException;

        @Override
        void close();
    }
}
