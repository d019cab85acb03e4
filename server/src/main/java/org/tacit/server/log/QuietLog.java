package org.tacit.server.log;

import org.apache.juli.logging.Log;
import org.jspecify.annotations.Nullable;

/** Tomcat's log: warnings and errors go to standard error in one line, the rest nowhere. Addresses and headers are never in them. Found by Tomcat as a service. */
public final class QuietLog implements Log {

    /** As a service is made. */
    public QuietLog() {}

    /** As Tomcat makes one for each of its parts. */
    public QuietLog(String name) {}

    private static void tell(@Nullable Object message, @Nullable Throwable failure) {
        System.err.println("tacit: " + message + (failure == null ? "" : " (" + failure + ")"));
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }

    @Override
    public boolean isFatalEnabled() {
        return true;
    }

    @Override
    public boolean isInfoEnabled() {
        return false;
    }

    @Override
    public boolean isTraceEnabled() {
        return false;
    }

    @Override
    public boolean isWarnEnabled() {
        return true;
    }

    @Override
    public void trace(@Nullable Object message) {}

    @Override
    public void trace(@Nullable Object message, @Nullable Throwable failure) {}

    @Override
    public void debug(@Nullable Object message) {}

    @Override
    public void debug(@Nullable Object message, @Nullable Throwable failure) {}

    @Override
    public void info(@Nullable Object message) {}

    @Override
    public void info(@Nullable Object message, @Nullable Throwable failure) {}

    @Override
    public void warn(@Nullable Object message) {
        tell(message, null);
    }

    @Override
    public void warn(@Nullable Object message, @Nullable Throwable failure) {
        tell(message, failure);
    }

    @Override
    public void error(@Nullable Object message) {
        tell(message, null);
    }

    @Override
    public void error(@Nullable Object message, @Nullable Throwable failure) {
        tell(message, failure);
    }

    @Override
    public void fatal(@Nullable Object message) {
        tell(message, null);
    }

    @Override
    public void fatal(@Nullable Object message, @Nullable Throwable failure) {
        tell(message, failure);
    }
}
