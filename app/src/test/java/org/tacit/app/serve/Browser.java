package org.tacit.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page does: signs in with the printed address, asks, wishes, and follows the feed. */
final class Browser {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final String origin;
    private final String cookie;

    private Browser(String origin, String cookie) {
        this.origin = origin;
        this.cookie = cookie;
    }

    /** Signed in through the address. */
    static Browser at(URI address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(303);
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return new Browser("http://" + address.getAuthority(), cookie.substring(0, cookie.indexOf(';')));
    }

    /** Not signed in. */
    static Browser stranger(URI address) {
        return new Browser("http://" + address.getAuthority(), "none=none");
    }

    String origin() {
        return origin;
    }

    /** A request to be altered; signed in. */
    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).header("Cookie", cookie);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(to(path).header("Origin", origin)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends bytes as they are. */
    HttpResponse<String> put(String path, String type, byte[] body) throws IOException, InterruptedException {
        return send(
                to(path).header("Origin", origin).header("Content-Type", type).PUT(BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return send(to(path).header("Origin", origin).DELETE());
    }

    /** An answer as bytes. */
    HttpResponse<byte[]> bytes(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** What is at an address; it must be there. */
    JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(to(path));
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** Carries out wishes, written as JSON without their brackets; they must be granted. */
    JsonNode wish(String study, long seen, String... wishes) throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/api/studies/" + study + "/changes", body(seen, wishes));
        assertThat(answer.statusCode())
                .as(String.join(",", wishes) + " " + answer.body())
                .isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** The same with a key, whatever comes of it. */
    HttpResponse<String> wish(String study, UUID key, long seen, String... wishes)
            throws IOException, InterruptedException {
        return send(to("/api/studies/" + study + "/changes")
                .header("Origin", origin)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(body(seen, wishes))));
    }

    static String body(long seen, String... wishes) {
        return "{\"seen\":" + seen + ",\"wishes\":[" + String.join(",", List.of(wishes)) + "]}";
    }

    /** A wish to code. */
    static String code(String source, int start, int end, String code, UUID coding) {
        return "{\"do\":\"code\",\"source\":\"" + source + "\",\"start\":" + start + ",\"end\":" + end
                + ",\"codes\":[\"" + code + "\"],\"coding\":[\"" + coding + "\"]}";
    }

    long sequence(String study) throws IOException, InterruptedException {
        return get("/api/studies/" + study).get("sequence").asLong();
    }

    /** The feed after an entry, as it comes. */
    InputStream feed(String study, String query, String lastSeen) throws IOException, InterruptedException {
        HttpRequest.Builder request = to("/api/studies/" + study + "/feed" + query);
        if (!lastSeen.isEmpty()) {
            request.header("Last-Event-ID", lastSeen);
        }
        HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return answer.body();
    }
}
