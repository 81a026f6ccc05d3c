package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.config.Settings;
import org.sweetline.contact.ContactPoint;
import org.sweetline.contact.EmailAddress;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.Customer;
import org.sweetline.people.CustomerDirectory;

/** Takes in what customers say: on the ticket that it goes on with, else on a new one. */
@ApplicationScoped
public class Correspondence {

    private static final Logger LOG = System.getLogger(Correspondence.class.getName());
    private static final Duration CALL_GOES_ON = Duration.ofDays(30);

    private final TicketRepository tickets;
    private final CustomerDirectory customers;
    private final ThreadMatch threads;
    private final OrderLinks orders;
    private final DomainEvents events;
    private final String region;
    private final Clock clock;

    @Inject
    Correspondence(
            TicketRepository tickets,
            CustomerDirectory customers,
            ThreadMatch threads,
            OrderLinks orders,
            DomainEvents events,
            Settings settings,
            Clock clock) {
        this.tickets = tickets;
        this.customers = customers;
        this.threads = threads;
        this.orders = orders;
        this.events = events;
        this.region = settings.text("sweetline.phone.region", "US");
        this.clock = clock;
    }

    /** Where a call was entered. */
    public record EnteredCall(TicketNumber ticket, long entry) {}

    @Transactional
    public TicketNumber receive(IncomingMessage message) {
        Optional<Customer> customer = customer(message);
        Optional<ThreadMatch.Matched> match = threads.find(message, customer.map(Customer::id));
        Ticket ticket = match.map(ThreadMatch.Matched::ticket)
                .orElseGet(() -> open(message.subject(), message.channel(), customer, message.at()));
        SenderTrust trust = match.map(ThreadMatch.Matched::trust).orElse(message.trust());
        TimelineEntry entry = TimelineEntry.received(ticket.id(), message, trust);
        tickets.add(entry);
        message.attachments().forEach(file -> tickets.add(new Attachment(entry.id(), file)));
        goOn(ticket, message, match.isPresent());
        orders.link(ticket, message.orderNumbers(), message.at());
        events.publish(new MessageReceived(ticket.id(), entry.id()));
        return ticket.number();
    }

    /**
     * Enters a call on the caller's ticket that is under way, else on a new one. A call that is entered already is
     * answered with where it stands. The number proves nothing; it only finds who it may be.
     */
    @Transactional
    public EnteredCall receive(IncomingCall incoming) {
        PhoneCall call = tickets.call(incoming.sid()).orElseGet(() -> newCall(incoming.sid()));
        if (call.ticketId().isPresent() && call.entryId().isPresent()) {
            return new EnteredCall(
                    new TicketNumber(call.ticketId().get()), call.entryId().get());
        }
        Optional<Customer> customer =
                PhoneNumber.parse(incoming.from(), region).map(phone -> customers.byContact(phone, ""));
        Ticket ticket = customer.flatMap(
                        c -> tickets.latestUnsolved(c.id(), incoming.at().minus(CALL_GOES_ON)))
                .orElseGet(() -> open(callSubject(customer, incoming), "voice", customer, incoming.at()));
        String name = customer.map(Customer::name).orElse("");
        TimelineEntry entry = TimelineEntry.incomingCall(ticket.id(), incoming, name);
        tickets.add(entry);
        call.began(incoming, ticket.id(), entry.id());
        ticket.said("", incoming.at());
        if (ticket.status() == TicketStatus.PENDING) {
            ticket.reopen(clock.instant());
        }
        events.publish(new CallReceived(ticket.id(), entry.id()));
        return new EnteredCall(ticket.number(), entry.id());
    }

    /** An ambiguous sender is nobody's: he must not be taken for a customer. */
    private Optional<Customer> customer(IncomingMessage message) {
        if (message.trust() == SenderTrust.AMBIGUOUS || message.bounce()) {
            return Optional.empty();
        }
        Optional<? extends ContactPoint> point = message.channel().equals("mail")
                ? EmailAddress.parse(message.fromAddress())
                : PhoneNumber.parse(message.fromAddress(), region);
        return point.map(known -> customers.byContact(List.of(known), message.fromName(), message.language()));
    }

    private Ticket open(String subject, String channel, Optional<Customer> customer, Instant at) {
        String title = subject.isBlank() ? "(no subject)" : subject;
        Ticket ticket = new Ticket(title, channel, customer.map(Customer::id).orElse(null), at);
        tickets.add(ticket);
        events.publish(new TicketOpened(ticket.id()));
        LOG.log(Level.DEBUG, "{0} opened by {1}", ticket.number(), channel);
        return ticket;
    }

    private void goOn(Ticket ticket, IncomingMessage message, boolean threaded) {
        if (message.trust() == SenderTrust.AMBIGUOUS) {
            ticket.doubt();
        }
        ticket.said(message.text(), message.at());
        boolean wakes = threaded && !message.automatic() && ticket.status() != TicketStatus.OPEN;
        if (!wakes) {
            return;
        }
        boolean wasSolved = ticket.solved();
        ticket.reopen(clock.instant());
        if (wasSolved) {
            tickets.add(TimelineEntry.milestone(ticket.id(), "reopened", null, null, null, clock.instant()));
            events.publish(new TicketReopened(ticket.id()));
        }
    }

    private PhoneCall newCall(String sid) {
        PhoneCall call = new PhoneCall(sid);
        tickets.add(call);
        return call;
    }

    private static String callSubject(Optional<Customer> customer, IncomingCall call) {
        if (call.from().isEmpty()) {
            return "Call from a hidden number";
        }
        String who = customer.map(Customer::name)
                .filter(name -> !name.isEmpty())
                .orElse(new PhoneNumber(call.from()).national());
        return "Call from " + who;
    }
}
