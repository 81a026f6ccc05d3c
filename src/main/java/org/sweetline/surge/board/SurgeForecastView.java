package org.sweetline.surge.board;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be expected.
 *
 * @param excess orders of the last three weeks above what is usual; all of a time of which the usual is not known
 * @param usualKnown whether it is known how many contacts are usual; else those of ordinary days are missing
 * @param learnt whether the rates come from our own past; else they are those of shops like this
 * @param hundred contacts for each hundred orders, on the day of the order, the next, and so on
 * @param today from now until midnight by the shop's clock
 * @param returns that the orders above the usual still bring
 */
public record SurgeForecastView(
        Instant asOf,
        String zone,
        BigDecimal excess,
        boolean usualKnown,
        boolean learnt,
        List<BigDecimal> hundred,
        ExpectedView today,
        List<ExpectedDayView> days,
        @Nullable ExpectedView returns) {

    /** Nine of ten such times lie from {@code low} to {@code high}; {@code extra} is what the surge adds. */
    public record ExpectedView(long usual, long extra, long low, long high) {}

    public record ExpectedDayView(String day, ExpectedView contacts) {}
}
