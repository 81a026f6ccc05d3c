package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.DomainEvents;
import org.sweetline.storage.StoredFile;

/** What becomes of calls. What comes before the call itself is kept until it does; what comes twice changes nothing. */
@ApplicationScoped
public class CallLog {

    private final TicketRepository tickets;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    CallLog(TicketRepository tickets, DomainEvents events, Clock clock) {
        this.tickets = tickets;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the key of the call's ticket, "" while there is none. */
    @Transactional
    public String progressed(String sid, String status, Instant at, OptionalInt seconds) {
        PhoneCall call = call(sid);
        Integer duration = seconds.isPresent() ? (Integer) seconds.getAsInt() : null;
        return tell(call, call.progressed(status, at, duration));
    }

    @Transactional
    public String recordingAnnounced(String sid, String recordingSid, OptionalInt seconds) {
        PhoneCall call = call(sid);
        @Nullable Integer length = seconds.isPresent() ? (Integer) seconds.getAsInt() : null;
        boolean fresh = call.recordingAnnounced(recordingSid, length);
        if (fresh) {
            events.publish(new RecordingAnnounced(call.sid(), recordingSid));
        }
        return tell(call, fresh);
    }

    @Transactional
    public void recordingStored(String recordingSid, StoredFile file, String type) {
        tickets.callByRecording(recordingSid).ifPresent(call -> {
            call.recordingStored(file, type);
            tell(call, true);
        });
    }

    /** FAILED: it could not be fetched; ABSENT: the network has none. */
    @Transactional
    public void recordingLost(String recordingSid, RecordingState how) {
        tickets.callByRecording(recordingSid).ifPresent(call -> {
            call.recordingLost(how);
            tell(call, true);
        });
    }

    @Transactional
    public String transcribed(String sid, String text) {
        PhoneCall call = call(sid);
        boolean fresh = call.transcribed(text);
        if (fresh) {
            call.ticketId().flatMap(tickets::find).ifPresent(ticket -> ticket.said(text, clock.instant()));
        }
        return tell(call, fresh);
    }

    public Optional<PhoneCall> find(long id) {
        return tickets.call(id);
    }

    public Optional<PhoneCall> byRecording(String recordingSid) {
        return tickets.callByRecording(recordingSid);
    }

    private PhoneCall call(String sid) {
        return tickets.call(sid).orElseGet(() -> {
            PhoneCall call = new PhoneCall(sid);
            tickets.add(call);
            return call;
        });
    }

    private String tell(PhoneCall call, boolean changed) {
        if (call.ticketId().isEmpty() || call.entryId().isEmpty()) {
            return "";
        }
        long ticket = call.ticketId().get();
        if (changed) {
            events.publish(new CallChanged(ticket, call.entryId().get()));
        }
        return new TicketNumber(ticket).toString();
    }
}
