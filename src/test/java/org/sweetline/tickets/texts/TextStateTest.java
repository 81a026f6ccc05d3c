package org.sweetline.tickets.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextStateTest {

    @ParameterizedTest
    @CsvSource({
        "WAITING, SENDING, true",
        "SENDING, UNKNOWN, true",
        "UNKNOWN, QUEUED, true",
        "QUEUED, SENT, true",
        "QUEUED, DELIVERED, true",
        "SENT, UNDELIVERED, true",
        "DELIVERED, SENT, false",
        "DELIVERED, QUEUED, false",
        "DELIVERED, UNDELIVERED, false",
        "UNDELIVERED, DELIVERED, false",
        "FAILED, SENT, false",
        "SENT, SENT, false"
    })
    void stateIsOnlyLeftForOneThatIsFurtherOn(TextState before, TextState next, boolean follows) {
        assertThat(next.mayFollow(before)).isEqualTo(follows);
    }
}
