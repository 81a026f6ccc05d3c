package org.sweetline.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sweetline.returns.RmaTest.JESSICA;
import static org.sweetline.returns.RmaTest.SAID;
import static org.sweetline.returns.RmaTest.reviewer;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;

class ObjectionTest {
    private final Objection objection = new Objection();

    @Test
    void whoseDenialWasOverturnedDoesNotJudgeTheSameAgain() {
        objection.decide(Objection.Outcome.OVERTURNED, reviewer(JESSICA));

        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> objection.requireAnother(SAID, Set.of(SAID)));

        assertThat(refused.type()).isEqualTo(ReturnProblem.SECOND_PERSON);
        assertThatCode(() -> objection.requireAnother(JESSICA, Set.of(SAID))).doesNotThrowAnyException();
    }

    @Test
    void denialThatStandsKeepsNobodyFromTheRest() {
        objection.decide(Objection.Outcome.UPHELD, reviewer(JESSICA));

        assertThatCode(() -> objection.requireAnother(SAID, Set.of(SAID))).doesNotThrowAnyException();
    }
}
