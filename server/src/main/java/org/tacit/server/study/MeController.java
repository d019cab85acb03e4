package org.tacit.server.study;

import static java.util.Objects.requireNonNull;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in, and to what. */
@RestController
public final class MeController {
    private final Desk desk;
    private final Version version;

    /** Answers for the studies on {@code desk}. */
    public MeController(Desk desk, Version version) {
        this.desk = requireNonNull(desk, "desk is null");
        this.version = requireNonNull(version, "version is null");
    }

    /**
     * The version of the program.
     *
     * @param text such as {@code 0.1.0}
     */
    public record Version(String text) {}

    /**
     * A person.
     *
     * @param id as it stands in the trail
     * @param name for people
     */
    public record Person(String id, String name) {}

    /**
     * Who is signed in.
     *
     * @param person who acts
     * @param version of the program
     * @param folder the name of the folder that is served
     */
    public record Me(Person person, String version, String folder) {}

    /** Who is signed in. */
    @GetMapping("/api/me")
    public Me me() {
        String id = desk.person().value();
        return new Me(
                new Person(id, id),
                version.text(),
                String.valueOf(desk.folder().toAbsolutePath().normalize().getFileName()));
    }
}
