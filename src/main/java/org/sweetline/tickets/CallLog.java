package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.sweetline.events.DomainEvents;

/** What becomes of calls. What comes before the call itself is kept until it does; what comes twice changes nothing. */
@ApplicationScoped
public class CallLog {

    private final TicketRepository tickets;
    private final DomainEvents events;

    @Inject
    CallLog(TicketRepository tickets, DomainEvents events) {
        this.tickets = tickets;
        this.events = events;
    }

    /** Returns the key of the call's ticket, "" while there is none. */
    @Transactional
    public String progressed(String sid, String status, Instant at, OptionalInt seconds) {
        PhoneCall call = call(sid);
        Integer duration = seconds.isPresent() ? (Integer) seconds.getAsInt() : null;
        return tell(call, call.progressed(status, at, duration));
    }

    public Optional<PhoneCall> find(String sid) {
        return tickets.call(sid);
    }

    /** What our desk knows of the call has changed, and with it what the ticket shows. */
    @Transactional
    public void changed(String sid) {
        tickets.call(sid).ifPresent(call -> retell(call, true));
    }

    PhoneCall call(String sid) {
        return tickets.call(sid).orElseGet(() -> {
            PhoneCall call = new PhoneCall(sid);
            tickets.add(call);
            return call;
        });
    }

    String tell(PhoneCall call, boolean changed) {
        if (call.ticketId().isEmpty() || call.entryId().isEmpty()) {
            return "";
        }
        long ticket = call.ticketId().get();
        if (changed) {
            events.publish(new CallChanged(ticket, call.entryId().get()));
        }
        return TicketNumber.text(ticket);
    }

    /** As {@link #tell}, of a change of what was said, or to whom. */
    String retell(PhoneCall call, boolean changed) {
        String ticket = tell(call, changed);
        if (changed && !ticket.isEmpty()) {
            events.publish(
                    new CallWordsChanged(call.ticketId().get(), call.entryId().get()));
        }
        return ticket;
    }
}
