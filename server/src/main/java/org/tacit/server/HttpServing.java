package org.tacit.server;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.tacit.domain.TacitException;
import org.tacit.server.imports.ImportDrafts;
import org.tacit.server.search.SearchedStudies;
import org.tacit.server.signin.SignIn;
import org.tacit.server.study.Desk;
import org.tacit.workbench.job.Jobs;
import org.tacit.workbench.serve.Serving;

/** Serves the workbench over HTTP, to this computer alone. Safe for use by several threads. */
public final class HttpServing implements Serving {
    private final Parts parts;

    /** Serves with the parts given. */
    public HttpServing(Parts parts) {
        this.parts = requireNonNull(parts, "parts is null");
    }

    @Override
    public Served start(Request request) {
        if (!Files.isDirectory(request.folder())) {
            throw new TacitException("There is no folder " + request.folder() + ": name the one your studies are in");
        }
        SignIn signIn = new SignIn(parts.random());
        AnnotationConfigServletWebServerApplicationContext context =
                new AnnotationConfigServletWebServerApplicationContext();
        new Beans(parts, request, signIn).register(context);
        boolean started = false;
        try {
            context.refresh();
            started = true;
            return new Running(context, signIn);
        } catch (PortInUseException e) {
            throw new TacitException(
                    "Port " + request.port()
                            + " is in use by another program: name another with --port, or end that program",
                    e);
        } finally {
            if (!started) {
                context.close();
            }
        }
    }

    /** A server that runs. */
    private static final class Running implements Served {
        private final AnnotationConfigServletWebServerApplicationContext context;
        private final SignIn signIn;
        private final int port;
        private final CountDownLatch closed = new CountDownLatch(1);

        Running(AnnotationConfigServletWebServerApplicationContext context, SignIn signIn) {
            this.context = context;
            this.signIn = signIn;
            this.port = requireNonNull(context.getWebServer(), "no web server").getPort();
        }

        @Override
        public URI address() {
            return URI.create("http://127.0.0.1:" + port + "/?token=" + signIn.token());
        }

        @Override
        public URI address(String study) {
            return URI.create(address() + "&study=" + URLEncoder.encode(study, StandardCharsets.UTF_8));
        }

        @Override
        public void await() throws InterruptedException {
            closed.await();
        }

        @Override
        public synchronized void close() {
            if (!context.isActive()) {
                return;
            }
            try {
                // What rests on the studies first. Then they, so that who follows is let go and nothing is recorded
                // any more while the server ends.
                context.getBean("jobs", Jobs.class).close();
                context.getBean(ImportDrafts.class).close();
                context.getBean(SearchedStudies.class).close();
                context.getBean(Desk.class).close();
            } finally {
                context.close();
                closed.countDown();
            }
        }
    }
}
