package org.tacit.server.http;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers whatever a controller throws as a {@link Problem}. */
@RestControllerAdvice
public final class ProblemAdvice {
    private final Problems problems;

    /** Answers what {@code problems} makes of it. */
    public ProblemAdvice(Problems problems) {
        this.problems = requireNonNull(problems, "problems is null");
    }

    /** Answers. */
    @ExceptionHandler
    public ResponseEntity<Problem> answer(Exception failure, HttpServletRequest request) {
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        Problem problem = problems.of(failure, reading);
        return ResponseEntity.status(problem.status())
                .header("Cache-Control", "no-store")
                .header("Content-Type", "application/json")
                .body(problem);
    }
}
