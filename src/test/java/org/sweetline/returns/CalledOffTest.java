package org.sweetline.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.returns.Decision.authorize;
import static org.sweetline.returns.Decision.deny;
import static org.sweetline.returns.RmaTest.IN_A_WEEK;
import static org.sweetline.returns.RmaTest.MONDAY;
import static org.sweetline.returns.RmaTest.SAID;
import static org.sweetline.returns.RmaTest.TERMS;
import static org.sweetline.returns.RmaTest.aReturn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;

class CalledOffTest {
    private final Rma rma = aReturn(1);

    @Test
    void whatIsAppealedAgainstIsCalledOffByItsCustomerAlone() {
        rma.decide(List.of(deny("L0", "final-sale")), SAID, MONDAY, TERMS);
        rma.appeal("It was not on sale", null, MONDAY.plusSeconds(60));

        assertThatThrownBy(rma::callOff).isInstanceOf(ProblemException.class).hasMessageContaining("appeal");
        assertThat(rma.state()).isEqualTo(ReturnState.APPEALED);
        rma.cancel();

        assertThat(rma.state()).isEqualTo(ReturnState.CANCELLED);
    }

    @Test
    void whatHasArrivedIsCalledOffByNobody() {
        rma.decide(List.of(authorize("L0", 1, Resolution.REFUND)), SAID, MONDAY, TERMS);
        rma.receive("L0", 1, Logistics.RECEIVED, IN_A_WEEK);

        assertThatThrownBy(rma::requireCallOff).isInstanceOf(ProblemException.class);
        assertThatThrownBy(rma::cancel).isInstanceOf(ProblemException.class);
    }
}
