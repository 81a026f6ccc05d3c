package org.sweetline.channels.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.sound.Recording;
import org.sweetline.town.phone.sound.RecordingFate;

/** Recordings that are larger than what is kept: smaller if they can be had so, else left where they are. */
class LongRecordingsIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final PhoneNetwork phone = sweetline.town().phone();
    private final ApiClient program = sweetline.program();
    private final Person caller = Strangers.aStranger();

    @Test
    void talkOfHoursIsKeptAsAnMp3() {
        Recording recording = leave(RecordingFate.LONG);

        eventually(() -> assertThat(told("recording.state")).isEqualTo("stored"));

        Answer sound = program.outside("GET", told("recording.href")).answers(200);
        assertThat(sound.header("Content-Type")).isEqualTo("audio/mpeg");
        assertThat(sound.bytes()).startsWith(0xFF, 0xF3).hasSizeLessThan(1 << 20);
        assertThat(program.outside("GET", told("recording.href"))
                        .header("Range", "bytes=0-9")
                        .answers(206)
                        .bytes())
                .hasSize(10);
        assertThat(asked(recording, "GET")).hasSize(2);
    }

    @Test
    void talkOfDaysStaysAtTheNetworkAndIsSoughtNoMore() throws Exception {
        Recording recording = leave(RecordingFate.ENDLESS);

        eventually(() -> assertThat(told("recording.state")).isEqualTo("too-long"));

        assertThat(told("recording.href")).isEmpty();
        assertThat(asked(recording, "GET")).hasSize(2);
        assertThat(asked(recording, "DELETE")).isEmpty();
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            eventually(
                    () -> assertThat(database.rows("select attempts from voice_recording_fetch where recording_sid = '"
                                    + recording.sid() + "'"))
                            .isEmpty());
        }
    }

    private Recording leave(RecordingFate fate) {
        return phone.call(caller)
                .saying("This takes longer")
                .withRecording(fate)
                .leaveVoicemail()
                .recordings()
                .get(0);
    }

    private List<String> asked(Recording recording, String method) {
        return phone.rest().asked().stream()
                .filter(asked -> asked.startsWith(method) && asked.contains(recording.sid()))
                .toList();
    }

    private String told(String field) {
        return calls().stream()
                .map(call -> Answer.text(call, field))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry yet"));
    }

    private List<JsonObject> calls() {
        return program
                .get("/search?type=ticket&q=" + URLEncoder.encode(caller.phone(), StandardCharsets.UTF_8))
                .answers(200)
                .items()
                .stream()
                .map(hit -> hit.getString("number"))
                .flatMap(ticket -> program.get("/tickets/" + ticket + "/timeline").answers(200).items().stream())
                .map(entry -> entry.getJsonObject("call"))
                .toList();
    }
}
