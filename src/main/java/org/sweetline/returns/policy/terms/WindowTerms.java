package org.sweetline.returns.policy.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * How long a thing may come back.
 *
 * @param zone where the shop's days begin and end
 * @param days for what does not please
 * @param faultDays for what is faulty, wrong or damaged
 * @param graceDays how long after the end a person is asked before it is refused
 * @param transitDays how long a parcel is taken to be under way when nobody tells its delivery
 */
public record WindowTerms(
        @OneOf(WindowStart.class) String from,
        String zone,
        int days,
        int faultDays,
        int graceDays,
        int transitDays,
        List<HolidayTerms> holidays,
        PolicyClause clause) {

    public WindowStart start() {
        return Words.parse(WindowStart.class, "window.from", from);
    }

    public ZoneId place() {
        return ZoneId.of(zone);
    }

    /** The first instant that is too late: the last day counts whole. */
    public Instant end(Instant start, Instant bought, Blame blame) {
        LocalDate last = day(start).plusDays(blame.isCustomers() ? days : faultDays);
        LocalDate boughtOn = day(bought);
        for (HolidayTerms holiday : holidays) {
            if (holiday.covers(boughtOn) && holiday.until().isAfter(last)) {
                last = holiday.until();
            }
        }
        return last.plusDays(1).atStartOfDay(place()).toInstant();
    }

    public LocalDate day(Instant at) {
        return at.atZone(place()).toLocalDate();
    }

    public PolicyClause sentence() {
        return clause.with(Map.of("days", days, "faultDays", faultDays, "graceDays", graceDays));
    }
}
