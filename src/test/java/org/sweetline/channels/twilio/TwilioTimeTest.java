package org.sweetline.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as the network writes them. */
class TwilioTimeTest {
    @Test
    void isRead() {
        assertThat(TwilioTime.read("Fri, 27 Nov 2026 15:04:05 +0000")).contains(Instant.parse("2026-11-27T15:04:05Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "2026-11-27T15:04:05Z", "Sat, 27 Nov 2026 15:04:05 +0000"})
    void whatIsNoTimeIsNone(String text) {
        assertThat(TwilioTime.read(text)).isEmpty();
    }
}
