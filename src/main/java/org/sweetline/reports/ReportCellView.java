package org.sweetline.reports;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.figures.RatioView;
import org.sweetline.satisfaction.figures.ShareView;
import org.sweetline.satisfaction.numbers.Interval;
import org.sweetline.satisfaction.numbers.Rate;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.web.Bilingual;

/**
 * A word or a number.
 *
 * @param value null where there is none: nothing of nothing is not 0
 * @param low to {@code high} the truth lies with 95 % certainty; null where that is not said
 * @param n of how many the number is made; null for a plain count
 * @param figure opens what the number counts; null where it counts nothing that can be listed
 */
public record ReportCellView(
        @Nullable Bilingual text,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Long n,
        @Nullable String figure) {

    public static final ReportCellView NONE = new ReportCellView(null, null, null, null, null, null);

    public static ReportCellView text(Bilingual words) {
        return new ReportCellView(words, null, null, null, null, null);
    }

    public static ReportCellView text(String words) {
        return text(new Bilingual(words, words));
    }

    public static ReportCellView count(long count) {
        return new ReportCellView(null, (double) count, null, null, null, null);
    }

    public static ReportCellView count(@Nullable Long count, String figure) {
        return count == null ? NONE : count(count.longValue()).opening(figure);
    }

    public static ReportCellView number(@Nullable Number value, @Nullable Long n) {
        return value == null ? NONE : new ReportCellView(null, value.doubleValue(), null, null, n, null);
    }

    public static ReportCellView share(ShareView share) {
        return new ReportCellView(null, share.value(), share.low(), share.high(), share.of(), null);
    }

    public static ReportCellView share(Share share) {
        return share(ShareView.of(share));
    }

    public static ReportCellView share(RatioView ratio) {
        return share(new Share(Math.min(ratio.part(), ratio.of()), ratio.of()));
    }

    /** For each hundred. */
    public static ReportCellView perHundred(long events, long exposure) {
        if (exposure == 0) {
            return new ReportCellView(null, null, null, null, 0L, null);
        }
        Rate rate = new Rate(events, exposure / 100d);
        Interval interval = rate.interval();
        return new ReportCellView(null, rate.value(), interval.low(), interval.high(), exposure, null);
    }

    public ReportCellView opening(@Nullable String what) {
        boolean empty = value == null || (value == 0 && n == null) || (n != null && n == 0);
        return new ReportCellView(text, value, low, high, n, empty ? null : what);
    }

    public static Optional<BigDecimal> exact(@Nullable Double value) {
        return Optional.ofNullable(value).filter(Double::isFinite).map(BigDecimal::valueOf);
    }
}
