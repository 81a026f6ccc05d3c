package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.sweetline.satisfaction.awards.AwardSpan.Span;
import org.sweetline.satisfaction.awards.Honourees.Honouree;

/** What there is to read of years, for whoever lists it. */
@ApplicationScoped
class AwardReading {

    private final AwardYears years;
    private final AwardSpan span;
    private final KindQuotes quotes;
    private final Honourees honourees;

    @Inject
    AwardReading(AwardYears years, AwardSpan span, KindQuotes quotes, Honourees honourees) {
        this.years = years;
        this.span = span;
        this.quotes = quotes;
        this.honourees = honourees;
    }

    List<Integer> years() throws SQLException {
        return years.known();
    }

    Span span(int year) {
        return span.of(year);
    }

    List<Honouree> honourees(Span year) throws SQLException {
        return honourees.all(year);
    }

    List<KindQuote> quotes(Span year, Instant before, long beforeId, int limit) throws SQLException {
        return quotes.newest(year, before, beforeId, limit);
    }
}
