package org.sweetline.calls.figures.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.figures.Every;
import org.sweetline.web.OneOf;

/**
 * How many agents each interval needs.
 *
 * @param days the past days that were taken, none when calls were typed in
 * @param level the percentage that is to be answered within so many seconds
 * @param handleSeconds of a call; null when neither typed in nor known from the past
 * @param busiest the minute of the day of the interval that the curve is drawn for
 */
public record StaffingView(
        @OneOf(Source.class) String source,
        List<String> days,
        @OneOf(Every.class) String every,
        int level,
        int within,
        @Nullable BigDecimal handleSeconds,
        long handled,
        List<StaffingIntervalView> intervals,
        @Nullable Integer busiest,
        List<StaffingPointView> curve) {

    /** Where the calls are from. */
    public enum Source {
        HISTORY,
        TYPED
    }

    /** At the phones, on the roster, and what they will do. */
    public record StaffingIntervalView(
            int minute, BigDecimal calls, BigDecimal load, int agents, int rostered, ForecastView forecast) {}

    /** Seconds are null when callers would wait without end; who gives up is not known where nobody is said to. */
    public record ForecastView(
            BigDecimal inTime,
            @Nullable BigDecimal speedOfAnswer,
            BigDecimal occupancy,
            @Nullable BigDecimal abandoned) {

        static ForecastView of(Forecast forecast, boolean impatient) {
            return new ForecastView(
                    rounded(forecast.inTime()),
                    Double.isInfinite(forecast.speedOfAnswer()) ? null : rounded(forecast.speedOfAnswer()),
                    rounded(forecast.occupancy()),
                    impatient ? rounded(forecast.abandoned()) : null);
        }
    }

    /** What a number of agents does in the busiest interval, if callers wait for ever and if they give up. */
    public record StaffingPointView(
            int agents, ForecastView patient, @Nullable ForecastView impatient) {}

    static BigDecimal rounded(double value) {
        BigDecimal exact =
                BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
