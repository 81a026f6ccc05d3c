package org.sweetline.web;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** A place in a list that is ordered by time, then id. */
public record TimeCursor(Instant at, long id) {

    /** Where a list begins whose oldest come first. */
    public static final TimeCursor BEFORE_ALL = new TimeCursor(Instant.EPOCH, 0);

    /** Where a list begins whose newest come first. */
    public static final TimeCursor BEHIND_ALL = new TimeCursor(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);

    private static final int BYTES = 20;

    public static Optional<TimeCursor> parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length == BYTES) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                return Optional.of(
                        new TimeCursor(Instant.ofEpochSecond(buffer.getLong(), buffer.getInt()), buffer.getLong()));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // Falls through: a cursor that we did not make.
        }
        throw new ProblemException(WebProblem.CURSOR, "Take `after` from the `next` of the page before.");
    }

    public String text() {
        ByteBuffer buffer = ByteBuffer.allocate(BYTES);
        buffer.putLong(at.getEpochSecond()).putInt(at.getNano()).putLong(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }
}
