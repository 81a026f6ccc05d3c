package org.sweetline.channels.voice;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

class LongestCallTest {
    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT2H", "PT24H"})
    void aCallMayLastAsLongAsTheNetworkLetsIt(String limit) {
        assertThatCode(() -> set(limit)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT59S", "PT24H1S", "P2D"})
    void anyOtherTimeIsSaidAtTheStart(String limit) {
        assertThatThrownBy(() -> set(limit))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("SWEETLINE_VOICE_LONGEST_CALL");
    }

    private static LongestCall set(String limit) {
        return new LongestCall(
                new Settings(key -> Optional.of(limit).filter(any -> key.equals("sweetline.voice.longest.call"))));
    }
}
