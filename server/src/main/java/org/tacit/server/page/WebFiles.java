package org.tacit.server.page;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of the client: those built into the program, or, while it is worked at, those of a folder. A name is looked up among the files that are there; none is ever made into a path.
 * Safe for use by several threads.
 */
public final class WebFiles {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));
    private static final Pattern WORTH_PACKING = Pattern.compile("text/.*|application/.*|image/svg.*");
    private static final int SMALL = 1_024;

    private final @Nullable Path folder;
    private final Map<String, WebFile> kept = new ConcurrentHashMap<>();

    /** The files built in. */
    public static WebFiles builtIn() {
        return new WebFiles(null);
    }

    /** The files of a folder, read anew each time. */
    public static WebFiles of(Path folder) {
        return new WebFiles(requireNonNull(folder, "folder is null"));
    }

    private WebFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * A file of the client.
     *
     * @param bytes as built
     * @param packed the same in gzip; empty when that would not pay
     * @param type its media type
     */
    @SuppressWarnings("ArrayRecordComponent") // passed through, never compared
    record WebFile(byte[] bytes, byte[] packed, String type) {}

    /** The file with this name, such as {@code assets/index.js}. */
    Optional<WebFile> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        WebFile known = kept.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            Optional<WebFile> read = read(name).map(bytes -> file(name, bytes));
            if (folder == null) {
                read.ifPresent(file -> kept.put(name, file));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> read(String name) throws IOException {
        if (folder == null) {
            try (InputStream in = WebFiles.class.getResourceAsStream("/static/" + name)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        }
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            Path found = files.filter(Files::isRegularFile)
                    .filter(path -> folder.relativize(path)
                            .toString()
                            .replace('\\', '/')
                            .equals(name))
                    .findFirst()
                    .orElse(null);
            return found == null ? Optional.empty() : Optional.of(Files.readAllBytes(found));
        }
    }

    private static WebFile file(String name, byte[] bytes) {
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        boolean pays = bytes.length > SMALL && WORTH_PACKING.matcher(type).matches();
        return new WebFile(bytes, pays ? packed(bytes) : new byte[0], type);
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
