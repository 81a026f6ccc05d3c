package org.sweetline.town.wire;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one of the town's servers says to a request, how the body pours, and who is told once it has. */
public record Answer(int status, Map<String, String> headers, byte[] body, Pour pour, Runnable sent) {
    private static final Runnable NOBODY = () -> {};

    public static Answer json(int status, @Nullable Object value) {
        return of(status, "application/json; charset=utf-8", Json.write(value).getBytes(StandardCharsets.UTF_8));
    }

    public static Answer of(int status, String type, byte[] body) {
        return new Answer(status, Map.of("Content-Type", type), body, Pour.AT_ONCE, NOBODY);
    }

    public static Answer empty(int status) {
        return new Answer(status, Map.of(), new byte[0], Pour.AT_ONCE, NOBODY);
    }

    /** The connection ends without a word. */
    public static Answer hungUp() {
        return empty(-1);
    }

    public Answer with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Answer(status, all, body, pour, sent);
    }

    /** Promised whole, sent half. */
    public Answer brokenOff() {
        return new Answer(status, headers, body, Pour.HALF, sent);
    }

    /** Half of it as if it were all. */
    public Answer cutInHalf() {
        return new Answer(status, headers, Arrays.copyOf(body, body.length / 2), pour, sent);
    }

    /** Sent piece by piece over this time. */
    public Answer trickling(Duration time) {
        return new Answer(status, headers, body, Pour.trickle(time), sent);
    }

    /** With nothing behind it until it is of this size. */
    public Answer paddedTo(long size) {
        return new Answer(status, headers, body, Pour.paddedTo(size), sent);
    }

    public Answer thenTell(Runnable who) {
        return new Answer(status, headers, body, pour, who);
    }
}
