package org.sweetline.returns.reports.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.sweetline.returns.policy.PolicyBook;
import org.sweetline.returns.policy.terms.WindowTerms;

/** When nothing of an order can come back any more, by the policy in force. */
@ApplicationScoped
public class Ripeness {

    private final PolicyBook book;
    private final Clock clock;

    @Inject
    Ripeness(PolicyBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * @param days from sending until nothing can come back: the way there, the window, and the days of grace
     * @param ripe the last day of sending of which that is true
     */
    public record Terms(ZoneId zone, int days, LocalDate ripe) {}

    public Terms now() throws SQLException {
        Instant now = clock.instant();
        WindowTerms window = book.at(now).terms().window();
        int days = window.transitDays() + window.days() + window.graceDays();
        return new Terms(window.place(), days, window.day(now).minusDays(days + 1L));
    }
}
