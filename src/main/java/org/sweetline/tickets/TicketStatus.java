package org.sweetline.tickets;

/** Open needs us, pending waits for the customer, solved is done until somebody writes again. */
public enum TicketStatus {
    OPEN,
    PENDING,
    SOLVED
}
