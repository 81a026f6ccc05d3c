package org.sweetline.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

class PasswordConfigTest {

    @Test
    void guessIsAsMuchWorkAsIsRecommended() {
        assertThat(config(Map.of()).rounds()).isEqualTo(600_000);
    }

    @Test
    void workCanBeRaised() {
        assertThat(config(Map.of("sweetline.password.rounds", "1300000")).rounds())
                .isEqualTo(1_300_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "0", "many", "10000001"})
    void tooLittleOrTooMuchStopsTheStart(String rounds) {
        assertThatThrownBy(() -> config(Map.of("sweetline.password.rounds", rounds)))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("SWEETLINE_PASSWORD_ROUNDS");
    }

    private static PasswordConfig config(Map<String, String> settings) {
        return new PasswordConfig(new Settings(key -> Optional.ofNullable(settings.get(key))));
    }
}
