package org.sweetline.returns.reports.rates;

import jakarta.enterprise.context.ApplicationScoped;
import org.sweetline.days.DayTable;

/** What was sent, by the day of the order: its article, the pieces, and the day of sending, counted from 1970. */
@ApplicationScoped
public class SentDays implements DayTable {

    static final String NAME = "return_rate_sent_day";

    private static final String ROWS = """
            select cast(day as timestamp) at time zone 'UTC' as at, sku as kind, pieces as first, cast(null as text) as first_word,
                sent_on - date '1970-01-01' as second, cast(null as text) as second_word
            from return_rate_sent where day >= cast(? as timestamptz) and day < cast(? as timestamptz)
            """;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String rows() {
        return ROWS;
    }

    @Override
    public Column time() {
        return new Column("day", "return_rate_sent");
    }
}
