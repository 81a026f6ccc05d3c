package org.sweetline.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.OverTables;

class LinkGuessesTest {
    private final LinkGuesses guesses = new LinkGuesses(new Attempts(OverTables.open()));

    @Test
    void thirtyLinksThatLeadNowhereAreEnoughAndThoseThatLeadSomewhereAreNotCounted() {
        for (int i = 0; i < 40; i++) {
            guesses.wasRight(guesses.count("203.0.113.7"));
        }
        for (int i = 0; i < 30; i++) {
            guesses.count("203.0.113.7");
        }

        assertThatThrownBy(() -> guesses.count("203.0.113.7"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(SecurityProblem.TOO_MANY_ATTEMPTS));
        assertThatCode(() -> guesses.count("203.0.113.8")).doesNotThrowAnyException();
    }
}
