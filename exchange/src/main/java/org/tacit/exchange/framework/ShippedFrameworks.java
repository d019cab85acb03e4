package org.tacit.exchange.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tacit.domain.TacitException;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.FrameworkId;

/** The frameworks that come with Tacit. Each is a file of the same format as anybody's own. Stateless and safe to share between threads. */
public final class ShippedFrameworks {
    private static final List<String> IDS = List.of("npt-2022", "npt-classic");

    private final FrameworkReader reader;

    /** With the reader that any framework file is read with. */
    public ShippedFrameworks(FrameworkReader reader) {
        this.reader = reader;
    }

    /** Their ids, the one to start with first. */
    public List<FrameworkId> ids() {
        return IDS.stream().map(FrameworkId::new).toList();
    }

    /** The framework with this id, if it is one of those shipped. */
    public Optional<Framework> find(FrameworkId id) {
        return IDS.contains(id.value()) ? Optional.of(read(id)) : Optional.empty();
    }

    /**
     * The framework with this id.
     *
     * @throws TacitException when it is not one of those shipped
     */
    public Framework load(FrameworkId id) {
        return find(id).orElseThrow(
                        () -> new TacitException("No framework \"" + id + "\" comes with Tacit: write one of "
                                + IDS.stream().collect(Collectors.joining(", ")) + ", or name a file of your own"));
    }

    private Framework read(FrameworkId id) {
        String file = id + ".yaml";
        try (InputStream in = ShippedFrameworks.class.getResourceAsStream("/frameworks/" + file)) {
            if (in == null) {
                throw new IllegalStateException("This build lacks its framework file " + file);
            }
            return reader.read(in.readAllBytes(), file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The framework file " + file + " of this build cannot be read", unreadable);
        }
    }
}
