package org.sweetline.channels.shop.line;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** How long the newest answers of a shop took, the newest first: so many as say how quick it is now. */
public record AnswerTimes(List<AnswerTime> newest) {

    static final AnswerTimes NONE = new AnswerTimes(List.of());
    static final int MOST = 120;
    private static final Duration KEPT = Duration.ofMinutes(15);

    /** @param at when it had come */
    public record AnswerTime(Instant at, int millis) {}

    AnswerTimes and(Instant at, Duration took) {
        int millis = (int) Math.min(Integer.MAX_VALUE, took.toMillis());
        Stream<AnswerTime> before =
                newest.stream().filter(time -> time.at().plus(KEPT).isAfter(at));
        return new AnswerTimes(Stream.concat(Stream.of(new AnswerTime(at, millis)), before)
                .limit(MOST)
                .toList());
    }
}
