package org.sweetline.calls.figures;

import java.util.List;
import org.sweetline.web.OneOf;

/** Which hours of the week are busy, by the clock on the wall of the zone. */
public record WeekView(String zone, @OneOf(Every.class) String every, List<WeekCellView> cells) {

    /**
     * Only those with calls.
     *
     * @param weekday 1 is Monday
     * @param minute of the day, where the span begins
     * @param days how many such weekdays the asked days have
     */
    public record WeekCellView(
            int weekday, int minute, int days, long offered, RatioView ofOffered, RatioView abandonRate) {}
}
