package org.sweetline.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

class SurgeConfigTest {

    @Test
    void aTextOfOurOwnAccordWakesNobody() {
        SurgeConfig config = config(Map.of("sweetline.store.zone", "Asia/Seoul"));

        assertThat(config.awake(Instant.parse("2026-11-27T05:00:00Z"))).isEqualTo("2026-11-27T05:00:00Z");
        assertThat(config.awake(Instant.parse("2026-11-27T12:00:00Z"))).isEqualTo("2026-11-27T23:00:00Z");
        assertThat(config.awake(Instant.parse("2026-11-27T22:59:00Z"))).isEqualTo("2026-11-27T23:00:00Z");
    }

    @Test
    void theClockIsTheStoresAndItsEarlierNameStillCounts() {
        assertThat(config(Map.of("sweetline.surge.zone", "Asia/Tokyo")).zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(config(Map.of("sweetline.surge.zone", "Asia/Tokyo", "sweetline.store.zone", "Asia/Seoul"))
                        .zone())
                .isEqualTo(ZoneId.of("Asia/Seoul"));
    }

    @Test
    void whoWantsTextsAtAnyHourSaysSo() {
        SurgeConfig config = config(Map.of("sweetline.surge.texts.from", "0", "sweetline.surge.texts.until", "24"));

        assertThat(config.awake(Instant.parse("2026-11-27T07:59:59Z"))).isEqualTo("2026-11-27T07:59:59Z");
        assertThatThrownBy(() -> config(Map.of("sweetline.surge.texts.from", "9", "sweetline.surge.texts.until", "9")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("SWEETLINE_SURGE_TEXTS_UNTIL");
    }

    @Test
    void whatIsRareIsLookedAtEveryFiveSecondsAndWhoLooksMoreOftenGoesOnDoingSo() {
        assertThat(config(Map.of()).every()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config(Map.of()).everyWhileWatching()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config(Map.of("sweetline.surge.interval", "PT2S")).everyWhileWatching())
                .isEqualTo(Duration.ofSeconds(2));
    }

    private static SurgeConfig config(Map<String, String> settings) {
        return new SurgeConfig(new Settings(key -> Optional.ofNullable(settings.get(key))));
    }
}
