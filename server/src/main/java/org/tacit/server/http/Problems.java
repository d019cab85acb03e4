package org.tacit.server.http;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.tacit.domain.TacitException;
import org.tacit.domain.study.RefusedChange;
import org.tacit.workbench.store.StoreException;
import org.tacit.workbench.store.StudyHeld;
import org.tacit.workbench.trail.UndoRefused;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

/** Turns whatever went wrong into a {@link Problem}, and writes it. A fault of the program is told once, on the log; never a secret, never the words of a study. */
public final class Problems {
    private final JsonMapper json;
    private final PrintStream log;

    /** Problems written by a mapper, faults told to a log. */
    public Problems(JsonMapper json, PrintStream log) {
        this.json = requireNonNull(json, "json is null");
        this.log = requireNonNull(log, "log is null");
    }

    /**
     * What to answer.
     *
     * @param failure what was thrown
     * @param reading whether the request only asked, so that what it named is simply not there
     */
    public Problem of(Throwable failure, boolean reading) {
        if (failure instanceof RequestRefused refused) {
            return refused.problem();
        }
        if (failure instanceof StudyHeld held) {
            return new Problem(423, "held", told(held));
        }
        if (failure instanceof StoreException store) {
            return new Problem(500, "store", told(store));
        }
        if (failure instanceof UndoRefused refused) {
            Long entry = refused.inTheWay() == 0 ? null : refused.inTheWay();
            return new Problem(409, "refused", told(refused), new Problem.Details(entry, null));
        }
        if (failure instanceof TacitException known) {
            return reading && !(known instanceof RefusedChange)
                    ? new Problem(404, "not-found", told(known))
                    : new Problem(409, "refused", told(known));
        }
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return unreadable(unreadable);
        }
        if (failure instanceof TypeMismatchException mismatch) {
            return new Problem(
                    400, "malformed", "\"" + mismatch.getValue() + "\" cannot stand where it does in the request");
        }
        if (failure instanceof ErrorResponse known) {
            return ofStatus(known.getStatusCode().value(), failure);
        }
        tell(failure);
        return new Problem(
                500,
                "internal",
                "Something went wrong inside the program; the study is as it was after its last entry. Try again, and report it");
    }

    /** Tells a fault of the program on the log. */
    public void tell(Throwable failure) {
        log.println("tacit: a request failed by a fault of the program");
        failure.printStackTrace(log);
    }

    private static Problem unreadable(HttpMessageNotReadableException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamConstraintsException) {
                return new Problem(413, "too-large", "The request is too large: send less at once");
            }
            if (cause instanceof RequestRefused refused) {
                return refused.problem();
            }
            if (cause instanceof TacitException known) {
                return new Problem(400, "malformed", told(known));
            }
        }
        return new Problem(400, "malformed", "The request is not the JSON that is wanted here: " + firstLine(failure));
    }

    /** What Jackson says of a request, without where it stood in whose class. */
    private static String firstLine(HttpMessageNotReadableException failure) {
        Throwable cause = failure.getCause();
        String message = cause instanceof tools.jackson.core.JacksonException known
                ? known.getOriginalMessage()
                : "it has no body";
        String line = message.lines().findFirst().orElse("");
        return line.replaceAll("`?(org\\.tacit|java)\\.[A-Za-z.$]*[.$]([A-Za-z]+)`?", "$2");
    }

    /** A failure that Spring has a status for: an unknown address, a method or a type that is not taken here. */
    private static Problem ofStatus(int status, Throwable failure) {
        return switch (status) {
            case 404 -> new Problem(404, "not-found", "There is nothing at this address");
            case 405 -> new Problem(405, "not-allowed", "This address does not take this method");
            case 406 ->
                new Problem(406, "not-acceptable", "This address does not answer in the form that is asked for");
            case 413 -> new Problem(413, "too-large", "The request is too large: send less at once");
            case 415 -> new Problem(415, "unsupported", "This address does not take this form: send JSON");
            default -> new Problem(status, status < 500 ? "malformed" : "internal", oneLine(failure.getMessage()));
        };
    }

    private static String told(TacitException failure) {
        return oneLine(failure.getMessage());
    }

    private static String oneLine(@Nullable String message) {
        return message == null ? "" : message.replaceAll("\\s*\\R\\s*", "; ");
    }

    /** Writes a problem as the answer, unless one is under way already. */
    public void write(HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
        response.flushBuffer();
    }
}
