package org.tacit.server.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.HttpRequestHandler;
import org.tacit.server.http.Problem;
import org.tacit.server.http.Problems;
import org.tacit.server.page.WebFiles.WebFile;
import org.tacit.server.signin.PageHeaders;

/** Answers every address outside the API with a file of the client, or with its page, which finds its own way from the address. */
public final class Pages implements HttpRequestHandler {
    private static final Set<String> ASKING = Set.of("GET", "HEAD");
    /** What the build of the client puts a hash of the contents into. */
    private static final Pattern HASHED = Pattern.compile("assets/.*-[A-Za-z0-9_-]{8}\\.[a-z0-9]+");

    private static final Pattern NAMES_A_FILE = Pattern.compile("(.*/)?[^/]+\\.[a-z0-9]{1,11}");
    private static final String NO_NONCE = "<meta name=\"style-nonce\" content=\"\"";

    private final WebFiles files;
    private final Problems problems;

    /** Pages from the files given. */
    public Pages(WebFiles files, Problems problems) {
        this.files = requireNonNull(files, "files is null");
        this.problems = requireNonNull(problems, "problems is null");
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getRequestURI().substring(1);
        boolean own = name.equals("api") || name.startsWith("api/") || name.startsWith("actuator");
        if (own) {
            problems.write(response, new Problem(404, "not-found", "There is nothing at this address"));
        } else if (!ASKING.contains(request.getMethod())) {
            problems.write(response, new Problem(405, "not-allowed", "This address does not take this method"));
        } else if (name.isEmpty() || name.equals("index.html")) {
            page(request, response);
        } else {
            Optional<WebFile> file = files.find(name);
            if (file.isPresent()) {
                String caching = HASHED.matcher(name).matches() ? "private, max-age=31536000, immutable" : "no-cache";
                send(request, response, file.get(), caching);
            } else if (NAMES_A_FILE.matcher(name).matches()) {
                problems.write(response, new Problem(404, "not-found", "There is no file " + name));
            } else {
                page(request, response);
            }
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<WebFile> index = files.find("index.html");
        if (index.isEmpty()) {
            problems.write(
                    response,
                    new Problem(404, "not-found", "The pages of the workbench were not built into this program"));
            return;
        }
        String nonce = String.valueOf(request.getAttribute(PageHeaders.NONCE));
        String page =
                new String(index.get().bytes(), UTF_8).replace(NO_NONCE, NO_NONCE.replace("\"\"", "\"" + nonce + "\""));
        send(
                request,
                response,
                new WebFile(page.getBytes(UTF_8), new byte[0], index.get().type()),
                "no-store");
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, WebFile file, String caching)
            throws IOException {
        response.setContentType(file.type());
        response.setHeader("Cache-Control", caching);
        boolean packed = file.packed().length > 0
                && String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip");
        if (file.packed().length > 0) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] bytes = packed ? file.packed() : file.bytes();
        response.setContentLength(bytes.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(bytes);
        }
    }
}
