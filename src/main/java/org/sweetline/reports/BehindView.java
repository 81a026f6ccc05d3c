package org.sweetline.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;

/**
 * One of those that a number counts.
 *
 * @param text the subject, the comment or the words; of a return or an order its number
 * @param detail what made it count, as a word of the API such as an outcome or a reason; "" for nothing
 */
public record BehindView(
        @OneOf(Kind.class) String kind,
        long id,
        Instant at,
        @Nullable String ticket,
        @Nullable Long call,
        String text,
        String detail,
        @Nullable Integer rating,
        @Nullable String agent) {

    /** What it is. */
    public enum Kind {
        TICKET,
        CALL,
        ANSWER,
        PRAISE,
        RETURN,
        ORDER
    }
}
