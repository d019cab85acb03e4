package org.tacit.server.signin;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tacit.server.http.Problem;
import org.tacit.server.http.Problems;

/**
 * Lets through what was sent to this server by its own pages. The {@code Host} must be a name of this computer with our port: a page elsewhere whose name was bound to this computer is
 * turned away. What changes something must come from our own origin, and nothing of the API is answered to a page of another.
 */
final class OwnAddressFilter extends OncePerRequestFilter {
    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<String> ASKING = Set.of("GET", "HEAD");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final Problems problems;

    OwnAddressFilter(Problems problems) {
        this.problems = requireNonNull(problems, "problems is null");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader("Host");
        if (!isOurs(host, request.getLocalPort())) {
            problems.write(
                    response,
                    new Problem(
                            403,
                            "forbidden-host",
                            "This workbench answers only to its own address on this computer: open the address it printed"));
        } else if (!isFromUs(request, String.valueOf(host))) {
            problems.write(
                    response,
                    new Problem(
                            403,
                            "forbidden-origin",
                            "This was sent by a page of another origin, which may not speak to the workbench"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOurs(@Nullable String host, int port) {
        if (host == null) {
            return false;
        }
        int colon = host.lastIndexOf(':');
        return colon > 0
                && NAMES.contains(host.substring(0, colon).toLowerCase(Locale.ROOT))
                && host.substring(colon + 1).equals(Integer.toString(port));
    }

    private static boolean isFromUs(HttpServletRequest request, String host) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        if (origin != null && !origin.equalsIgnoreCase("http://" + host)) {
            return false;
        }
        if (ASKING.contains(request.getMethod())) {
            boolean api = request.getRequestURI().startsWith("/api/");
            return !api || site == null || OWN_SITE.contains(site);
        }
        return origin != null ? site == null || OWN_SITE.contains(site) : site != null && OWN_SITE.contains(site);
    }
}
