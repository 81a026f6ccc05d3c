package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.DomainEvents;
import org.sweetline.problem.ProblemException;

/** Gives doors the replies that they carry out, and keeps how far each got. */
@ApplicationScoped
public class ReplyDelivery {

    private static final int MOST_REFERENCES = 20;

    private final TicketRepository tickets;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    ReplyDelivery(TicketRepository tickets, DomainEvents events, Clock clock) {
        this.tickets = tickets;
        this.events = events;
        this.clock = clock;
    }

    /** What the customer said last before a reply was written. */
    public record AnsweredMessage(String from, Instant at, String text, String language) {}

    /** @param answers message ids of the ticket's mails: the answered one, then the others from the newest */
    public record OutgoingReply(
            long entry,
            TicketNumber ticket,
            String to,
            String authorName,
            String subject,
            String text,
            List<String> answers,
            Optional<AnsweredMessage> answered) {}

    /** Empty once it is sent or given up, or when it goes another way, so that a repeated try sends nothing twice. */
    @Transactional
    public Optional<OutgoingReply> waiting(String channel, long entry) {
        return tickets.entry(entry)
                .filter(reply -> reply.channel().equals(channel))
                .filter(reply -> reply.deliveryState()
                        .filter(DeliveryState.WAITING::equals)
                        .isPresent())
                .map(this::outgoing);
    }

    /** @param messageId the id that it left under, by which answers and bounces are known */
    @Transactional
    public void sent(long entry, String messageId) {
        change(entry, DeliveryState.SENT, null, messageId);
    }

    /** It will not be tried again; the agent sees why. */
    @Transactional
    public void failed(long entry, String why) {
        change(entry, DeliveryState.FAILED, why, null);
    }

    /** What the way outside tells of a reply that was handed to it. */
    @Transactional
    public void became(long entry, DeliveryState state, Optional<String> why) {
        change(entry, state, why.orElse(null), null);
    }

    /** Lets a reply that has failed be tried once more; one that waits or is sent stays as it is. */
    @Transactional
    public void again(TicketNumber number, long entry) {
        TimelineEntry reply = tickets.entry(entry)
                .filter(found ->
                        found.ticket().equals(number) && found.deliveryState().isPresent())
                .orElseThrow(() -> new ProblemException(
                        TicketProblem.NO_SUCH_REPLY, number + " has no reply with the id " + entry + "."));
        if (reply.deliveryState().filter(DeliveryState::canBeRepeated).isPresent()) {
            reply.waitAgain(clock.instant());
            events.publish(new ReplyRepeated(reply.ticket().id(), entry));
        }
    }

    /** It will be tried again. */
    @Transactional
    public void attempted(long entry, String why) {
        tickets.entry(entry).ifPresent(reply -> {
            reply.attempted(why, clock.instant());
            events.publish(new ReplyDelivered(reply.ticket().id(), entry));
        });
    }

    private OutgoingReply outgoing(TimelineEntry reply) {
        Optional<TimelineEntry> answered =
                tickets.lastSaidBy(reply.toAddresses(), reply.ticket().id(), reply.at());
        Set<String> ids = new LinkedHashSet<>();
        answered.flatMap(TimelineEntry::messageId).ifPresent(ids::add);
        ids.addAll(tickets.messageIds(reply.ticket().id(), MOST_REFERENCES));
        return new OutgoingReply(
                reply.id(),
                reply.ticket(),
                reply.toAddresses(),
                reply.fromName(),
                reply.subject(),
                reply.text(),
                List.copyOf(ids),
                answered.map(ReplyDelivery::quoted));
    }

    private static AnsweredMessage quoted(TimelineEntry said) {
        String name = said.fromName().isBlank() ? said.fromAddress() : said.fromName();
        return new AnsweredMessage(name, said.at(), said.text(), said.language());
    }

    private void change(long entry, DeliveryState state, @Nullable String why, @Nullable String messageId) {
        tickets.entry(entry).ifPresent(reply -> {
            reply.delivered(state, why, messageId, clock.instant());
            events.publish(new ReplyDelivered(reply.ticket().id(), entry));
        });
    }
}
