package org.tacit.app.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tacit.app.ServedFolder;
import org.tacit.workbench.serve.Serving.Served;

/** Who may speak to the workbench: this computer, its own pages, whoever was given the address. */
class SignInTest {
    private static final String BEGIN = "{\"title\":\"A study\"}";

    @TempDir
    private Path folder;

    private Served served;
    private Browser browser;

    @BeforeEach
    void serve() throws Exception {
        served = ServedFolder.start(folder);
        browser = Browser.at(served.address());
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void theAddressSignsInAgainAndAgainAndLeavesNoTokenBehind() throws Exception {
        HttpResponse<String> first =
                browser.send(browser.to("/?" + served.address().getQuery()));
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Location")).contains("/");
        assertThat(first.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("; HttpOnly")
                .contains("; SameSite=Strict")
                .doesNotContain(served.address().getQuery().substring("token=".length()));
        assertThat(Browser.at(served.address()).get("/api/me").at("/person/id").asString())
                .isEqualTo("ana");
    }

    @Test
    void theAddressOfAStudyLeadsToItAndNeverElsewhere() throws Exception {
        URI address = URI.create(served.address("a b") + "&study=//evil.example/");
        assertThat(browser.send(browser.to("/?" + address.getRawQuery()))
                        .headers()
                        .firstValue("Location"))
                .contains("/studies/a%20b");
    }

    @Test
    void whoHasNeitherTokenNorCookieGetsNothingOfTheApi() throws Exception {
        Browser stranger = Browser.stranger(served.address());
        assertThat(stranger.send(stranger.to("/api/studies")).statusCode()).isEqualTo(401);
        assertThat(stranger.send(stranger.to("/?token=" + "0".repeat(48)))
                        .headers()
                        .map())
                .doesNotContainKey("set-cookie");
        assertThat(stranger.post("/api/studies", BEGIN).body()).contains("\"code\":\"not-signed-in\"");
        assertThat(stranger.send(stranger.to("/actuator/metrics")).statusCode()).isEqualTo(401);
        assertThat(stranger.send(stranger.to("/actuator/health")).body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "127.0.0.1", "localhost:1", "192.168.1.7", ""})
    void aNameThatWasBoundToThisComputerIsTurnedAway(String host) throws Exception {
        String named = host.matches("[a-z.0-9]*example|192.*")
                ? host + ":" + served.address().getPort()
                : host;
        assertThat(raw("GET /api/studies HTTP/1.1\r\nHost: " + named + "\r\nConnection: close\r\n\r\n"))
                .doesNotContain("200 ")
                .containsAnyOf("forbidden-host", "HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1"})
    void itsOwnNamesAreGood(String host) throws Exception {
        assertThat(raw("GET /actuator/health HTTP/1.1\r\nHost: " + host + ":"
                        + served.address().getPort() + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin http://evil.example",
                "Origin null",
                "Origin http://127.0.0.1:1",
                "Origin https://OWN",
                "Sec-Fetch-Site cross-site",
                "Sec-Fetch-Site same-site",
                "X-Nothing said"
            })
    void aPostOfAPageOfAnotherOriginChangesNothing(String header) throws Exception {
        String[] parts = header.replace("OWN", served.address().getAuthority()).split(" ", 2);
        HttpResponse<String> answer = browser.send(browser.to("/api/studies")
                .header(parts[0], parts[1])
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(BEGIN)));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"forbidden-origin\"");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPostOfItsOwnPageIsTakenWithOriginOrWithout() throws Exception {
        assertThat(browser.post("/api/studies", BEGIN).statusCode()).isEqualTo(201);
        assertThat(browser.send(browser.to("/api/studies")
                                .header("Sec-Fetch-Site", "same-origin")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(BEGIN)))
                        .statusCode())
                .isEqualTo(201);
        assertThat(folder.resolve("a-study-2.tacit")).exists();
    }

    @Test
    void aPageOfAnotherOriginReadsNothing() throws Exception {
        assertThat(browser.send(browser.to("/api/studies").header("Sec-Fetch-Site", "same-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.send(browser.to("/api/studies").header("Sec-Fetch-Site", "none"))
                        .headers()
                        .map())
                .doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void everyAnswerBindsTheBrowserAndNoNonceComesTwice() throws Exception {
        List<String> paths = List.of("/", "/api/me", "/api/nothing", "/actuator/health");
        List<String> policies = new java.util.ArrayList<>();
        for (String path : paths) {
            var headers = browser.send(browser.to(path)).headers();
            String policy = headers.firstValue("Content-Security-Policy").orElseThrow();
            policies.add(policy);
            assertThat(policy)
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-")
                    .endsWith("frame-ancestors 'none'; base-uri 'none'; form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        }
        assertThat(policies).doesNotHaveDuplicates();
    }

    @Test
    void itIsReachedThroughNoOtherAddressOfThisComputer() throws Exception {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses().toList()) {
                if (address instanceof Inet4Address && !address.isLoopbackAddress()) {
                    try (Socket socket = new Socket()) {
                        assertThatThrownBy(() -> socket.connect(
                                        new InetSocketAddress(
                                                address, served.address().getPort()),
                                        2_000))
                                .isInstanceOf(IOException.class);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2fsecret", "%2e%2e%2fsecret", "..", "secret.tacit", "/etc/passwd", "sub%2fsecret"})
    void noNameFromOutsideIsMadeIntoAPath(String name) throws Exception {
        Files.writeString(folder.resolveSibling("secret.tacit"), "no study");
        Files.createDirectories(folder.resolve("sub"));
        ServedFolder.example(folder.resolve("sub").resolve("secret.tacit"));
        assertThat(browser.send(browser.to("/api/studies/" + name)).statusCode())
                .isIn(400, 404);
        Files.delete(folder.resolveSibling("secret.tacit"));
    }

    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), served.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
