package org.sweetline.channels.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.sound.Recording;
import org.sweetline.town.phone.sound.RecordingFate;

/** A rule of retention of seconds: what callers said is gone, here and at the phone network. */
class RetentionIT {
    private static final SweetlineServer SWEETLINE =
            SweetlineServer.alone("retention").withAdministrator().with("SWEETLINE_VOICE_RECORDING_RETENTION", "PT6S");

    @BeforeAll
    static void start() {
        SWEETLINE.start();
    }

    @AfterAll
    static void stop() {
        SWEETLINE.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = RecordingFate.class,
            names = {"STORED", "ENDLESS"})
    void recordingsGrowOldAndAreDeletedHereAndAtTheNetwork(RecordingFate fate) throws Exception {
        PhoneNetwork phone = SWEETLINE.town().phone();
        Recording recording = phone.call(Strangers.aStranger())
                .saying("Please forget what I say")
                .withRecording(fate)
                .leaveVoicemail()
                .recordings()
                .get(0);

        try (ProductDatabase database = new ProductDatabase(SWEETLINE.data())) {
            eventually(() -> assertThat(database.rows("select state, sha256 is null, deleted_at is not null"
                            + " from phone_recording where sid = '" + recording.sid() + "'"))
                    .containsExactly("DELETED t t"));
        }
        eventually(() -> assertThat(phone.rest().asked())
                .anyMatch(asked -> asked.startsWith("DELETE") && asked.contains(recording.sid())));
    }
}
