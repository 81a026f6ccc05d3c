package org.sweetline.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sweetline.storage.StoredFile;

class PhoneRecordingTest {
    private static final Instant NOW = Instant.parse("2026-11-27T15:00:00Z");
    private static final StoredFile FILE = new StoredFile("abc", 5);

    private final PhoneRecording recording = new PhoneRecording(7, "RE1", RecordingKind.CONVERSATION, NOW);

    @Test
    void lengthIsTakenOnce() {
        assertThat(recording.lasts(OptionalInt.empty())).isFalse();
        assertThat(recording.lasts(OptionalInt.of(12))).isTrue();
        assertThat(recording.lasts(OptionalInt.of(30))).isFalse();
    }

    @Test
    void whatTheNetworkKnewNothingOfTakesTheNameOfTheFirstOfItsKindThatIsToldAfterAll() {
        PhoneRecording none = PhoneRecording.none(7, RecordingKind.CONVERSATION, NOW);
        assertThat(none.mayBe(RecordingKind.VOICEMAIL)).isFalse();
        assertThat(none.mayBe(RecordingKind.CONVERSATION)).isTrue();

        none.isThere("RE2", OptionalInt.of(12));

        assertThat(none.sid()).contains("RE2");
        assertThat(none.state()).isEqualTo(RecordingState.WAITING);
        assertThat(none.mayBe(RecordingKind.CONVERSATION)).isFalse();
        assertThat(recording.mayBe(RecordingKind.CONVERSATION)).isFalse();
    }

    @Test
    void storedRecordingIsNeverLost() {
        recording.stored(FILE, "audio/wav");

        recording.lost(RecordingState.ABSENT);

        assertThat(recording.state()).isEqualTo(RecordingState.STORED);
        assertThat(recording.file()).contains(FILE);
        assertThat(recording.type()).isEqualTo("audio/wav");
    }

    @Test
    void lostRecordingIsWelcomeWhenItComesAfterAll() {
        recording.lost(RecordingState.FAILED);

        recording.stored(FILE, "audio/wav");

        assertThat(recording.state()).isEqualTo(RecordingState.STORED);
    }

    @Test
    void deletedRecordingDoesNotComeBack() {
        recording.stored(FILE, "audio/wav");
        recording.deleted(NOW.plusSeconds(60));

        recording.stored(FILE, "audio/wav");
        recording.lost(RecordingState.FAILED);

        assertThat(recording.state()).isEqualTo(RecordingState.DELETED);
        assertThat(recording.file()).isEmpty();
    }
}
