package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.config.Settings;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.events.DomainEvents;
import org.sweetline.orders.KnownOrders;
import org.sweetline.people.Acquaintance;
import org.sweetline.people.CustomerDirectory;
import org.sweetline.people.callers.SaidCallers;

/** Takes in what customers say: on the ticket that it goes on with, else on a new one. */
@ApplicationScoped
public class Correspondence {

    private static final Duration CALL_GOES_ON = Duration.ofDays(30);

    private final TicketRepository tickets;
    private final CustomerDirectory customers;
    private final SaidCallers said;
    private final Senders senders;
    private final ThreadMatch threads;
    private final OrderLinks orders;
    private final Awakening awakening;
    private final DomainEvents events;
    private final String region;

    @Inject
    Correspondence(
            TicketRepository tickets,
            CustomerDirectory customers,
            SaidCallers said,
            Senders senders,
            ThreadMatch threads,
            OrderLinks orders,
            Awakening awakening,
            DomainEvents events,
            Settings settings) {
        this.tickets = tickets;
        this.customers = customers;
        this.said = said;
        this.senders = senders;
        this.threads = threads;
        this.orders = orders;
        this.awakening = awakening;
        this.events = events;
        this.region = settings.text("sweetline.phone.region", "US");
    }

    /** Takes the messages in, in their order; answers where each was entered. */
    @Transactional
    public List<EnteredMessage> receive(List<IncomingMessage> messages) {
        List<Optional<Long>> senders = this.senders.of(messages);
        KnownThreads known = threads.about(messages, senders);
        KnownOrders.Spellings spellings =
                orders.look(messages.stream().map(IncomingMessage::orderNumbers).toList());
        List<EnteredMessage> entered = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            IncomingMessage message = messages.get(i);
            Optional<Long> customer = senders.get(i);
            Optional<KnownThreads.Matched> match = known.find(message, customer);
            Ticket ticket = match.map(KnownThreads.Matched::ticket)
                    .orElseGet(() -> open(message.title(), message.channel(), customer, message.at()));
            long entry = enter(ticket, message, match);
            known.joined(message, ticket);
            orders.link(ticket, message.orderNumbers(), spellings, message.at());
            entered.add(new EnteredMessage(ticket.number(), entry));
        }
        return entered;
    }

    private long enter(Ticket ticket, IncomingMessage message, Optional<KnownThreads.Matched> match) {
        SenderTrust trust = match.map(KnownThreads.Matched::trust).orElse(message.trust());
        TimelineEntry entry = TimelineEntry.received(ticket.id(), message, trust);
        tickets.add(entry);
        message.attachments().forEach(file -> tickets.add(new Attachment(entry.id(), file)));
        goOn(ticket, message, match.isPresent());
        events.publish(new MessageReceived(ticket.id(), entry.id()));
        return entry.id();
    }

    /**
     * Enters a call on the caller's ticket that is under way, else on a new one. A call that is entered already is
     * answered with where it stands. The number proves nothing; it only finds who it may be.
     */
    @Transactional
    public EnteredCall receive(IncomingCall incoming) {
        Optional<PhoneCall> told = tickets.call(incoming.sid());
        PhoneCall call = told.orElseGet(() -> new PhoneCall(incoming.sid()));
        if (call.ticketId().isPresent() && call.entryId().isPresent()) {
            return new EnteredCall(
                    new TicketNumber(call.ticketId().get()), call.entryId().get());
        }
        Optional<Acquaintance> customer = caller(incoming);
        String name = customer.map(Acquaintance::name).orElse("");
        Ticket ticket = customer.flatMap(
                        c -> tickets.latestUnsolved(c.id(), incoming.at().minus(CALL_GOES_ON)))
                .orElseGet(() -> open(
                        incoming.subject(
                                name, customer.map(Acquaintance::language).orElse("")),
                        "voice",
                        customer.map(Acquaintance::id),
                        incoming.at()));
        TimelineEntry entry = TimelineEntry.incomingCall(ticket.id(), incoming, name);
        tickets.add(entry);
        call.began(incoming, ticket.id(), entry.id());
        ticket.said("", incoming.at());
        awakening.byCall(ticket);
        if (told.isEmpty()) {
            // Behind what it points to.
            tickets.flush();
            tickets.add(call);
        }
        events.publish(new CallReceived(ticket.id(), entry.id()));
        // What was heard or written down of it may have come before.
        events.publish(new CallWordsChanged(ticket.id(), entry.id()));
        return new EnteredCall(ticket.number(), entry.id());
    }

    /** Whom one of the team knew by the voice on this call or the number's last, else whose number it is. */
    private Optional<Acquaintance> caller(IncomingCall incoming) {
        Optional<Acquaintance> owner =
                PhoneNumber.parse(incoming.from(), region).map(phone -> customers.byContact(phone, ""));
        return said.expected(incoming.sid(), incoming.from())
                .flatMap(customers::find)
                .map(known -> new Acquaintance(known.id(), known.name(), known.language()))
                .or(() -> owner);
    }

    /** A file of an entered message that came after it; nothing when the entry is there no more. */
    @Transactional
    public void attach(long entry, Optional<IncomingAttachment> file) {
        tickets.entry(entry).ifPresent(known -> {
            file.ifPresent(arrived -> tickets.add(new Attachment(entry, arrived)));
            events.publish(new AttachmentArrived(known.ticket().id(), entry));
        });
    }

    private Ticket open(String subject, String channel, Optional<Long> customer, Instant at) {
        Ticket ticket = new Ticket(subject, channel, customer.orElse(null), at);
        tickets.add(ticket);
        events.publish(new TicketOpened(ticket.id()));
        return ticket;
    }

    private void goOn(Ticket ticket, IncomingMessage message, boolean threaded) {
        if (message.trust() == SenderTrust.AMBIGUOUS) {
            ticket.doubt();
        }
        ticket.said(message.text(), message.at());
        if (threaded) {
            awakening.by(message, ticket);
        }
        if (!message.automatic() && !ticket.solved()) {
            ticket.asked(message.at());
        }
    }
}
