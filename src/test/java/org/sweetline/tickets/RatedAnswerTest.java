package org.sweetline.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatedAnswerTest {

    @Test
    void ratingAloneIsItsNumber() {
        assertThat(new RatedAnswer(4, null, null, 12L).word()).isEqualTo("4");
        assertThat(RatedAnswer.read("4")).isEqualTo(new RatedAnswer(4, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 t 4 12", "2 f - 12", "3 - 1 7", "1 f - -"})
    void whatWasSaidBesidesIsReadAsItWasWritten(String word) {
        assertThat(RatedAnswer.read(word).word()).isEqualTo(word);
    }
}
