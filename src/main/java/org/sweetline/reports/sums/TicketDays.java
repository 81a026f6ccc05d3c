package org.sweetline.reports.sums;

import jakarta.enterprise.context.ApplicationScoped;
import org.sweetline.days.DayTable;

/** Sums of tickets: of what kind they are, the seconds until the first answer, and those until they were solved. */
@ApplicationScoped
class TicketDays implements DayTable {

    /** Between the parts of a word. */
    static final String PART = "\u001f";

    private static final String ROWS = """
            select s.at, coalesce(s.first_reply_s, -1) as first, cast(null as text) as first_word,
                coalesce(s.solve_s, -1) as second, cast(null as text) as second_word,
                concat_ws(chr(31), s.channel, s.language, coalesce(s.agent_id::text, '-'), coalesce(nullif(s.topic, ''), '-'),
                    s.asked, s.reopened > 0) as kind
            from ticket_sum s where s.at >= ? and s.at < ?
            """;

    @Override
    public String name() {
        return "ticket_sum_day";
    }

    @Override
    public String rows() {
        return ROWS;
    }

    @Override
    public Column time() {
        return new Column("at", "ticket_sum");
    }
}
