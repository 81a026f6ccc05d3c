package org.sweetline.returns.policy.terms;

import java.time.LocalDate;

/** What is bought from one day to another, both included, may come back until a third at least. */
public record HolidayTerms(LocalDate boughtFrom, LocalDate boughtTo, LocalDate until) {

    boolean covers(LocalDate bought) {
        return !bought.isBefore(boughtFrom) && !bought.isAfter(boughtTo);
    }
}
