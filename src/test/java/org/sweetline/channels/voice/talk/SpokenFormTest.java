package org.sweetline.channels.voice.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.channels.twilio.TwilioForm;

class SpokenFormTest {
    private static final String CALL = "CA" + "0".repeat(32);
    private static final String IDS = "CallSid=" + CALL + "&TranscriptionSid=GT" + "1".repeat(32);
    private static final String LINE = IDS + "&TranscriptionEvent=transcription-content&Final=true&SequenceId=7"
            + "&Track=inbound_track&Timestamp=2026-11-27T15:00:03.250Z&TranscriptionData="
            + URLEncoder.encode("{\"transcript\":\"My teapot has no lid\",\"confidence\":0.9}", StandardCharsets.UTF_8);

    @Test
    void lineIsWhoSaidWhatWhen() throws Exception {
        SpokenForm line = read(LINE);

        assertThat(line.isWorthKeeping()).isTrue();
        assertThat(line.speaker()).isEqualTo("caller");
        assertThat(line.words()).isEqualTo("My teapot has no lid");
        assertThat(line.at()).contains(Instant.parse("2026-11-27T15:00:03.250Z"));
        assertThat(line.externalId()).isEqualTo(CALL + ":GT" + "1".repeat(32) + ":7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&TranscriptionEvent=transcription-started",
                "&TranscriptionEvent=transcription-content&Final=false&TranscriptionData=%7B%22transcript%22%3A%22M%22%7D",
                "&TranscriptionEvent=transcription-content&Final=true&TranscriptionData=nonsense",
                "&TranscriptionEvent=transcription-content&Final=true",
            })
    void guessesAndNoiseAreNotKept(String more) throws Exception {
        assertThat(read(IDS + more).isWorthKeeping()).isFalse();
    }

    @Test
    void eventOfNoCallIsNotKept() throws Exception {
        assertThat(read(LINE.replace(CALL, "CA1")).isWorthKeeping()).isFalse();
        assertThat(read(LINE.replace("GT", "XX")).isWorthKeeping()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"inbound_track, caller", "outbound_track, agent", "both, ''"})
    void trackTellsWhoSpeaks(String track, String speaker) throws Exception {
        assertThat(read(IDS + "&Track=" + track).speaker()).isEqualTo(speaker);
    }

    @Test
    void endComesOnce() throws Exception {
        SpokenForm stop = read(IDS + "&TranscriptionEvent=transcription-stopped&SequenceId=9");

        assertThat(stop.isWorthKeeping()).isTrue();
        assertThat(stop.externalId()).endsWith(":stopped");
    }

    private static SpokenForm read(String body) throws Exception {
        return new SpokenForm(TwilioForm.parse(body.getBytes(StandardCharsets.UTF_8)));
    }
}
