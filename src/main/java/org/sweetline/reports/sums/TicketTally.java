package org.sweetline.reports.sums;

import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.numbers.Share;

/**
 * What was counted of one group of tickets.
 *
 * @param asked who asked something and was answered, or waits longer than an answer may take
 * @param replySeconds the median until the first answer, and the time in which nine of ten had one
 */
public record TicketTally(
        String key,
        long opened,
        long asked,
        long answered,
        long inTime,
        long solved,
        long reopened,
        @Nullable Double replySeconds,
        @Nullable Double slowReplySeconds,
        @Nullable Double solveSeconds) {

    public static final TicketTally NOTHING = new TicketTally("", 0, 0, 0, 0, 0, 0, null, null, null);

    public Share answeredInTime() {
        return new Share(inTime, asked);
    }

    public Share solvedShare() {
        return new Share(solved, opened);
    }

    public Share reopenedShare() {
        return new Share(reopened, opened);
    }
}
