package org.sweetline.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Knows when the product answers, and what to tell the person who waits for it. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Readiness() {}

    static void await(int port) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Optional.ofNullable(System.getProperty("sweetline.start.failure")).ifPresent(line -> {
                throw new StartFailure(line);
            });
            if (answers(port)) {
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new StartFailure(
                "The product did not become ready within " + PATIENCE.toMinutes() + " minutes; the log says why.");
    }

    static String line(String address) {
        return Optional.ofNullable(System.getProperty("sweetline.setup.path"))
                .map(path -> "Sweetline is ready. Create the first account at " + address + path)
                .orElse(plainLine(address));
    }

    static String plainLine(String address) {
        return "Sweetline is ready: " + address + "/";
    }

    private static boolean answers(int port) {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/health/ready")
                    .toURL()
                    .openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
