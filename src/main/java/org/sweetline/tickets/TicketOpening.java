package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.config.Settings;
import org.sweetline.contact.ContactPoint;
import org.sweetline.contact.EmailAddress;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.Customer;
import org.sweetline.people.CustomerDirectory;
import org.sweetline.people.Newcomer;
import org.sweetline.problem.ProblemException;
import org.sweetline.tickets.OpenTicketRequest.OpenTicketCustomer;
import org.sweetline.web.Asked;

/** Opens tickets that somebody of the team, or a program, writes down for a customer. */
@ApplicationScoped
class TicketOpening {

    private static final int LONGEST_SUBJECT = 300;
    private static final Set<String> CHANNELS = Set.of("mail", "voice", "sms", "portal", "api");

    private final TicketRepository tickets;
    private final CustomerDirectory customers;
    private final DomainEvents events;
    private final Clock clock;
    private final String region;

    @Inject
    TicketOpening(
            TicketRepository tickets,
            CustomerDirectory customers,
            DomainEvents events,
            Settings settings,
            Clock clock) {
        this.tickets = tickets;
        this.customers = customers;
        this.events = events;
        this.clock = clock;
        this.region = settings.text("sweetline.phone.region", "US");
    }

    @Transactional(rollbackOn = Throwable.class)
    TicketNumber open(OpenTicketRequest request, Author author) throws SQLException {
        String subject = TicketRequests.text("subject", request.subject(), LONGEST_SUBJECT);
        String text = TicketRequests.text(request.text());
        String channel = request.channel() == null ? "api" : request.channel();
        if (!CHANNELS.contains(channel)) {
            throw ProblemException.invalid(
                    "channel",
                    "must be one of "
                            + String.join(", ", CHANNELS.stream().sorted().toList()));
        }
        var earlier = tickets.entryByRequest(author);
        if (earlier.isPresent()) {
            return earlier.get().ticket();
        }
        Newcomer asked = newcomer(request.customer());
        long customer = customers.byContacts(List.of(asked)).get(0);
        Ticket ticket = new Ticket(subject, channel, customer, clock.instant());
        tickets.add(ticket);
        TimelineEntry entry =
                TimelineEntry.written(ticket, channel, name(customer, asked), text, author, clock.instant());
        tickets.add(entry);
        ticket.said(text, clock.instant());
        ticket.asked(clock.instant());
        events.publish(new TicketOpened(ticket.id()));
        return ticket.number();
    }

    private String name(long customer, Newcomer asked) {
        return asked.name().isBlank()
                ? customers.find(customer).map(Customer::name).orElse("")
                : asked.name();
    }

    private Newcomer newcomer(@Nullable OpenTicketCustomer asked) {
        if (asked == null) {
            throw ProblemException.invalid("customer", "is missing");
        }
        List<ContactPoint> points = new ArrayList<>();
        if (asked.email() != null && !asked.email().isBlank()) {
            points.add(EmailAddress.parse(asked.email())
                    .orElseThrow(() -> ProblemException.invalid("customer.email", "must be a mail address")));
        }
        if (asked.phone() != null && !asked.phone().isBlank()) {
            points.add(PhoneNumber.parse(asked.phone(), region)
                    .orElseThrow(() -> ProblemException.invalid("customer.phone", "must be a phone number")));
        }
        if (points.isEmpty()) {
            throw ProblemException.invalid("customer.email", "or customer.phone is needed");
        }
        String name = Asked.plain(asked.name());
        return new Newcomer(points, name, "");
    }
}
