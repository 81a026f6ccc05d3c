package org.sweetline.returns.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sweetline.returns.ReturnChannel;

/**
 * Of which days of the shop, and which of their returns.
 *
 * @param to inclusive
 * @param category what kind of thing, as {@link Assortment} tells it
 */
public record ReturnFilter(LocalDate from, LocalDate to, Optional<ReturnChannel> channel, Optional<String> category) {

    private static final int MOST_DAYS_BY_DAY = 45;

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** What the course of time is cut into, so that there is something to see in each. */
    Every every() {
        return days() <= MOST_DAYS_BY_DAY ? Every.DAY : Every.WEEK;
    }

    enum Every {
        DAY,
        WEEK
    }
}
