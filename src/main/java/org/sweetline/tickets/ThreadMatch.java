package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks up at once whatever a batch of messages may go on with. */
@ApplicationScoped
class ThreadMatch {

    static final Duration AFTER_A_CALL = Duration.ofHours(24);
    private static final Pattern NUMBER = Pattern.compile("\\bT-([1-9][0-9]{0,17})\\b", Pattern.CASE_INSENSITIVE);

    private final TicketRepository tickets;

    @Inject
    ThreadMatch(TicketRepository tickets) {
        this.tickets = tickets;
    }

    /** @param customers whom the addresses of the senders belong to */
    KnownThreads about(List<IncomingMessage> messages, Collection<Long> customers) {
        Map<String, Long> byMessageId = tickets.ticketsByMessageId(messages.stream()
                .flatMap(message -> message.references().stream())
                .collect(Collectors.toSet()));
        Map<Long, Long> byEntry = tickets.ticketsByEntry(
                messages.stream().flatMap(message -> message.token().stream()).collect(Collectors.toSet()));
        Set<Long> ids = new HashSet<>(byMessageId.values());
        ids.addAll(byEntry.values());
        messages.forEach(message -> named(message).ifPresent(ids::add));
        return new KnownThreads(tickets.byId(ids), byMessageId, byEntry, calls(messages, customers));
    }

    /** The id of the ticket that the subject names, real or not. */
    static OptionalLong named(IncomingMessage message) {
        Matcher number = NUMBER.matcher(message.subject());
        return number.find() ? OptionalLong.of(Long.parseLong(number.group(1))) : OptionalLong.empty();
    }

    /** The calls behind the ticket that each customer talked about last, where nothing was written yet. */
    private Map<Long, KnownThreads.Called> calls(List<IncomingMessage> messages, Collection<Long> customers) {
        Optional<Instant> earliest = messages.stream().map(IncomingMessage::at).min(Instant::compareTo);
        if (customers.isEmpty() || earliest.isEmpty()) {
            return Map.of();
        }
        Map<Long, Ticket> latest =
                tickets.latestUnsolved(customers, earliest.get().minus(AFTER_A_CALL));
        Map<Long, Instant> calls = tickets.lastCallsOfUnwritten(
                latest.values().stream().map(Ticket::id).toList());
        Map<Long, KnownThreads.Called> called = new HashMap<>();
        latest.forEach((customer, ticket) -> {
            Instant lastCall = calls.get(ticket.id());
            if (lastCall != null) {
                called.put(customer, new KnownThreads.Called(ticket, lastCall));
            }
        });
        return called;
    }
}
