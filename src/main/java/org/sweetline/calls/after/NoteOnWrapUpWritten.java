package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.events.NotYet;
import org.sweetline.events.Reaction;
import org.sweetline.tickets.Author;
import org.sweetline.tickets.CallLog;
import org.sweetline.tickets.PhoneCall;
import org.sweetline.tickets.TicketDesk;
import org.sweetline.tickets.TicketNumber;

/** Puts an agent's note about a call on its ticket. The ticket may come a moment after the call. */
@ApplicationScoped
class NoteOnWrapUpWritten implements Reaction<WrapUpWritten> {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private static final Duration GIVE_UP = Duration.ofDays(1);

    private final WrapUps wrapUps;
    private final CallDesk calls;
    private final CallLog log;
    private final TicketDesk tickets;
    private final Clock clock;

    @Inject
    NoteOnWrapUpWritten(WrapUps wrapUps, CallDesk calls, CallLog log, TicketDesk tickets, Clock clock) {
        this.wrapUps = wrapUps;
        this.calls = calls;
        this.log = log;
        this.tickets = tickets;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "note wrap-up on ticket";
    }

    @Override
    public Class<WrapUpWritten> event() {
        return WrapUpWritten.class;
    }

    @Override
    public void react(WrapUpWritten written) throws SQLException, NotYet {
        Optional<WrapUps.Noted> noted = wrapUps.note(written.call(), written.account(), written.version());
        Optional<Call> call = calls.find(written.call());
        if (noted.isEmpty() || noted.get().note().isEmpty() || call.isEmpty()) {
            return;
        }
        Optional<Long> ticket = call.get().sid().flatMap(log::find).flatMap(PhoneCall::ticketId);
        if (ticket.isEmpty()) {
            awaitTicket(call.get());
            return;
        }
        // By the network's id of the call: the note goes along when the call is filed elsewhere.
        String key = "wrap-up-%s-%d".formatted(call.get().sid().orElseThrow(), written.version());
        Author author = new Author(written.account(), noted.get().name(), key);
        tickets.note(new TicketNumber(ticket.get()), noted.get().note(), author);
    }

    /** A call without a sid that never was placed has no ticket; the note stays with the call. */
    private void awaitTicket(Call call) throws NotYet {
        if (call.beganAt().plus(GIVE_UP).isAfter(clock.instant())) {
            throw new NotYet("the call has no ticket yet", clock.instant().plus(LOOK_AGAIN));
        }
    }
}
