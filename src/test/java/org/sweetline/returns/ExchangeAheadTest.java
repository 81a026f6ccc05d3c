package org.sweetline.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.returns.RmaTest.IN_A_WEEK;
import static org.sweetline.returns.RmaTest.MONDAY;
import static org.sweetline.returns.RmaTest.TERMS;
import static org.sweetline.returns.RmaTest.aReturn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;

class ExchangeAheadTest {
    @Test
    void exchangeIsSentOnceAndTheGoodsAreStillAwaited() {
        Rma rma = aReturn(2);
        rma.decide(List.of(Decision.authorize("L0", 2, Resolution.EXCHANGE)), 1L, MONDAY, TERMS);
        assertThatThrownBy(() -> rma.settling("L0", 1)).isInstanceOf(ProblemException.class);
        rma.isUnderWay();
        rma.item("L0").goesAhead(true);

        rma.settling("L0", 2);
        rma.settled("L0", 2);
        assertThat(rma.state()).isEqualTo(ReturnState.IN_TRANSIT);
        assertThatThrownBy(() -> rma.settling("L0", 1)).isInstanceOf(ProblemException.class);
        rma.receive("L0", 2, Logistics.RECEIVED, IN_A_WEEK);
        rma.inspect("L0", 1, 1, IN_A_WEEK);

        assertThat(rma.item("L0").toGive()).isZero();
        assertThat(rma.state()).isEqualTo(ReturnState.RESOLVED);
    }

    @Test
    void moneyWaitsForTheInspectionAndSoDoesWhatIsHeldBack() {
        Rma rma = aReturn(1);
        rma.decide(List.of(Decision.authorize("L0", 1, Resolution.EXCHANGE)), 1L, MONDAY, TERMS);
        rma.isUnderWay();
        ReturnItem item = rma.item("L0");

        item.goesAhead(true);
        assertThat(item.owed()).isZero();
        assertThat(item.toGive()).isEqualTo(1);
        assertThat(Needs.of(rma, false)).isEqualTo(Needs.REFUND);
        item.goesAhead(false);

        assertThat(item.toGive()).isZero();
        assertThat(Needs.of(rma, false)).isEqualTo(Needs.PARCEL);
    }

    @Test
    void whatWasSentAheadOfGoodsThatNeverCameIsNobodyElsesToAskFor() {
        Rma rma = aReturn(1, 1);
        rma.decide(
                List.of(
                        Decision.authorize("L0", 1, Resolution.EXCHANGE),
                        Decision.authorize("L1", 1, Resolution.REFUND)),
                1L,
                MONDAY,
                TERMS);
        rma.isUnderWay();
        ReturnItem item = rma.item("L0");
        item.goesAhead(true);
        rma.settling("L0", 1);
        rma.settled("L0", 1);

        rma.receive("L1", 1, Logistics.RECEIVED, IN_A_WEEK);
        rma.receive("L0", 0, Logistics.NEVER_SENT, IN_A_WEEK);

        assertThat(item.authorized()).isZero();
        assertThat(item.given()).contains(Resolution.EXCHANGE);
        assertThat(rma.claimOf(item)).isEqualTo(1);
        assertThat(item.payable()).isZero();
    }
}
