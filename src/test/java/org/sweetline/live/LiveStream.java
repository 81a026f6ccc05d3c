package org.sweetline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sweetline.testing.ApiRequest;

/** Reads server-sent events as a browser does, without reconnecting. */
final class LiveStream implements AutoCloseable {
    private final List<LiveEvent> events = new CopyOnWriteArrayList<>();
    private final InputStream body;
    private volatile boolean open;

    /** @param heardAt when it was here */
    record LiveEvent(String id, String name, String data, Instant heardAt) {}

    private LiveStream(InputStream body) {
        this.body = body;
        Thread reader = new Thread(this::read, "live stream of a test");
        reader.setDaemon(true);
        reader.start();
    }

    static LiveStream open(ApiRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = request.open();
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return new LiveStream(response.body());
    }

    /** Whether the server has said anything yet. */
    boolean isOpen() {
        return open;
    }

    List<LiveEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    private void read() {
        String id = "";
        String name = "message";
        StringBuilder data = new StringBuilder();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                open = true;
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5).strip());
                } else if (line.isEmpty() && data.length() > 0) {
                    events.add(new LiveEvent(id, name, data.toString(), Instant.now()));
                    name = "message";
                    data.setLength(0);
                }
            }
        } catch (IOException closed) {
            // The same as its end.
        } finally {
            open = false;
        }
    }
}
