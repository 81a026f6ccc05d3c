package org.sweetline.channels.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

class RecordingConfigTest {

    @Test
    void fortySecondsAreWaitedUnlessSomebodySaysOtherwise() {
        assertThat(with(Map.of()).first()).isEqualTo(Duration.ofSeconds(40));
        assertThat(with(Map.of("sweetline.voice.recording.patience", "PT10S")).first())
                .isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void moreThanAFetchIsLeasedForStopsTheStart() {
        assertThatThrownBy(() -> with(Map.of("sweetline.voice.recording.patience", "PT2M")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("SWEETLINE_VOICE_RECORDING_PATIENCE");
    }

    private static RecordingConfig with(Map<String, String> settings) {
        return new RecordingConfig(new Settings(key -> Optional.ofNullable(settings.get(key))));
    }
}
