package org.sweetline.tickets;

/** Where a call was entered. */
public record EnteredCall(TicketNumber ticket, long entry) {}
