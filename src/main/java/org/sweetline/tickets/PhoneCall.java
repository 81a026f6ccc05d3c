package org.sweetline.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A phone call: it keeps what the network tells of it in whatever order that comes. */
@Entity
@Table(name = "phone_call")
public class PhoneCall {

    private static final Set<String> TERMINAL =
            Set.of("completed", "machine", "busy", "failed", "no-answer", "canceled");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "phone_call_seq")
    @SequenceGenerator(name = "phone_call_seq", sequenceName = "phone_call_seq", allocationSize = 20)
    private long id;

    private String sid;

    @Column(name = "entry_id")
    private @Nullable Long entryId;

    @Column(name = "ticket_id")
    private @Nullable Long ticketId;

    @Column(name = "from_number")
    private String from = "";

    @Column(name = "to_number")
    private String to = "";

    private String status = "ringing";

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable Integer seconds;

    private String transcript = "";

    @Version
    private long version;

    protected PhoneCall() {}

    PhoneCall(String sid) {
        this.sid = sid;
    }

    public long id() {
        return id;
    }

    public String sid() {
        return sid;
    }

    public Optional<Long> entryId() {
        return Optional.ofNullable(entryId);
    }

    public Optional<Long> ticketId() {
        return Optional.ofNullable(ticketId);
    }

    void placed(PlacedCall call, long ticket, long entry) {
        from = call.from();
        to = call.to();
        ticketId = ticket;
        entryId = entry;
        startedAt = startedAt == null || call.at().isBefore(startedAt) ? call.at() : startedAt;
    }

    void began(IncomingCall call, long ticket, long entry) {
        from = call.from();
        to = call.to();
        ticketId = ticket;
        entryId = entry;
        startedAt = startedAt == null || call.at().isBefore(startedAt) ? call.at() : startedAt;
        goesOn(call.status());
    }

    void movesTo(long ticket) {
        ticketId = ticket;
    }

    /** False when nothing new was said: a terminal state stays, whatever comes late. */
    boolean progressed(String newStatus, Instant at, @Nullable Integer duration) {
        boolean changed = goesOn(newStatus);
        if (TERMINAL.contains(newStatus) && endedAt == null) {
            endedAt = at;
            changed = true;
        }
        if (duration != null && seconds == null) {
            seconds = duration;
            changed = true;
        } else if (endedAt != null && startedAt != null && seconds == null) {
            seconds = (int) Math.max(0, Duration.between(startedAt, endedAt).toSeconds());
            changed = true;
        }
        return changed;
    }

    String transcript() {
        return transcript;
    }

    Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    boolean hasEnded() {
        return TERMINAL.contains(status);
    }

    /** False for silence. */
    boolean transcribed(String text) {
        if (text.isBlank()) {
            return false;
        }
        transcript = text.strip();
        return true;
    }

    private boolean goesOn(String newStatus) {
        if (TERMINAL.contains(status) || status.equals(newStatus) || rank(newStatus) < rank(status)) {
            return false;
        }
        status = newStatus;
        return true;
    }

    private static int rank(String status) {
        return switch (status) {
            case "queued", "initiated" -> 0;
            case "ringing" -> 1;
            case "in-progress" -> 2;
            default -> TERMINAL.contains(status) ? 3 : 0;
        };
    }
}
