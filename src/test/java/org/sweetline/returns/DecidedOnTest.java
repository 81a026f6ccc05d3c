package org.sweetline.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.returns.Decision.deny;
import static org.sweetline.returns.RmaTest.MONDAY;
import static org.sweetline.returns.RmaTest.SAID;
import static org.sweetline.returns.RmaTest.TERMS;
import static org.sweetline.returns.RmaTest.aReturn;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;

class DecidedOnTest {

    private final Rma rma = aReturn(1);

    @Test
    void decisionNamesTheAssessmentOfItsMomentWhateverIsFoundLater() {
        rma.risk().assess(RiskBand.REVIEW, 62, 7, MONDAY);

        rma.decide(List.of(deny("L0", "final-sale")), SAID, MONDAY, TERMS);
        rma.risk().assess(RiskBand.CLEAR, 4, 8, MONDAY);

        assertThat(rma.ruling().assessment()).contains(7L);
        assertThat(rma.risk().assessment()).contains(8L);
    }

    @Test
    void decisionThatIsTakenBackNamesNone() {
        rma.risk().assess(RiskBand.CLEAR, 4, 7, MONDAY);
        rma.decide(List.of(deny("L0", "final-sale")), SAID, MONDAY, TERMS);

        rma.undecide();

        assertThat(rma.ruling().assessment()).isEmpty();
    }

    @Test
    void whoeverHasAnotherAssessmentBeforeThemLooksAgain() {
        rma.risk().assess(RiskBand.CLEAR, 4, 8, MONDAY);

        rma.risk().requireSeen(Optional.empty());
        rma.risk().requireSeen(Optional.of(8L));

        assertThatThrownBy(() -> rma.risk().requireSeen(Optional.of(7L)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("look again");
    }

    @Test
    void stepsThatJudgeAreThoseThatAreAskedAboutLater() {
        assertThat(StepKind.values())
                .filteredOn(StepKind::judges)
                .contains(StepKind.DECIDED, StepKind.PROPOSED, StepKind.INSPECTED, StepKind.UPHELD)
                .doesNotContain(StepKind.REQUESTED, StepKind.UNDER_WAY, StepKind.SETTLED, StepKind.CLOSED);
    }
}
