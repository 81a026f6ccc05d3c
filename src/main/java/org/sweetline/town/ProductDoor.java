package org.sweetline.town;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.wire.Json;

/** The product's public API, as any other program would use it. */
final class ProductDoor {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String url;
    private final String token;

    /** Status and body of an answer; status 0 when there was none. */
    record Reply(int status, String body) {
        boolean isFine() {
            return status >= 200 && status < 300;
        }

        Map<String, @Nullable Object> json() {
            return Json.readObject(body);
        }
    }

    ProductDoor(String url, String token) {
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        this.token = token;
    }

    Reply post(String path, Map<String, @Nullable Object> json) throws InterruptedException {
        return send(path, "application/json", Json.write(json), true);
    }

    Reply put(String path, Map<String, @Nullable Object> json) throws InterruptedException {
        HttpRequest.Builder request = request(path, "application/json")
                .header("Authorization", "Bearer " + token)
                .PUT(BodyPublishers.ofString(Json.write(json), StandardCharsets.UTF_8));
        return answer(request);
    }

    Reply get(String path) throws InterruptedException {
        return answer(request(path, "application/json").header("Authorization", "Bearer " + token));
    }

    /** As somebody who is not signed in. */
    Reply postAsStranger(String path, Map<String, @Nullable Object> json) throws InterruptedException {
        return send(path, "application/json", Json.write(json), false);
    }

    Reply postLines(String path, String lines) throws InterruptedException {
        return send(path, "application/x-ndjson", lines, true);
    }

    /** As a browser on a page for customers. */
    Reply postForm(String path, Map<String, String> fields) throws InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return answer(HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private Reply send(String path, String type, String body, boolean known) throws InterruptedException {
        HttpRequest.Builder request = request(path, type).POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (known) request.header("Authorization", "Bearer " + token);
        if (!known) request.header("Origin", url);
        return answer(request);
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", type)
                .header("Accept", "application/json");
    }

    private Reply answer(HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(response.statusCode(), response.body());
        } catch (IOException e) {
            return new Reply(0, String.valueOf(e.getMessage()));
        }
    }
}
