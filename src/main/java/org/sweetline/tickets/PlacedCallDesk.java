package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.Acquaintance;
import org.sweetline.people.Customer;
import org.sweetline.people.CustomerDirectory;

/** Enters our calls on the tickets that they are about. */
@ApplicationScoped
public class PlacedCallDesk {

    private static final Duration CALL_GOES_ON = Duration.ofDays(30);

    private final TicketRepository tickets;
    private final CustomerDirectory customers;
    private final OrderLinks orders;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    PlacedCallDesk(
            TicketRepository tickets,
            CustomerDirectory customers,
            OrderLinks orders,
            DomainEvents events,
            Clock clock) {
        this.tickets = tickets;
        this.customers = customers;
        this.orders = orders;
        this.events = events;
        this.clock = clock;
    }

    /** A call that is entered already is answered with where it stands. */
    @Transactional
    public EnteredCall enter(PlacedCall placed) {
        PhoneCall call = tickets.call(placed.sid()).orElseGet(() -> newCall(placed.sid()));
        if (call.ticketId().isPresent() && call.entryId().isPresent()) {
            return new EnteredCall(
                    new TicketNumber(call.ticketId().get()), call.entryId().get());
        }
        Acquaintance customer = customer(placed);
        Ticket ticket = Optional.ofNullable(placed.ticket())
                .flatMap(tickets::find)
                .or(() -> tickets.latestUnsolved(customer.id(), placed.at().minus(CALL_GOES_ON)))
                .orElseGet(() -> open(placed, customer));
        TimelineEntry entry = TimelineEntry.placedCall(ticket.id(), placed);
        tickets.add(entry);
        call.placed(placed, ticket.id(), entry.id());
        ticket.touch(clock.instant());
        if (!placed.order().isEmpty()) {
            orders.link(ticket, List.of(placed.order()), placed.at());
        }
        events.publish(new CallChanged(ticket.id(), entry.id()));
        return new EnteredCall(ticket.number(), entry.id());
    }

    private Acquaintance customer(PlacedCall placed) {
        return Optional.ofNullable(placed.customer())
                .flatMap(customers::find)
                .map(PlacedCallDesk::known)
                .orElseGet(() -> customers.byContact(new PhoneNumber(placed.to()), ""));
    }

    private static Acquaintance known(Customer customer) {
        return new Acquaintance(customer.id(), customer.name(), customer.language());
    }

    private Ticket open(PlacedCall placed, Acquaintance customer) {
        Ticket ticket =
                new Ticket(placed.subject(customer.name(), customer.language()), "voice", customer.id(), placed.at());
        tickets.add(ticket);
        events.publish(new TicketOpened(ticket.id()));
        return ticket;
    }

    private PhoneCall newCall(String sid) {
        PhoneCall call = new PhoneCall(sid);
        tickets.add(call);
        return call;
    }
}
