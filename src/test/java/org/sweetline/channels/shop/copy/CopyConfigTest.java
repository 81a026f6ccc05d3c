package org.sweetline.channels.shop.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.channels.shop.ShopFixture;
import org.sweetline.config.ConfigException;

class CopyConfigTest {
    private static final Instant NIGHT = Instant.parse("2026-11-23T03:00:00Z");

    @Test
    void walksAtNightAndKnowsNoPeakUnlessToldOtherwise() {
        CopyConfig config = config(Map.of());

        assertThat(config.sweep().include(NIGHT)).isTrue();
        assertThat(config.sweep().include(NIGHT.plusSeconds(7_200))).isFalse();
        assertThat(config.peak().include(NIGHT)).isFalse();
    }

    @Test
    void hoursAreThoseOfTheStore() {
        CopyConfig config = config(Map.of(
                "magento.time.zone", "America/Los_Angeles",
                "magento.sweep.hours", "23:30-04:00",
                "magento.peak.hours", "10:00-22:00"));

        assertThat(config.sweep().include(NIGHT)).isFalse();
        assertThat(config.sweep().include(NIGHT.plusSeconds(5 * 3_600))).isTrue();
        assertThat(config.peak().include(NIGHT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "magento.sweep.hours, tonight, MAGENTO_SWEEP_HOURS",
        "magento.sweep.hours, 25:00-26:00, MAGENTO_SWEEP_HOURS",
        "magento.peak.hours, 10-22, MAGENTO_PEAK_HOURS",
        "magento.time.zone, West, MAGENTO_TIME_ZONE"
    })
    void wrongValuesAreNamed(String key, String value, String name) {
        assertThatThrownBy(() -> config(Map.of(key, value)))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(name);
    }

    private static CopyConfig config(Map<String, String> values) {
        return new CopyConfig(ShopFixture.settings(values));
    }
}
