package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.Customer;
import org.sweetline.people.CustomerDirectory;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/**
 * Sees to it that a call stands on a ticket of whoever really called, and on the one that it is about. A ticket that is of
 * nothing but this call goes along with it; from one on which more was said only the call moves, with what was noted of it.
 */
@ApplicationScoped
public class CallOwnerDesk {
    private static final Duration CALL_GOES_ON = Duration.ofDays(30);

    private final TicketRepository tickets;
    private final CustomerDirectory customers;
    private final Awakening awakening;
    private final DomainEvents events;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CallOwnerDesk(
            TicketRepository tickets,
            CustomerDirectory customers,
            Awakening awakening,
            DomainEvents events,
            AuditTrail audit,
            Clock clock) {
        this.tickets = tickets;
        this.customers = customers;
        this.awakening = awakening;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where a call stood, and whose ticket that was. */
    public record Place(long ticket, @Nullable Long customer) {}

    /** Answers where the call stood before; empty while it stands nowhere. */
    @Transactional
    public Optional<Place> belongsTo(String sid, long customer, @Nullable Long by) {
        return filed(sid).map(filed -> {
            Place before =
                    new Place(filed.ticket().id(), filed.ticket().customerId().orElse(null));
            if (!Objects.equals(before.customer(), customer)) {
                give(filed, customers.find(customer).orElseThrow(), by);
            }
            return before;
        });
    }

    /** Back to where it was. */
    @Transactional
    public void restore(String sid, Place before, @Nullable Long by) {
        Optional<Filed> filed = filed(sid);
        Optional<Ticket> there = tickets.find(before.ticket());
        if (filed.isEmpty() || there.isEmpty()) {
            return;
        }
        Optional<Customer> owner = Optional.ofNullable(before.customer()).flatMap(customers::find);
        if (filed.get().ticket().id() == before.ticket()) {
            rename(filed.get(), owner, by);
        } else {
            move(filed.get(), there.get(), owner, by);
        }
    }

    /**
     * To another ticket of the same customer, or to one of its own.
     *
     * @return where it stands now
     */
    @Transactional
    public TicketNumber file(String sid, @Nullable TicketNumber wanted, CurrentAccount by) {
        Filed filed = filed(sid)
                .orElseThrow(
                        () -> new ProblemException(TicketProblem.NO_SUCH_CALL, "No ticket has a call " + sid + "."));
        Ticket present = filed.ticket();
        if (wanted == null ? tickets.standsAlone(filed.entry()) : wanted.id() == present.id()) {
            return present.number();
        }
        Optional<Customer> owner = present.customerId().flatMap(customers::find);
        Ticket other = wanted == null ? open(filed, owner) : tickets.get(wanted);
        if (!other.customerId().equals(present.customerId())) {
            throw new ProblemException(
                    TicketProblem.ANOTHER_CUSTOMERS,
                    "%s is of another customer; say on the call who called.".formatted(other.number()));
        }
        go(filed, other, owner);
        milestone(present, "call-filed-to", "", other.number().toString(), by.id());
        milestone(other, "call-filed-from", present.number().toString(), "", by.id());
        audit.record(
                by, "moved a call", present.number().toString(), other.number().toString());
        return other.number();
    }

    private record Filed(PhoneCall call, TimelineEntry entry, Ticket ticket) {}

    private Optional<Filed> filed(String sid) {
        return tickets.call(sid)
                .flatMap(call -> call.entryId()
                        .flatMap(tickets::entry)
                        .flatMap(entry ->
                                tickets.find(entry.ticket().id()).map(ticket -> new Filed(call, entry, ticket))));
    }

    private void give(Filed filed, Customer owner, @Nullable Long by) {
        if (tickets.standsAlone(filed.entry())) {
            rename(filed, Optional.of(owner), by);
            return;
        }
        Ticket other = tickets.latestUnsolved(owner.id(), filed.entry().at().minus(CALL_GOES_ON))
                .orElseGet(() -> open(filed, Optional.of(owner)));
        move(filed, other, Optional.of(owner), by);
    }

    /** The whole ticket is theirs. */
    private void rename(Filed filed, Optional<Customer> owner, @Nullable Long by) {
        Ticket ticket = filed.ticket();
        Optional<Customer> before = ticket.customerId().flatMap(customers::find);
        if (ticket.subject().equals(subject(filed, before))) {
            ticket.rename(subject(filed, owner), clock.instant());
        }
        ticket.belongsTo(owner.map(Customer::id).orElse(null));
        filed.entry().movesTo(ticket.id(), name(owner));
        milestone(ticket, "caller", number(before), number(owner), by);
        events.publish(new CallChanged(ticket.id(), filed.entry().id()));
        events.publish(new CallWordsChanged(ticket.id(), filed.entry().id()));
    }

    private void move(Filed filed, Ticket other, Optional<Customer> owner, @Nullable Long by) {
        Ticket left = filed.ticket();
        go(filed, other, owner);
        milestone(left, "call-moved-to", "", other.number().toString(), by);
        milestone(other, "call-moved-from", left.number().toString(), number(owner), by);
    }

    private void go(Filed filed, Ticket other, Optional<Customer> owner) {
        Ticket left = filed.ticket();
        boolean empty = tickets.standsAlone(filed.entry());
        for (TimelineEntry note : tickets.notesOfCall(left.id(), filed.call().sid())) {
            note.movesTo(other.id(), note.fromName());
        }
        filed.entry().movesTo(other.id(), name(owner));
        filed.call().movesTo(other.id());
        other.said("", filed.entry().at());
        awakening.byCall(other);
        if (empty && !left.solved()) {
            // Nobody is asked how it was about a ticket on which nothing was said.
            left.solve(clock.instant());
        }
        events.publish(new CallChanged(other.id(), filed.entry().id()));
        events.publish(new CallWordsChanged(other.id(), filed.entry().id()));
    }

    private Ticket open(Filed filed, Optional<Customer> owner) {
        Ticket ticket = new Ticket(
                subject(filed, owner),
                "voice",
                owner.map(Customer::id).orElse(null),
                filed.entry().at());
        tickets.add(ticket);
        events.publish(new TicketOpened(ticket.id()));
        return ticket;
    }

    private static String subject(Filed filed, Optional<Customer> owner) {
        TimelineEntry entry = filed.entry();
        String language = owner.map(Customer::language).orElse("");
        return entry.isOurs()
                ? PlacedCall.subject(entry.toAddresses(), name(owner), language)
                : IncomingCall.subject(entry.fromAddress(), name(owner), language);
    }

    private static String name(Optional<Customer> customer) {
        return customer.map(Customer::name).orElse("");
    }

    /** No name: it would stay on tickets of others when its owner is forgotten. */
    private static String number(Optional<Customer> customer) {
        return customer.map(Customer::number).orElse("");
    }

    private void milestone(Ticket ticket, String type, String from, String to, @Nullable Long by) {
        ticket.touch(clock.instant());
        tickets.add(TimelineEntry.milestone(ticket.id(), type, from, to, by, clock.instant()));
        events.publish(new TicketChanged(ticket.id()));
    }
}
