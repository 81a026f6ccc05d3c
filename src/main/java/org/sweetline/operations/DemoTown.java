package org.sweetline.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;

/** The town that {@code --demo} builds around the product; it is reached on loopback only. */
@ApplicationScoped
class DemoTown implements CheckedConfig {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    /** The town's phone door lets a browser wait twenty seconds for what rings. */
    private static final Duration ANSWER = Duration.ofSeconds(25);

    private final Optional<URI> door;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    @Inject
    DemoTown(Settings settings) {
        door = settings.uri("sweetline.demo.town", "http");
        if (door.isPresent() && !"127.0.0.1".equals(door.get().getHost())) {
            throw new ConfigException("SWEETLINE_DEMO_TOWN must be an address on 127.0.0.1");
        }
    }

    /** What the town answers, as it is. */
    record Answer(int status, String json) {}

    /** Throws NOT_FOUND outside the demo. */
    Answer ask(String method, String path, String json) {
        URI base = door.orElseThrow(
                () -> new ProblemException(GeneralProblem.NOT_FOUND, "There is no town; start with --demo."));
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new ProblemException(GeneralProblem.UNAVAILABLE, "The town does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(GeneralProblem.UNAVAILABLE, "The town was not waited for.", e);
        }
    }
}
