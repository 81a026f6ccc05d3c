package org.sweetline.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sweetline.storage.StoredFile;

/** The sound of a call or of a part of it, on its way from the phone network to a file of ours, and out of it again. */
@Entity
@Table(name = "phone_recording")
public class PhoneRecording {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "phone_recording_seq")
    @SequenceGenerator(name = "phone_recording_seq", sequenceName = "phone_recording_seq", allocationSize = 20)
    private long id;

    @Column(name = "call_id")
    private long callId;

    private @Nullable String sid;

    @Enumerated(EnumType.STRING)
    private RecordingKind kind;

    @Enumerated(EnumType.STRING)
    private RecordingState state = RecordingState.WAITING;

    @Column(name = "announced_at")
    private Instant announcedAt;

    private @Nullable Integer seconds;
    private @Nullable String sha256;
    private @Nullable String type;
    private @Nullable Long size;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Version
    private long version;

    protected PhoneRecording() {}

    PhoneRecording(long callId, String sid, RecordingKind kind, Instant announcedAt) {
        this.callId = callId;
        this.sid = sid;
        this.kind = kind;
        this.announcedAt = announcedAt;
    }

    /** That a call was recorded, and the network has nothing of it. */
    static PhoneRecording none(long callId, RecordingKind kind, Instant noticedAt) {
        PhoneRecording recording = new PhoneRecording();
        recording.callId = callId;
        recording.kind = kind;
        recording.announcedAt = noticedAt;
        recording.state = RecordingState.ABSENT;
        return recording;
    }

    /** Whether it stands for one of this kind of which the network had nothing, not even a name. */
    boolean mayBe(RecordingKind sought) {
        return sid == null && kind == sought && state == RecordingState.ABSENT;
    }

    /** The network has one after all. */
    void isThere(String name, OptionalInt length) {
        sid = name;
        state = RecordingState.WAITING;
        lasts(length);
    }

    public long id() {
        return id;
    }

    Optional<String> sid() {
        return Optional.ofNullable(sid);
    }

    long callId() {
        return callId;
    }

    public RecordingState state() {
        return state;
    }

    public Optional<StoredFile> file() {
        return sha256 == null || size == null ? Optional.empty() : Optional.of(new StoredFile(sha256, size));
    }

    /** What kind of sound the file is. */
    public String type() {
        return Objects.requireNonNullElse(type, "audio/mpeg");
    }

    /** False when it was known already. */
    boolean lasts(OptionalInt length) {
        if (seconds != null || length.isEmpty()) {
            return false;
        }
        seconds = length.getAsInt();
        return true;
    }

    /** One that was deleted does not come back. */
    void stored(StoredFile file, String mediaType) {
        if (state == RecordingState.DELETED) {
            return;
        }
        sha256 = file.sha256();
        size = file.size();
        type = mediaType;
        state = RecordingState.STORED;
    }

    /** One that is too long is not lost: it is somewhere else. */
    void lost(RecordingState how) {
        if (state != RecordingState.STORED && state != RecordingState.TOO_LONG && state != RecordingState.DELETED) {
            state = how;
        }
    }

    void deleted(Instant now) {
        state = RecordingState.DELETED;
        deletedAt = now;
        sha256 = null;
        size = null;
    }
}
