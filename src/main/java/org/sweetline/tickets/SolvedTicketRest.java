package org.sweetline.tickets;

/**
 * Lets a solved ticket rest though its customer wrote once more. Whoever understands what messages say has a bean of it;
 * tickets, which lie below, know none of them. It is asked within the transaction that files the message, so it asks
 * nobody else.
 */
public interface SolvedTicketRest {

    /** True when the message wants nothing. */
    boolean leavesSolved(IncomingMessage message);
}
