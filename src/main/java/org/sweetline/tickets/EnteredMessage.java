package org.sweetline.tickets;

/** Where a message was entered. */
public record EnteredMessage(TicketNumber ticket, long entry) {}
