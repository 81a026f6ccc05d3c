package org.sweetline.calls.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

class AfterConfigTest {

    @Test
    void recordingsAreKeptAndCustomersAreAskedUnlessSomebodySaysOtherwise() {
        AfterConfig config = config(Map.of());

        assertThat(config.retention()).isEmpty();
        assertThat(config.asksForRating()).isTrue();
        assertThat(config.transcribes()).isFalse();
    }

    @Test
    void everySettingIsHeard() {
        AfterConfig config = config(Map.of(
                "sweetline.voice.recording.retention", "P90D",
                "sweetline.voice.rating", "false",
                "sweetline.voice.transcription", "twilio"));

        assertThat(config.retention()).contains(Duration.ofDays(90));
        assertThat(config.asksForRating()).isFalse();
        assertThat(config.transcribes()).isTrue();
    }

    @Test
    void whatIsNoEngineStopsTheStart() {
        assertThatThrownBy(() -> config(Map.of("sweetline.voice.transcription", "yes")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("SWEETLINE_VOICE_TRANSCRIPTION");
    }

    private static AfterConfig config(Map<String, String> settings) {
        return new AfterConfig(new Settings(key -> Optional.ofNullable(settings.get(key))));
    }
}
