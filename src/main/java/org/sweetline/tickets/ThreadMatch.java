package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
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
    private final TextThreads texts;

    @Inject
    ThreadMatch(TicketRepository tickets, TextThreads texts) {
        this.tickets = tickets;
        this.texts = texts;
    }

    /** @param senders whom the address of each message belongs to, if anybody */
    KnownThreads about(List<IncomingMessage> messages, List<Optional<Long>> senders) {
        Map<String, Long> byMessageId = tickets.ticketsByMessageId(messages.stream()
                .flatMap(message -> message.references().stream())
                .collect(Collectors.toSet()));
        Map<Long, Long> byEntry = tickets.ticketsByEntry(
                messages.stream().flatMap(message -> message.token().stream()).collect(Collectors.toSet()));
        Set<Long> ids = new HashSet<>(byMessageId.values());
        ids.addAll(byEntry.values());
        messages.forEach(message -> named(message).ifPresent(ids::add));
        List<TicketRepository.LastCall> calls = calls(messages, senders);
        calls.forEach(call -> ids.add(call.ticket()));
        Map<String, Long> byNumber = texts.underWay(messages, senders);
        ids.addAll(byNumber.values());
        return new KnownThreads(tickets.byId(ids), byMessageId, byEntry, calls, byNumber);
    }

    /** The id of the ticket that the subject names, real or not. */
    static OptionalLong named(IncomingMessage message) {
        Matcher number = NUMBER.matcher(message.subject());
        return number.find() ? OptionalLong.of(Long.parseLong(number.group(1))) : OptionalLong.empty();
    }

    private List<TicketRepository.LastCall> calls(List<IncomingMessage> messages, List<Optional<Long>> senders) {
        Set<Long> customers = new HashSet<>();
        Instant since = Instant.MAX;
        for (int i = 0; i < messages.size(); i++) {
            IncomingMessage message = messages.get(i);
            if (!message.automatic() && senders.get(i).isPresent()) {
                customers.add(senders.get(i).get());
                Instant earliest = message.at().minus(AFTER_A_CALL);
                since = earliest.isBefore(since) ? earliest : since;
            }
        }
        return customers.isEmpty() ? List.of() : tickets.lastUnwrittenCalls(customers, since);
    }
}
