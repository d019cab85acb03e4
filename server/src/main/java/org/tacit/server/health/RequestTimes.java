package org.tacit.server.health;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Times requests by the pattern of their address, never by the address itself: a study's name stays out of the meters. Feeds are left out, for they last as long as a page is open. */
public final class RequestTimes implements HandlerInterceptor {
    private static final String BEGUN = RequestTimes.class.getName() + ".begun";

    private final MeterRegistry meters;

    /** Times into the meters given. */
    public RequestTimes(MeterRegistry meters) {
        this.meters = requireNonNull(meters, "meters is null");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(BEGUN, System.nanoTime());
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (request.getAttribute(BEGUN) instanceof Long begun
                && pattern != null
                && !pattern.toString().endsWith("/feed")) {
            Timer.builder("http.server.requests")
                    .tag("method", request.getMethod())
                    .tag("uri", pattern.toString())
                    .tag("status", Integer.toString(response.getStatus()))
                    .register(meters)
                    .record(Duration.ofNanos(System.nanoTime() - begun));
        }
    }
}
