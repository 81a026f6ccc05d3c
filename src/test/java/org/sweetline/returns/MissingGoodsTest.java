package org.sweetline.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.returns.Decision.authorize;
import static org.sweetline.returns.RmaTest.IN_A_MONTH;
import static org.sweetline.returns.RmaTest.IN_A_WEEK;
import static org.sweetline.returns.RmaTest.JESSICA;
import static org.sweetline.returns.RmaTest.MONDAY;
import static org.sweetline.returns.RmaTest.SAID;
import static org.sweetline.returns.RmaTest.TERMS;
import static org.sweetline.returns.RmaTest.aReturn;
import static org.sweetline.returns.RmaTest.reviewer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sweetline.problem.ProblemException;

/** What was on its way and did not come, or not as it should. */
class MissingGoodsTest {
    private static final Instant LATER = IN_A_WEEK.plus(Duration.ofDays(14));

    @Test
    void whatTheCarrierLostIsOwedAsIfItHadCome() {
        Rma rma = awaited(2);

        rma.receive("L0", 0, Logistics.LOST, LATER);

        assertThat(rma.state()).isEqualTo(ReturnState.APPROVED);
        assertThat(Needs.of(rma, false)).isEqualTo(Needs.REFUND);
        assertThat(rma.item("L0").owed()).isEqualTo(2);
        assertThat(rma.item("L0").fault()).isEqualTo(Fault.CARRIER);
        rma.settling("L0", 2);
        rma.settled("L0", 2);
        assertThat(rma.state()).isEqualTo(ReturnState.RESOLVED);
    }

    @Test
    void onlyTheRestThatTheCarrierLostIsOwedUnseen() {
        Rma rma = awaited(3);
        rma.receive("L0", 1, Logistics.RECEIVED, LATER);

        rma.receive("L0", 0, Logistics.LOST, LATER);
        rma.inspect("L0", 0, 1, IN_A_WEEK);

        assertThat(rma.item("L0").owed()).isEqualTo(2);
        assertThat(rma.state()).isEqualTo(ReturnState.PARTIALLY_APPROVED);
    }

    @ParameterizedTest
    @EnumSource(names = {"SHORT", "WRONG_ITEM"})
    void whatIsSaidNotToHaveBeenInTheParcelCanBeObjectedTo(Logistics outcome) {
        Rma rma = awaited(1);

        rma.receive("L0", 0, outcome, LATER);

        assertThat(rma.state()).isEqualTo(ReturnState.REJECTED);
        assertThat(rma.item("L0").owed()).isZero();
        assertThat(rma.isAppealable(IN_A_WEEK)).as("counted from the receipt").isTrue();
        assertThatThrownBy(() -> rma.close(IN_A_WEEK)).isInstanceOf(ProblemException.class);
        rma.appeal("It was in the box", null, IN_A_WEEK);
        rma.uphold(reviewer(JESSICA));
        assertThat(rma.state()).isEqualTo(ReturnState.REJECTED);
        rma.close(IN_A_MONTH);
    }

    @Test
    void whoIsBelievedAfterAnAppealIsPaid() {
        Rma rma = awaited(2);
        rma.receive("L0", 1, Logistics.SHORT, LATER);
        rma.inspect("L0", 1, 0, IN_A_WEEK);
        assertThat(rma.item("L0").owed()).isEqualTo(1);

        rma.appeal("Both were in the box", null, MONDAY);
        rma.overturn(reviewer(JESSICA));

        assertThat(rma.item("L0").owed()).isEqualTo(2);
        assertThat(rma.state()).isEqualTo(ReturnState.APPROVED);
    }

    @Test
    void whatTheCustomerKeepsOfSeveralIsNeitherPaidNorDenied() {
        Rma rma = awaited(3);
        rma.isUnderWay();
        rma.receive("L0", 1, Logistics.RECEIVED, LATER);
        rma.inspect("L0", 1, 0, IN_A_WEEK);

        rma.receive("L0", 0, Logistics.NEVER_SENT, LATER);

        assertThat(rma.state()).isEqualTo(ReturnState.APPROVED);
        assertThat(rma.item("L0").owed()).isEqualTo(1);
        assertThat(rma.isAppealable(MONDAY)).isFalse();
        assertThat(rma.claimOf(rma.item("L0"))).as("may be asked for again").isEqualTo(1);
        rma.settling("L0", 1);
        rma.settled("L0", 1);
        assertThat(rma.state()).isEqualTo(ReturnState.RESOLVED);
    }

    @Test
    void whatIsNeverSentAtAllExpiresOrIsCalledOff() {
        Rma rma = awaited(2);

        assertThatThrownBy(() -> rma.receive("L0", 0, Logistics.NEVER_SENT, LATER))
                .isInstanceOf(ProblemException.class);
        rma.receive("L0", 1, Logistics.NEVER_SENT, LATER);

        assertThat(rma.state()).isEqualTo(ReturnState.RECEIVED);
        assertThat(rma.item("L0").authorized()).isEqualTo(1);
    }

    @Test
    void restThatIsSaidToBeOnItsWayEndsWithTheAuthorizationOnceSomethingCame() {
        Rma rma = aReturn(1, 2);
        rma.decide(
                List.of(authorize("L0", 1, Resolution.REFUND), authorize("L1", 2, Resolution.REFUND)),
                SAID,
                MONDAY,
                TERMS);
        rma.isUnderWay();
        rma.receive("L0", 1, Logistics.RECEIVED, LATER);
        rma.receive("L1", 1, Logistics.RECEIVED, LATER);

        rma.expire(IN_A_MONTH);

        assertThat(rma.state()).isEqualTo(ReturnState.RECEIVED);
        assertThat(rma.item("L1").authorized()).isEqualTo(1);
        assertThat(rma.isAppealable(MONDAY)).isFalse();
    }

    private static Rma awaited(int quantity) {
        Rma rma = aReturn(quantity);
        rma.decide(List.of(authorize("L0", quantity, Resolution.REFUND)), SAID, MONDAY, TERMS);
        return rma;
    }
}
