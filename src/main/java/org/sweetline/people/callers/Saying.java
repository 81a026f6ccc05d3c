package org.sweetline.people.callers;

import org.jspecify.annotations.Nullable;

/**
 * That a caller was this customer.
 *
 * @param sid the network's id of the call
 * @param number it came from, "" when hidden
 * @param callCustomer whose call it was taken for
 * @param ticket where the call stood, none while it stood nowhere
 * @param ticketCustomer whose that ticket was
 */
public record Saying(
        String sid,
        String number,
        long customer,
        @Nullable Long callCustomer,
        @Nullable Long ticket,
        @Nullable Long ticketCustomer) {

    /** The same, once the call has a ticket. */
    public Saying on(long knownTicket, @Nullable Long itsCustomer) {
        return new Saying(sid, number, customer, callCustomer, knownTicket, itsCustomer);
    }
}
