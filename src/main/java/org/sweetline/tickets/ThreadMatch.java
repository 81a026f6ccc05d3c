package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the ticket that a message goes on with, or none.
 *
 * <p>Surest first: a secret of ours; the ids of the messages that it answers, and a ticket number in its subject, both
 * only from an address of the ticket's own customer; a letter that follows a call of the last day. A stranger joins
 * nothing, whatever he writes.
 */
@ApplicationScoped
class ThreadMatch {

    private static final Duration AFTER_A_CALL = Duration.ofHours(24);
    private static final Pattern NUMBER = Pattern.compile("\\bT-([1-9][0-9]{0,17})\\b", Pattern.CASE_INSENSITIVE);

    private final TicketRepository tickets;

    @Inject
    ThreadMatch(TicketRepository tickets) {
        this.tickets = tickets;
    }

    /** A ticket, and what of the sender is proven by how it was found. */
    record Matched(Ticket ticket, SenderTrust trust) {}

    /** @param customer whom the sender's address belongs to, if anybody */
    Optional<Matched> find(IncomingMessage message, Optional<Long> customer) {
        if (message.trust() == SenderTrust.AMBIGUOUS) {
            return Optional.empty();
        }
        return bySecret(message, customer)
                .or(() -> ofOwnCustomer(byReference(message), customer))
                .or(() -> ofOwnCustomer(bySubject(message), customer))
                .or(() -> afterACall(message, customer));
    }

    private Optional<Matched> bySecret(IncomingMessage message, Optional<Long> customer) {
        return message.token()
                .flatMap(tickets::entry)
                .flatMap(entry -> tickets.find(entry.ticket().id()))
                .map(ticket -> new Matched(
                        ticket,
                        customer.isPresent() && customer.equals(ticket.customerId())
                                ? SenderTrust.KNOWN
                                : SenderTrust.THIRD_PARTY));
    }

    private Optional<Ticket> byReference(IncomingMessage message) {
        return message.references().isEmpty()
                ? Optional.empty()
                : tickets.entryByMessageIds(message.references())
                        .flatMap(entry -> tickets.find(entry.ticket().id()));
    }

    private Optional<Ticket> bySubject(IncomingMessage message) {
        Matcher number = NUMBER.matcher(message.subject());
        return number.find() ? tickets.find(Long.parseLong(number.group(1))) : Optional.empty();
    }

    private static Optional<Matched> ofOwnCustomer(Optional<Ticket> ticket, Optional<Long> customer) {
        return ticket.filter(found -> customer.isPresent() && customer.equals(found.customerId()))
                .map(found -> new Matched(found, SenderTrust.UNVERIFIED));
    }

    /** Who hangs up and then writes means the same matter. */
    private Optional<Matched> afterACall(IncomingMessage message, Optional<Long> customer) {
        if (customer.isEmpty() || message.automatic()) {
            return Optional.empty();
        }
        Instant since = message.at().minus(AFTER_A_CALL);
        return tickets.latestUnsolved(customer.get(), since)
                .filter(ticket -> tickets.onlyCalls(ticket.id(), since))
                .map(ticket -> new Matched(ticket, SenderTrust.UNVERIFIED));
    }
}
