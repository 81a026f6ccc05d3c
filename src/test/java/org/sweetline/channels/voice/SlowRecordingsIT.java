package org.sweetline.channels.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.sound.Recording;
import org.sweetline.town.phone.sound.RecordingFate;

/** A line on which a .wav comes drop by drop: it is given up in time, tried once more, and then had as an .mp3. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ItsOwnProduct
class SlowRecordingsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private SweetlineServer sweetline;
    private PhoneNetwork phone;

    @BeforeAll
    void lineIsSlow() {
        sweetline = SweetlineServer.alone("slow-line")
                .withAdministrator()
                .with("SWEETLINE_VOICE_RECORDING_PATIENCE", "PT1S")
                .start();
        phone = sweetline.town().phone();
    }

    @AfterAll
    void close() {
        if (sweetline != null) {
            sweetline.close();
        }
    }

    @Test
    void whatComesTooSlowlyTwiceIsKeptAsAnMp3() throws Exception {
        Recording recording = phone.call(Strangers.aStranger())
                .saying("This takes longer")
                .withRecording(RecordingFate.SLOW)
                .leaveVoicemail()
                .recordings()
                .get(0);

        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            eventually(
                    PATIENCE,
                    () -> assertThat(database.rows(
                                    "select state, type from phone_recording where sid = '" + recording.sid() + "'"))
                            .containsExactly("STORED audio/mpeg"));
            eventually(() -> assertThat(database.rows(
                            "select 1 from voice_recording_fetch where recording_sid = '" + recording.sid() + "'"))
                    .isEmpty());
        }
        assertThat(asked(recording)).startsWith(".wav", ".wav", ".mp3");
    }

    private List<String> asked(Recording recording) {
        return phone.rest().asked().stream()
                .filter(asked -> asked.startsWith("GET") && asked.contains(recording.sid()))
                .map(asked -> asked.contains(".wav") ? ".wav" : ".mp3")
                .toList();
    }
}
