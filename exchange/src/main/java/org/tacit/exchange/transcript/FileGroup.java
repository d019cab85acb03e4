package org.tacit.exchange.transcript;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.tacit.domain.Words;

/**
 * Files that are read together: one, or several that each hold one speaker of the same talk.
 *
 * @param name what the source is called
 * @param parts the files in the order of their names
 */
public record FileGroup(@Words String name, List<Part> parts) {
    /**
     * A file of a group.
     *
     * @param file the file
     * @param speaker who speaks in it, as its name says; empty when the file itself says
     */
    public record Part(TranscriptFile file, @Words String speaker) {
        public Part {
            requireNonNull(file, "file is null");
            requireNonNull(speaker, "speaker is null");
        }
    }

    public FileGroup {
        requireNonNull(name, "name is null");
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a group without files");
        }
    }

    /** A file by itself. */
    public static FileGroup of(TranscriptFile file) {
        return new FileGroup(file.baseName(), List.of(new Part(file, "")));
    }

    /**
     * The only file of the group.
     *
     * @throws UnreadableTranscript when there are several
     */
    public TranscriptFile only() {
        if (parts.size() > 1) {
            throw new UnreadableTranscript("only TextGrid files are read together; import " + name + " file by file");
        }
        return parts.get(0).file();
    }
}
