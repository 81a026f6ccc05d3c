package org.sweetline.reports.sums;

/** What tickets are counted for; the number and the list behind it are made of the same words. */
public enum TicketFigure {
    OPENED("true"),
    ASKED("s.asked and (s.first_reply_s is not null or s.at <= to_timestamp(:due))"),
    ANSWERED("s.asked and s.first_reply_s is not null"),
    IN_TIME("s.asked and s.first_reply_s <= :within"),
    SOLVED("s.solve_s is not null"),
    REOPENED("s.reopened > 0");

    private final String condition;

    TicketFigure(String condition) {
        this.condition = condition;
    }

    /**
     * As SQL.
     *
     * @param due second since 1970: who asked later may still be answered in time
     */
    String condition(long within, long due) {
        return condition.replace(":within", Long.toString(within)).replace(":due", Long.toString(due));
    }
}
