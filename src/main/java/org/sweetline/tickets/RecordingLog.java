package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.erasure.CondemnedFiles;
import org.sweetline.storage.StoredFile;

/** What becomes of recordings. One may be announced before its call; what comes twice changes nothing. */
@ApplicationScoped
public class RecordingLog {

    private final TicketRepository tickets;
    private final CallLog calls;
    private final CondemnedFiles condemned;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    RecordingLog(TicketRepository tickets, CallLog calls, CondemnedFiles condemned, DomainEvents events, Clock clock) {
        this.tickets = tickets;
        this.calls = calls;
        this.condemned = condemned;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the key of the call's ticket, "" while there is none. */
    @Transactional
    public String announced(String callSid, String recordingSid, RecordingKind kind, OptionalInt seconds) {
        PhoneCall call = calls.call(callSid);
        Optional<PhoneRecording> known = tickets.recording(recordingSid);
        if (known.isEmpty() && isOneAfterAll(call, recordingSid, kind, seconds)) {
            return calls.tell(call, true);
        }
        PhoneRecording recording =
                known.orElseGet(() -> new PhoneRecording(call.id(), recordingSid, kind, clock.instant()));
        boolean fresh = recording.lasts(seconds) | known.isEmpty();
        if (known.isEmpty()) {
            tickets.add(recording);
        }
        return calls.tell(call, fresh);
    }

    /** Its report was only late: what stands there as absent is this one. */
    private boolean isOneAfterAll(PhoneCall call, String recordingSid, RecordingKind kind, OptionalInt seconds) {
        Optional<PhoneRecording> absent = tickets.recordingsOf(call).stream()
                .filter(recording -> recording.mayBe(kind))
                .findFirst();
        absent.ifPresent(recording -> recording.isThere(recordingSid, seconds));
        return absent.isPresent();
    }

    @Transactional
    public void stored(String recordingSid, StoredFile file, String type) {
        tickets.recording(recordingSid).ifPresent(recording -> {
            recording.stored(file, type);
            tell(recording);
        });
    }

    /** FAILED: it could not be fetched; ABSENT: the network has none; TOO_LONG: only the network keeps it. */
    @Transactional
    public void lost(String recordingSid, RecordingState how) {
        tickets.recording(recordingSid).ifPresent(recording -> {
            recording.lost(how);
            tell(recording);
        });
    }

    /** The network knows nothing of a call that was recorded. What was announced of it is sought by its own id. */
    @Transactional
    public void absent(String callSid, RecordingKind kind) {
        Optional<PhoneCall> silent =
                tickets.call(callSid).filter(call -> tickets.recordingsOf(call).isEmpty());
        silent.ifPresent(call -> {
            tickets.add(PhoneRecording.none(call.id(), kind, clock.instant()));
            calls.tell(call, true);
        });
    }

    /**
     * Lets go of some of those that are older, here and at the phone network; their rows stay and say so. One that was too
     * long to be here is let go of at the network.
     *
     * @return how many; 0 when none is older
     */
    @Transactional(rollbackOn = Throwable.class)
    public int deleteOlderThan(Instant time, int most) throws SQLException {
        List<PhoneRecording> old = tickets.recordingsBefore(time, most);
        condemned.add(old.stream()
                .flatMap(recording -> recording.file().stream())
                .map(StoredFile::sha256)
                .toList());
        for (PhoneRecording recording : old) {
            recording.sid().ifPresent(sid -> events.publish(new RecordingDiscarded(sid)));
            recording.deleted(clock.instant());
            tell(recording);
        }
        return old.size();
    }

    public Optional<PhoneRecording> find(long id) {
        return tickets.recording(id);
    }

    public Optional<PhoneRecording> bySid(String sid) {
        return tickets.recording(sid);
    }

    private void tell(PhoneRecording recording) {
        tickets.call(recording.callId()).ifPresent(call -> calls.tell(call, true));
    }
}
