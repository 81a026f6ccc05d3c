package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sweetline.orders.KnownOrders;

/** Links tickets with the orders that they speak of. */
@ApplicationScoped
class OrderLinks {

    private final TicketRepository tickets;
    private final KnownOrders orders;

    @Inject
    OrderLinks(TicketRepository tickets, KnownOrders orders) {
        this.tickets = tickets;
        this.orders = orders;
    }

    /** Only numbers that our copy knows, and each once. */
    void link(Ticket ticket, List<String> mentioned, Instant at) {
        link(ticket, mentioned, look(List.of(mentioned)), at);
    }

    /** For many texts at once, before {@link #link(Ticket, List, KnownOrders.Spellings, Instant)}. */
    KnownOrders.Spellings look(List<List<String>> mentioned) {
        return orders.spellings(mentioned);
    }

    void link(Ticket ticket, List<String> mentioned, KnownOrders.Spellings known, Instant at) {
        for (String number : ticket.names(known.among(mentioned))) {
            tickets.add(TimelineEntry.milestone(ticket.id(), "order-linked", null, number, null, at));
        }
    }
}
