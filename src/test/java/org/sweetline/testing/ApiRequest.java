package org.sweetline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One request about to be sent. */
public final class ApiRequest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final String method;
    private final HttpRequest.Builder builder;
    private final URI uri;
    private BodyPublisher body = BodyPublishers.noBody();

    ApiRequest(HttpClient http, String method, URI uri) {
        this.http = http;
        this.method = method;
        this.uri = uri;
        this.builder = HttpRequest.newBuilder(uri).timeout(PATIENCE);
    }

    public ApiRequest header(String name, String value) {
        builder.setHeader(name, value);
        return this;
    }

    public ApiRequest json(String text) {
        return body("application/json", text);
    }

    public ApiRequest body(String type, String text) {
        return body(type, text.getBytes(StandardCharsets.UTF_8));
    }

    public ApiRequest body(String type, byte[] bytes) {
        header("Content-Type", type);
        body = BodyPublishers.ofByteArray(bytes);
        return this;
    }

    /** Sent without a length, piece by piece. */
    public ApiRequest streamed(String type, InputStream bytes) {
        header("Content-Type", type);
        body = BodyPublishers.ofInputStream(() -> bytes);
        return this;
    }

    public Answer send() {
        try {
            HttpResponse<byte[]> response = http.send(built(), BodyHandlers.ofByteArray());
            Answer answer = new Answer(method, uri, response.statusCode(), response.headers(), response.body());
            ApiContract.check(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** For an answer that has no end. */
    public HttpResponse<InputStream> open() throws IOException, InterruptedException {
        return http.send(built(), BodyHandlers.ofInputStream());
    }

    public Answer answers(int status) {
        Answer answer = send();
        assertThat(answer.status()).as("%s %s%n%s", method, uri, answer.text()).isEqualTo(status);
        return answer;
    }

    /** A problem document of this status and kind. */
    public Answer isRefused(int status, String slug) {
        Answer answer = answers(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("type")).isEqualTo("/problems/" + slug);
        assertThat(answer.number("status")).isEqualTo(status);
        assertThat(answer.text("title")).isNotBlank();
        assertThat(answer.text("instance")).isEqualTo(answer.header("X-Request-Id"));
        return answer;
    }

    private HttpRequest built() {
        return builder.method(method, body).build();
    }
}
