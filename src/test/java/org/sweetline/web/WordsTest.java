package org.sweetline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;

class WordsTest {

    enum Party {
        FIRST,
        THIRD_PARTY
    }

    @Test
    void aConstantAndItsNameInTheDatabaseAreTheSameWord() {
        assertThat(Words.of(Party.THIRD_PARTY)).isEqualTo("third-party");
        assertThat(Words.of("THIRD_PARTY")).isEqualTo("third-party");
        assertThat(Words.ofNullable((String) null)).isNull();
    }

    @Test
    void aWordIsReadBackAndAnyOtherIsRefusedWithWhatIsPossible() {
        assertThat(Words.parse(Party.class, "party", "third-party")).isEqualTo(Party.THIRD_PARTY);
        assertThat(Words.name("third-party")).isEqualTo("THIRD_PARTY");

        assertThatThrownBy(() -> Words.parse(Party.class, "party", "THIRD_PARTY"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("party must be one of first, third-party");
    }
}
