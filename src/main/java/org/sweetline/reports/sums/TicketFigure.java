package org.sweetline.reports.sums;

/** What tickets are counted for; the number and the list behind it are made of the same words. */
public enum TicketFigure {
    OPENED("true"),
    ASKED("s.asked"),
    ANSWERED("s.asked and s.first_reply_s is not null"),
    IN_TIME("s.asked and s.first_reply_s <= :within"),
    SOLVED("s.solve_s is not null"),
    REOPENED("s.reopened > 0");

    private final String condition;

    TicketFigure(String condition) {
        this.condition = condition;
    }

    /** As SQL; the target is a number. */
    String condition(long within) {
        return condition.replace(":within", Long.toString(within));
    }
}
