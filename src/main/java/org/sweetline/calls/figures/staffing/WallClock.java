package org.sweetline.calls.figures.staffing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** Where a clock is put back a span comes twice on that day, where it is put forward one does not come. */
record WallClock(ZoneId zone, Duration span) {

    /** How often the span that begins at {@code minute} of the day came on these days. */
    double times(List<LocalDate> days, int minute) {
        return days.stream()
                .mapToDouble(day -> times(day.atStartOfDay().plusMinutes(minute)))
                .sum();
    }

    private double times(LocalDateTime from) {
        long minutes = span.toMinutes();
        return IntStream.range(0, (int) minutes)
                        .map(minute -> zone.getRules()
                                .getValidOffsets(from.plusMinutes(minute))
                                .size())
                        .sum()
                / (double) minutes;
    }
}
