package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sweetline.events.DomainEvents;

/** Whether what a customer says on a ticket that rests opens it again. */
@ApplicationScoped
class Awakening {

    private final TicketRepository tickets;
    private final Instance<SolvedTicketRest> rests;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    Awakening(TicketRepository tickets, @Any Instance<SolvedTicketRest> rests, DomainEvents events, Clock clock) {
        this.tickets = tickets;
        this.rests = rests;
        this.events = events;
        this.clock = clock;
    }

    void by(IncomingMessage message, Ticket ticket) {
        if (message.automatic() || ticket.status() == TicketStatus.OPEN) {
            return;
        }
        boolean wasSolved = ticket.solved();
        if (wasSolved && rests.stream().anyMatch(rest -> rest.leavesSolved(message))) {
            tickets.add(TimelineEntry.milestone(ticket.id(), "stayed-solved", null, null, null, clock.instant()));
            events.publish(new TicketChanged(ticket.id()));
            return;
        }
        if (wasSolved) {
            // What was asked before it was solved is settled.
            ticket.answered();
            ticket.reopen(clock.instant());
            tickets.add(TimelineEntry.milestone(ticket.id(), "reopened", null, null, null, clock.instant()));
            events.publish(new TicketReopened(ticket.id()));
        } else {
            goesOn(ticket);
        }
    }

    /** A call opens what waited for its customer, and nothing that is solved. */
    void byCall(Ticket ticket) {
        if (ticket.status() == TicketStatus.PENDING) {
            goesOn(ticket);
        }
    }

    private void goesOn(Ticket ticket) {
        ticket.reopen(clock.instant());
        tickets.add(TimelineEntry.milestone(ticket.id(), "pending", "pending", "open", null, clock.instant()));
    }
}
