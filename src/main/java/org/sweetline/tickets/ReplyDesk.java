package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.sweetline.events.DomainEvents;
import org.sweetline.problem.ProblemException;

/** What is written to customers: by agents, or by the desk itself. A repeated request key gives the first entry. */
@ApplicationScoped
public class ReplyDesk {

    private static final String MAIL = "mail";
    private static final String TEXT = "sms";
    private static final Duration UNDER_WAY = Duration.ofDays(30);

    private final TicketRepository tickets;
    private final TicketDesk desk;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    ReplyDesk(TicketRepository tickets, TicketDesk desk, DomainEvents events, Clock clock) {
        this.tickets = tickets;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /** What the author wrote with this request already. */
    public Optional<EnteredMessage> written(Author author) {
        return tickets.entryByRequest(author).map(entry -> new EnteredMessage(entry.ticket(), entry.id()));
    }

    /** Throws NO_ADDRESS when nobody can be answered. */
    @Transactional
    public long reply(TicketNumber number, String text, boolean solve, Author author) {
        Optional<EnteredMessage> earlier = written(author);
        if (earlier.isPresent()) {
            return earlier.get().entry();
        }
        Ticket ticket = tickets.get(number);
        return write(
                ticket,
                TimelineEntry.reply(ticket, MAIL, address(ticket), text, author, clock.instant()),
                solve,
                author);
    }

    /** @param to one of the customer's numbers, in E.164 */
    @Transactional
    public long text(TicketNumber number, String to, String text, boolean solve, Author author) {
        Ticket ticket = tickets.get(number);
        return write(ticket, TimelineEntry.reply(ticket, TEXT, to, text, author, clock.instant()), solve, author);
    }

    /** A ticket that begins with a text of ours. */
    @Transactional
    public EnteredMessage begin(long customer, String to, String subject, String text, Author author) {
        Ticket ticket = new Ticket(subject, TEXT, customer, clock.instant());
        tickets.add(ticket);
        events.publish(new TicketOpened(ticket.id()));
        long entry = text(ticket.number(), to, text, false, author);
        return new EnteredMessage(ticket.number(), entry);
    }

    /** Enters what the desk itself tells: on the ticket, else on the one that is under way with the customer, if any. */
    @Transactional
    public Optional<EnteredMessage> tell(
            Optional<TicketNumber> number, Optional<Long> customer, String to, String text) {
        Optional<Ticket> ticket = number.flatMap(known -> tickets.find(known.id()))
                .or(() -> customer.flatMap(
                        known -> tickets.latestUnsolved(known, clock.instant().minus(UNDER_WAY))));
        return ticket.map(found -> {
            TimelineEntry entry = TimelineEntry.told(found.id(), to, text, clock.instant());
            tickets.add(entry);
            found.touch(clock.instant());
            return new EnteredMessage(found.number(), entry.id());
        });
    }

    /**
     * What the product itself writes to the ticket's customer.
     *
     * @param to where it goes; "" takes the address by which the customer is answered
     * @param from the name that it bears
     */
    public record OwnLetter(String to, String from, String text, String language) {}

    /** It goes out as a reply does. Empty when nobody can be written to. */
    @Transactional
    public Optional<Long> letter(TicketNumber number, OwnLetter letter) {
        Ticket ticket = tickets.get(number);
        Optional<String> to = letter.to().isBlank()
                ? ticket.customerId().flatMap(customer -> tickets.replyAddress(ticket.id(), customer))
                : Optional.of(letter.to());
        return to.map(address -> {
            TimelineEntry entry = TimelineEntry.ownLetter(ticket, address, letter, clock.instant());
            tickets.add(entry);
            ticket.said(entry.text(), clock.instant());
            ticket.answered();
            events.publish(new ReplyWritten(ticket.id(), entry.id()));
            return entry.id();
        });
    }

    private long write(Ticket ticket, TimelineEntry entry, boolean solve, Author author) {
        tickets.add(entry);
        ticket.said(entry.text(), clock.instant());
        if (!author.automatic()) {
            ticket.answered();
        }
        TicketDesk.Edit edit = new TicketDesk.Edit(ticket.number(), author.account(), author.name(), Optional.empty());
        if (ticket.assigneeId().isEmpty() && !author.automatic()) {
            desk.assign(edit, author.account(), author.name());
        }
        events.publish(new ReplyWritten(ticket.id(), entry.id()));
        if (solve) {
            desk.close(edit);
        }
        return entry.id();
    }

    private String address(Ticket ticket) {
        return ticket.customerId()
                .flatMap(customer -> tickets.replyAddress(ticket.id(), customer))
                .orElseThrow(() -> new ProblemException(
                        TicketProblem.NO_ADDRESS, "The customer of " + ticket.number() + " has no mail address."));
    }
}
