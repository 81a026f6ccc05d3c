package org.sweetline.reports.sums;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.sweetline.days.Quantile;

/** What is counted of one group of tickets; {@link TicketFigure} says the same of each ticket for the lists behind the numbers. */
final class TicketGroup {

    private final Quantile replies = new Quantile();
    private final Quantile solving = new Quantile();
    private long opened;
    private long asked;
    private long answered;
    private long inTime;
    private long reopened;

    /**
     * @param reply seconds, and so {@code solve}; -1 for none
     * @param due came so long ago that an answer would be late now
     */
    void add(TicketKind kind, int reply, int solve, long within, boolean due) {
        opened++;
        if (kind.asked() && (reply >= 0 || due)) {
            asked++;
            answered += reply >= 0 ? 1 : 0;
            inTime += reply >= 0 && reply <= within ? 1 : 0;
        }
        if (reply >= 0) {
            replies.add(reply);
        }
        if (solve >= 0) {
            solving.add(solve);
        }
        reopened += kind.reopened() ? 1 : 0;
    }

    TicketTally tally(String key) {
        return new TicketTally(
                key,
                opened,
                asked,
                answered,
                inTime,
                solving.size(),
                reopened,
                value(replies.of(0.5)),
                value(replies.of(0.9)),
                value(solving.of(0.5)));
    }

    private static @Nullable Double value(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
