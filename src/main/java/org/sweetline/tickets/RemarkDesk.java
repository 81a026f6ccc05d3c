package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.DomainEvents;
import org.sweetline.schema.Statements;
import org.sweetline.web.Words;

/** What a customer says about a ticket when they are asked: it stands on the timeline and opens nothing again. */
@ApplicationScoped
public class RemarkDesk {

    /** The channel of such entries. */
    public static final String CHANNEL = "survey";

    /** So soon a change of a rating is part of the one before; what ends where it began stays told. */
    private static final Duration SOON = Duration.ofMinutes(5);

    private static final String CHANGED_SOON = """
            update timeline_entry set milestone_to = ? where id = (
                select max(id) from timeline_entry where ticket_id = ? and milestone_type = 'rated' and at > ?)
            and milestone_to = ? and milestone_from is distinct from ?
            """;

    private final TicketRepository tickets;
    private final Statements statements;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    RemarkDesk(TicketRepository tickets, Statements statements, DomainEvents events, Clock clock) {
        this.tickets = tickets;
        this.statements = statements;
        this.events = events;
        this.clock = clock;
    }

    /** @param before what they answered earlier and change now */
    @Transactional(rollbackOn = Throwable.class)
    public void rated(long ticket, @Nullable RatedAnswer before, RatedAnswer answer) throws SQLException {
        String from = before == null ? null : before.word();
        String to = answer.word();
        Instant now = clock.instant();
        if (from == null || statements.change(CHANGED_SOON, to, ticket, now.minus(SOON), from, to) == 0) {
            tickets.add(TimelineEntry.milestone(ticket, "rated", from, to, null, now));
        }
        events.publish(new TicketChanged(ticket));
    }

    /**
     * Their words, as a message of theirs.
     *
     * @param earlier the entry of the words that they change now
     * @return the entry
     */
    @Transactional
    public long said(long ticket, Optional<Long> earlier, String name, String text) {
        Optional<TimelineEntry> known = earlier.flatMap(tickets::entry);
        if (known.isPresent()) {
            known.get().reword(text);
            events.publish(new TicketChanged(ticket));
            return known.get().id();
        }
        TimelineEntry entry =
                TimelineEntry.imported(ticket, EntryKind.MESSAGE, CHANNEL, Direction.IN, clock.instant(), text);
        entry.wroteFrom("", name, "", null);
        tickets.add(entry);
        events.publish(new MessageReceived(ticket, entry.id()));
        return entry.id();
    }

    /** What a customer rated badly is open again; where it still is open, it goes before others, and says why. */
    @Transactional
    public void wantsAnotherLook(long id, int rating) {
        lookAgain(id, "bad-rating", "badly-rated", Integer.toString(rating));
    }

    /** The same for what is not solved, as the customer says, however they rated it. */
    @Transactional
    public void saidUnsolved(long id) {
        lookAgain(id, "not-solved", "not-solved", null);
    }

    private void lookAgain(long id, String whyReopened, String type, @Nullable String to) {
        Ticket ticket = tickets.get(new TicketNumber(id));
        if (ticket.solved()) {
            ticket.reopen(clock.instant());
            milestone(id, "reopened", null, whyReopened);
            events.publish(new TicketReopened(id));
        } else {
            milestone(id, type, null, to);
            goesFirst(ticket);
            events.publish(new TicketChanged(id));
        }
    }

    private void goesFirst(Ticket ticket) {
        if (ticket.status() == TicketStatus.PENDING) {
            ticket.reopen(clock.instant());
            milestone(ticket.id(), "pending", "pending", "open");
        }
        Priority before = ticket.priority();
        if (before.compareTo(Priority.HIGH) < 0) {
            ticket.rank(Priority.HIGH, clock.instant());
            milestone(ticket.id(), "priority", Words.of(before), Words.of(Priority.HIGH));
        }
    }

    private void milestone(long ticket, String type, @Nullable String from, @Nullable String to) {
        tickets.add(TimelineEntry.milestone(ticket, type, from, to, null, clock.instant()));
    }
}
