package org.sweetline.channels.shop.copy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Hours of the day at the store, such as 02:00-05:00; they may go over midnight. */
record Hours(LocalTime from, LocalTime to, ZoneId zone) {

    static Hours none() {
        return new Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, ZoneOffset.UTC);
    }

    /** Empty when this is not how hours are written. */
    static Optional<Hours> parse(String written, ZoneId zone) {
        String[] ends = written.split("-", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Hours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()), zone));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    boolean include(Instant at) {
        LocalTime time = LocalDateTime.ofInstant(at, zone).toLocalTime();
        boolean started = !time.isBefore(from);
        boolean ended = !time.isBefore(to);
        return goOverMidnight() ? started || !ended : started && !ended;
    }

    /** The day on whose evening or morning the hours began that include the time. */
    LocalDate dayOf(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        boolean afterMidnight = goOverMidnight() && local.toLocalTime().isBefore(to);
        return afterMidnight ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }

    private boolean goOverMidnight() {
        return to.isBefore(from);
    }
}
