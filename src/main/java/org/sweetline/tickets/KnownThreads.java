package org.sweetline.tickets;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Finds the ticket that a message of a batch goes on with, or none; what the batch itself has brought counts too.
 *
 * <p>Surest first: a secret of ours; the ids of the messages that it answers, and a ticket number in its subject, both
 * only from an address of the ticket's own customer; a letter that follows a call of the last day. A stranger joins
 * nothing, whatever he writes.
 */
final class KnownThreads {

    private final Map<Long, Ticket> tickets;
    private final Map<String, Long> byMessageId;
    private final Map<Long, Long> byEntry;
    private final Map<Long, TicketRepository.LastCall> calls;
    private final Map<String, Long> texts;

    KnownThreads(
            Map<Long, Ticket> tickets,
            Map<String, Long> byMessageId,
            Map<Long, Long> byEntry,
            List<TicketRepository.LastCall> calls,
            Map<String, Long> texts) {
        this.tickets = new HashMap<>(tickets);
        this.byMessageId = new HashMap<>(byMessageId);
        this.byEntry = Map.copyOf(byEntry);
        this.texts = new HashMap<>(texts);
        this.calls = new HashMap<>();
        calls.forEach(call -> this.calls.put(call.customer(), call));
    }

    /** A ticket, and what of the sender is proven by how it was found. */
    record Matched(Ticket ticket, SenderTrust trust) {}

    /** @param customer whom the sender's address belongs to, if anybody */
    Optional<Matched> find(IncomingMessage message, Optional<Long> customer) {
        if (message.trust() == SenderTrust.AMBIGUOUS) {
            return Optional.empty();
        }
        if (message.isText()) {
            return byNumber(message);
        }
        return bySecret(message, customer)
                .or(() -> ofOwnCustomer(byReference(message), customer))
                .or(() -> ofOwnCustomer(bySubject(message), customer))
                .or(() -> afterACall(message, customer));
    }

    /** The message has gone to the ticket. */
    void joined(IncomingMessage message, Ticket ticket) {
        tickets.put(ticket.id(), ticket);
        if (!message.messageId().isEmpty()) {
            byMessageId.putIfAbsent(message.messageId(), ticket.id());
        }
        if (message.isText()) {
            texts.put(message.fromAddress(), ticket.id());
        }
        ticket.customerId().ifPresent(calls::remove);
    }

    /** A text has neither subject nor references: whoever goes on by text means what is under way. */
    private Optional<Matched> byNumber(IncomingMessage message) {
        return Optional.ofNullable(texts.get(message.fromAddress()))
                .map(tickets::get)
                .map(ticket -> new Matched(ticket, SenderTrust.NUMBER));
    }

    private Optional<Matched> bySecret(IncomingMessage message, Optional<Long> customer) {
        return message.token()
                .map(byEntry::get)
                .map(tickets::get)
                .map(ticket -> new Matched(
                        ticket,
                        customer.isPresent() && customer.equals(ticket.customerId())
                                ? SenderTrust.KNOWN
                                : SenderTrust.THIRD_PARTY));
    }

    /** The nearest of the references wins. */
    private Optional<Ticket> byReference(IncomingMessage message) {
        return message.references().stream()
                .map(byMessageId::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(tickets::get);
    }

    private Optional<Ticket> bySubject(IncomingMessage message) {
        OptionalLong named = ThreadMatch.named(message);
        return named.isPresent() ? Optional.ofNullable(tickets.get(named.getAsLong())) : Optional.empty();
    }

    private static Optional<Matched> ofOwnCustomer(Optional<Ticket> ticket, Optional<Long> customer) {
        return ticket.filter(found -> customer.isPresent() && customer.equals(found.customerId()))
                .map(found -> new Matched(found, SenderTrust.UNVERIFIED));
    }

    /** Who hangs up and then writes means the same matter. */
    private Optional<Matched> afterACall(IncomingMessage message, Optional<Long> customer) {
        if (message.automatic()) {
            return Optional.empty();
        }
        Instant since = message.at().minus(ThreadMatch.AFTER_A_CALL);
        return customer.map(calls::get)
                .filter(call -> !call.at().isBefore(since))
                .map(call -> tickets.get(call.ticket()))
                .map(ticket -> new Matched(ticket, SenderTrust.UNVERIFIED));
    }
}
