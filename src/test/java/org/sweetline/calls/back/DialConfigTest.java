package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.hours.opening.Span;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

class DialConfigTest {
    @Test
    void onlyTheCountriesOfTheTeamAreCalledUnlessSomebodySaysOtherwise() {
        DialConfig config = with(Map.of());

        assertThat(config.countries()).containsExactlyInAnyOrder("US", "CA", "KR");
        assertThat(config.callsPerSecond()).isEqualTo(1);
        assertThat(config.agentCallsPerHour()).isEqualTo(60);
        assertThat(config.callsPerHour()).isEqualTo(600);
        assertThat(config.attempts()).isEqualTo(3);
        assertThat(config.pause()).isEqualTo(Duration.ofMinutes(10));
        assertThat(config.expiry()).isEqualTo(Duration.ofDays(2));
        assertThat(config.mostDays()).isEqualTo(3);
        assertThat(config.messageEnds()).isFalse();
        assertThat(config.day()).isEqualTo(new Span(8 * 60, 21 * 60));
        assertThat(config.awake()).isEqualTo(Duration.ofHours(1));
        assertThat(config.ownNumber()).isEmpty();
        assertThat(config.home()).isEqualTo("US");
    }

    @Test
    void whatIsSetHolds() {
        DialConfig config = with(Map.of(
                "sweetline.voice.dial.countries", "us, gb",
                "sweetline.voice.calls.per.second", "5",
                "sweetline.callback.attempts", "2",
                "sweetline.callback.most.days", "5",
                "sweetline.callback.message.ends", "true",
                "sweetline.callback.day", "00:00-24:00",
                "sweetline.callback.awake", "PT20M",
                "twilio.number", "+14155550100"));

        assertThat(config.countries()).containsExactlyInAnyOrder("US", "GB");
        assertThat(config.callsPerSecond()).isEqualTo(5);
        assertThat(config.attempts()).isEqualTo(2);
        assertThat(config.mostDays()).isEqualTo(5);
        assertThat(config.messageEnds()).isTrue();
        assertThat(config.day()).isEqualTo(Span.WHOLE_DAY);
        assertThat(config.awake()).isEqualTo(Duration.ofMinutes(20));
        assertThat(config.ownNumber()).isEqualTo("+14155550100");
    }

    @Test
    void aCountryThatIsNoneStopsTheStart() {
        assertThatThrownBy(() -> with(Map.of("sweetline.voice.dial.countries", "US,Korea")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("SWEETLINE_VOICE_DIAL_COUNTRIES");
    }

    @Test
    void aDayThatIsANightStopsTheStart() {
        assertThatThrownBy(() -> with(Map.of("sweetline.callback.day", "21:00-08:00")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("SWEETLINE_CALLBACK_DAY");
    }

    private static DialConfig with(Map<String, String> settings) {
        return new DialConfig(new Settings(key -> Optional.ofNullable(settings.get(key))));
    }
}
