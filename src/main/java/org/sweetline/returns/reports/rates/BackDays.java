package org.sweetline.returns.reports.rates;

import jakarta.enterprise.context.ApplicationScoped;
import org.sweetline.days.DayTable;

/** What came back, by the day of the order, a row a piece: why, its article, and the day of sending, counted from 1970. */
@ApplicationScoped
public class BackDays implements DayTable {

    static final String NAME = "return_rate_back_day";

    /** Between the parts of a word. */
    private static final String PART = "\u001f";

    private static final String ROWS = """
            select cast(day as timestamp) at time zone 'UTC' as at, concat_ws(chr(31), reason, fault, channel) as kind, -1 as first,
                sku as first_word, sent_on - date '1970-01-01' as second, cast(null as text) as second_word
            from return_rate_back cross join lateral generate_series(1, pieces)
            where day >= cast(? as timestamptz) and day < cast(? as timestamptz)
            """;

    /** Why something came back, whose fault that was, and how it was asked for. */
    public record Cause(String reason, String fault, String channel) {

        public static Cause read(String word) {
            String[] parts = word.split(PART, -1);
            return new Cause(parts[0], parts[1], parts[2]);
        }
    }

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
        return new Column("day", "return_rate_back");
    }
}
