package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.DomainEvents;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Words;

/**
 * What agents do with a ticket.
 *
 * <p>Edits take the version that the agent saw; when the ticket has moved on they change nothing and say so.
 */
@ApplicationScoped
public class TicketDesk {

    private final TicketRepository tickets;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    TicketDesk(TicketRepository tickets, DomainEvents events, Clock clock) {
        this.tickets = tickets;
        this.events = events;
        this.clock = clock;
    }

    /** Who edits, and the version that they saw; empty edits whatever is there. */
    public record Edit(TicketNumber ticket, long by, String byName, Optional<Long> seen) {}

    @Transactional
    public long note(TicketNumber number, String text, Author author) {
        Optional<TimelineEntry> earlier = tickets.entryByRequest(author);
        if (earlier.isPresent()) {
            return earlier.get().id();
        }
        Ticket ticket = tickets.get(number);
        TimelineEntry entry = TimelineEntry.note(ticket.id(), text, author, clock.instant());
        tickets.add(entry);
        ticket.touch(clock.instant());
        events.publish(new NoteWritten(ticket.id(), entry.id()));
        return entry.id();
    }

    @Transactional
    public void close(Edit edit) {
        Ticket ticket = unchanged(edit);
        if (!ticket.solved()) {
            solve(ticket, edit.by());
        }
    }

    @Transactional
    public void reopen(Edit edit) {
        Ticket ticket = unchanged(edit);
        if (ticket.solved()) {
            ticket.reopen(clock.instant());
            milestone(ticket, "reopened", null, null, edit.by());
            events.publish(new TicketReopened(ticket.id()));
        }
    }

    @Transactional
    public void waitForCustomer(Edit edit) {
        Ticket ticket = unchanged(edit);
        if (ticket.status() != TicketStatus.PENDING) {
            String before = Words.of(ticket.status());
            ticket.waitForCustomer(clock.instant());
            changed(ticket, "pending", before, "pending", edit.by());
        }
    }

    @Transactional
    public void goOn(Edit edit) {
        Ticket ticket = unchanged(edit);
        if (ticket.status() == TicketStatus.PENDING) {
            ticket.reopen(clock.instant());
            changed(ticket, "pending", "pending", "open", edit.by());
        }
    }

    /** @param account null takes it from whoever has it */
    @Transactional
    public void assign(Edit edit, @Nullable Long account, String name) {
        Ticket ticket = unchanged(edit);
        if (!Objects.equals(ticket.assigneeId().orElse(null), account)) {
            ticket.assign(account, clock.instant());
            changed(
                    ticket,
                    account == null ? "unassigned" : "assigned",
                    null,
                    account == null ? null : name,
                    edit.by());
        }
    }

    @Transactional
    public void rank(Edit edit, Priority priority) {
        Ticket ticket = unchanged(edit);
        Priority before = ticket.priority();
        if (before != priority) {
            ticket.rank(priority, clock.instant());
            changed(ticket, "priority", word(before), word(priority), edit.by());
        }
    }

    @Transactional
    public void tag(Edit edit, List<String> tags) {
        Ticket ticket = unchanged(edit);
        String before = String.join(", ", ticket.tags());
        if (!ticket.tags().equals(tags)) {
            ticket.tag(tags, clock.instant());
            changed(ticket, "tags", before, String.join(", ", tags), edit.by());
        }
    }

    @Transactional
    public void rename(Edit edit, String subject) {
        Ticket ticket = unchanged(edit);
        String before = ticket.subject();
        if (!before.equals(subject)) {
            ticket.rename(subject, clock.instant());
            changed(ticket, "subject", before, subject, edit.by());
        }
    }

    /** What another part of the product did that belongs on the timeline; by null when nobody of the team did. */
    @Transactional
    public void addMilestone(TicketNumber number, Milestone done, @Nullable Long by) {
        Ticket ticket = tickets.get(number);
        ticket.touch(clock.instant());
        tickets.add(TimelineEntry.milestone(ticket.id(), done.type(), done.from(), done.to(), by, clock.instant()));
        events.publish(new TicketChanged(ticket.id()));
    }

    /** A step as the timeline tells it. */
    public record Milestone(
            String type, @Nullable String from, @Nullable String to) {}

    /** A ticket that begins with what another part of the product has to write about, with nothing said on it yet. */
    @Transactional
    public TicketNumber begin(Beginning matter) {
        Ticket ticket = new Ticket(matter.subject(), matter.channel(), matter.customer(), clock.instant());
        ticket.names(matter.orders());
        tickets.add(ticket);
        events.publish(new TicketOpened(ticket.id()));
        return ticket.number();
    }

    /** What a ticket begins with. */
    public record Beginning(@Nullable Long customer, String channel, String subject, List<String> orders) {}

    private void solve(Ticket ticket, long by) {
        String before = Words.of(ticket.status());
        ticket.solve(clock.instant());
        milestone(ticket, "solved", before, null, by);
        events.publish(new TicketClosed(ticket.id()));
    }

    private void changed(Ticket ticket, String type, @Nullable String from, @Nullable String to, long by) {
        milestone(ticket, type, from, to, by);
        events.publish(new TicketChanged(ticket.id()));
    }

    private void milestone(Ticket ticket, String type, @Nullable String from, @Nullable String to, long by) {
        tickets.add(TimelineEntry.milestone(ticket.id(), type, from, to, by, clock.instant()));
    }

    private Ticket unchanged(Edit edit) {
        Ticket ticket = tickets.get(edit.ticket());
        if (edit.seen().isPresent() && edit.seen().get() != ticket.version()) {
            throw new ProblemException(
                    TicketProblem.CHANGED_MEANWHILE, edit.ticket() + " was changed by somebody else; look again.");
        }
        return ticket;
    }

    private static String word(Priority priority) {
        return Words.of(priority);
    }
}
