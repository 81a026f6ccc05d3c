package org.sweetline.satisfaction.praise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;

class StretchTest {
    private static final String LETTER = "Hello,\r\nJenny was so kind\r\nto my mother. (Really!)";

    @Test
    void linesMayBreakElsewhere() {
        Stretch found = Stretch.of(LETTER, "so kind\nto my mother");

        assertThat(found.in(LETTER)).isEqualTo("so kind\r\nto my mother");
    }

    @Test
    void signsAreThemselves() {
        assertThat(Stretch.of(LETTER, "(Really!)").in(LETTER)).isEqualTo("(Really!)");
    }

    @Test
    void otherWordsAreRefused() {
        assertThatThrownBy(() -> Stretch.of(LETTER, "so kind to me")).isInstanceOf(ProblemException.class);
    }
}
