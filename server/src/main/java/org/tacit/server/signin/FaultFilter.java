package org.tacit.server.signin;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tacit.server.http.Problems;

/** The last resort: what no controller and no other filter answered is answered here, in the one shape, so that no page of the container is ever shown. */
final class FaultFilter extends OncePerRequestFilter {
    private final Problems problems;

    FaultFilter(Problems problems) {
        this.problems = requireNonNull(problems, "problems is null");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            problems.write(response, problems.of(failure, false));
        }
    }
}
