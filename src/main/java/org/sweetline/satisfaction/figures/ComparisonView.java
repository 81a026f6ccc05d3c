package org.sweetline.satisfaction.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.numbers.Difference;
import org.sweetline.satisfaction.numbers.Verdict;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * A peak against normal days.
 *
 * @param crude all answers against all (Newcombe); null when one side has none
 * @param withinChannels what is left when channels are compared with themselves (Mantel-Haenszel, Sato)
 * @param leadWithChannels enough channels have enough answers on both sides
 */
public record ComparisonView(
        ShareView peak,
        ShareView normal,
        @Nullable DifferenceView crude,
        @Nullable DifferenceView withinChannels,
        boolean leadWithChannels,
        List<StratumView> channels) {

    /** In parts of one: -0.1 is ten points less. */
    public record DifferenceView(
            double value,
            double low,
            double high,
            @OneOf(Verdict.class) String verdict) {

        public static DifferenceView of(Difference difference) {
            return new DifferenceView(
                    difference.value(),
                    difference.interval().low(),
                    difference.interval().high(),
                    Words.of(difference.verdict()));
        }
    }

    public record StratumView(String channel, ShareView peak, ShareView normal) {}
}
