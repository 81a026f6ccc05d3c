package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitBandTest {
    @ParameterizedTest
    @CsvSource({
        "0, UNDER_TWO",
        "120, UNDER_TWO",
        "121, FIVE",
        "300, FIVE",
        "601, FIFTEEN",
        "1800, THIRTY",
        "1801, LONGER"
    })
    void waitIsToldRoundedUp(long seconds, WaitBand band) {
        assertThat(WaitBand.of(seconds)).isEqualTo(band);
    }

    @Test
    void bothLanguagesTellEveryWait() {
        for (WaitBand band : WaitBand.values()) {
            assertThat(Lines.in("en").wait(band)).isNotBlank().doesNotContain("2147");
            assertThat(Lines.in("ko").wait(band)).isNotBlank().doesNotContain("35791394");
        }
    }
}
