package org.sweetline.channels.shop.fresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.events.Reaction;
import org.sweetline.people.CustomerNumber;
import org.sweetline.tickets.CallReceived;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.tickets.TicketPages;

/** While the phone rings the shop is asked, so that whoever answers sees what the caller ordered a minute ago. */
@ApplicationScoped
class FreshenCallersOrders implements Reaction<CallReceived> {
    private final TicketPages tickets;
    private final CustomersOrders orders;

    @Inject
    FreshenCallersOrders(TicketPages tickets, CustomersOrders orders) {
        this.tickets = tickets;
        this.orders = orders;
    }

    @Override
    public String name() {
        return "freshen the caller's orders";
    }

    @Override
    public Class<CallReceived> event() {
        return CallReceived.class;
    }

    @Override
    public boolean reachesOutside() {
        return true;
    }

    /** Nothing waits for it: a caller whose orders came too late for their call needs them no more. */
    @Override
    public void react(CallReceived call) throws SQLException {
        Optional.ofNullable(tickets.get(new TicketNumber(call.ticket())).customer())
                .flatMap(caller -> CustomerNumber.parse(caller.number()))
                .ifPresent(orders::ask);
    }
}
