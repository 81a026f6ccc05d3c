package org.sweetline.tickets.history;

/** What happened. */
public enum HistoryKind {
    MAIL,
    TEXT,
    MESSAGE,
    CALL,
    NOTE,
    TICKET_OPENED,
    TICKET_SOLVED,
    ORDER_PLACED,
    ORDER_SHIPPED,
    ORDER_REFUNDED,
    RETURN_REQUESTED,
    RETURN_DECIDED,
    RETURN_APPEALED,
    RETURN_SETTLED,
    /** They answered how it was. */
    RATED
}
