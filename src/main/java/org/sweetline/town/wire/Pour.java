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

    /** How much of it there is on the wire. */
    default long size(byte[] body) {
        return body.length;
    }

    /** The body, and nothing behind it until so much has come. */
    static Pour paddedTo(long size) {
        return new Pour() {
            @Override
            public void pour(byte[] body, OutputStream out) throws IOException {
                out.write(body);
                byte[] nothing = new byte[64 * 1024];
                for (long left = size - body.length; left > 0; left -= nothing.length) {
                    out.write(nothing, 0, (int) Math.min(left, nothing.length));
                }
            }

            @Override
            public long size(byte[] body) {
                return Math.max(size, body.length);
            }
        };
    }

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
