package org.tacit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.tacit.domain.coding.CoderId;
import org.tacit.exchange.folder.StandardConversion;
import org.tacit.exchange.folder.StudyFolderReader;
import org.tacit.exchange.folder.StudyFolderWriter;
import org.tacit.exchange.framework.FrameworkReader;
import org.tacit.exchange.framework.ShippedFrameworks;
import org.tacit.exchange.transcript.standard.StandardReaders;
import org.tacit.server.signin.SignIn;
import org.tacit.workbench.Fresh;
import org.tacit.workbench.serve.Serving;
import org.tacit.workbench.store.StoreException;
import org.tacit.workbench.study.Reports;
import org.tacit.workbench.study.StudyFolders;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code server/openapi.json} says what the controllers say, word for word; the client's types are made of it. Written anew with {@code -Dtacit.golden=write}. */
class OpenApiTest {
    private static final Path FILE = Path.of("openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @TempDir
    private Path folder;

    @Test
    void theFileSaysWhatTheControllersSay() throws Exception {
        String said = described();
        if ("write".equals(System.getProperty("tacit.golden"))) {
            Files.writeString(FILE, said);
        }
        assertThat(Files.readString(FILE)).isEqualTo(said);
    }

    private String described() throws IOException, InterruptedException {
        SecureRandom random = new SecureRandom();
        AnnotationConfigServletWebServerApplicationContext context =
                new AnnotationConfigServletWebServerApplicationContext();
        new Beans(parts(random), new Serving.Request(folder, 0, new CoderId("ana")), new SignIn(random))
                .register(context);
        OpenApiDescription.register(context);
        context.refresh();
        try (context) {
            int port = context.getWebServer().getPort();
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v3/api-docs"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            ObjectNode read = (ObjectNode) JSON.readTree(answer.body());
            read.remove("servers");
            OpenApiDescription.mend(read);
            OpenApiDescription.tellWishesApart(read);
            ObjectNode info = (ObjectNode) read.get("info");
            info.put("title", "Tacit").put("version", "1");
            // As maps, so that the keys are in order whatever order they were found in.
            return JSON.writeValueAsString(JSON.treeToValue(read, TreeMap.class)) + "\n";
        }
    }

    private Parts parts(SecureRandom random) {
        Fresh fresh = new Fresh(random);
        NoStudies files = new NoStudies();
        StandardConversion conversion = new StandardConversion(StandardReaders.all());
        FrameworkReader frameworks = new FrameworkReader();
        ShippedFrameworks shipped = new ShippedFrameworks(frameworks);
        return new Parts(
                files,
                new StudyFolders(
                        files,
                        new StudyFolderReader(conversion, frameworks, shipped, fresh),
                        new StudyFolderWriter(conversion, frameworks, shipped)),
                study -> {
                    throw new StoreException("There are no recordings of " + study);
                },
                StandardReaders.all(),
                study -> {
                    throw new StoreException("There is nothing to search");
                },
                new Reports("Tacit"),
                shipped,
                folder,
                fresh,
                random,
                Clock.systemUTC(),
                "0.0.0",
                System.err);
    }
}
