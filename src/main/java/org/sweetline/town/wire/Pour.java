package org.sweetline.town.wire;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;

/** How a body gets onto the wire. */
@FunctionalInterface
public interface Pour {
    Pour AT_ONCE = (body, out) -> out.write(body);
    Pour HALF = (body, out) -> {
        out.write(body, 0, body.length / 2);
        out.flush();
    };

    void pour(byte[] body, OutputStream out) throws IOException;

    static Pour trickle(Duration time) {
        int pieces = 20;
        return (body, out) -> {
            for (int piece = 0; piece < pieces; piece++) {
                int from = (int) ((long) body.length * piece / pieces);
                int to = (int) ((long) body.length * (piece + 1) / pieces);
                out.write(body, from, to - from);
                out.flush();
                rest(time.dividedBy(pieces));
            }
        };
    }

    private static void rest(Duration time) throws IOException {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the town closes");
        }
    }
}
