package org.sweetline.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.returns.Decision.authorize;
import static org.sweetline.returns.Decision.deny;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;

class RmaTest {
    static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    static final Instant IN_A_MONTH = MONDAY.plus(Duration.ofDays(30));
    static final Instant IN_A_WEEK = MONDAY.plus(Duration.ofDays(7));
    static final long SAID = 3;
    static final long JESSICA = 4;

    static Rma aReturn(int... quantities) {
        List<RequestedItem> items = new java.util.ArrayList<>();
        for (int line = 0; line < quantities.length; line++) {
            items.add(new RequestedItem(
                    "L" + line,
                    "SKU-" + line,
                    "Cloud Cardigan",
                    quantities[line],
                    "size-too-small",
                    Fault.CUSTOMER,
                    "",
                    Resolution.REFUND,
                    new BigDecimal("80.00")));
        }
        Filing filing = new Filing(1, 2L, 3L, ReturnChannel.PORTAL, null, "USD", true);
        return new Rma(filing, items, MONDAY);
    }

    @Test
    void wholeReturnGoesFromRequestToRefund() {
        Rma rma = aReturn(2);
        assertThat(rma.state()).isEqualTo(ReturnState.REQUESTED);

        rma.decide(List.of(authorize("L0", 2, Resolution.REFUND)), SAID, MONDAY, IN_A_MONTH, IN_A_WEEK);
        assertThat(rma.state()).isEqualTo(ReturnState.AUTHORIZED);
        rma.isUnderWay();
        assertThat(rma.state()).isEqualTo(ReturnState.IN_TRANSIT);
        rma.receive("L0", 1, Logistics.RECEIVED);
        assertThat(rma.state()).isEqualTo(ReturnState.PARTIALLY_RECEIVED);
        rma.receive("L0", 1, Logistics.RECEIVED);
        assertThat(rma.state()).isEqualTo(ReturnState.RECEIVED);
        rma.inspect("L0", 2, 0);
        assertThat(rma.state()).isEqualTo(ReturnState.APPROVED);
        rma.settling("L0");
        assertThat(rma.state()).isEqualTo(ReturnState.REFUND_PENDING);
        rma.settled("L0", 2);
        assertThat(rma.state()).isEqualTo(ReturnState.RESOLVED);
        rma.close();
        assertThat(rma.state()).isEqualTo(ReturnState.CLOSED);
    }

    @Test
    void keptItemIsPaidWithoutComingBack() {
        Rma rma = aReturn(1);

        rma.decide(List.of(authorize("L0", 1, Resolution.KEEP_ITEM)), SAID, MONDAY, IN_A_MONTH, IN_A_WEEK);
        rma.settling("L0");
        rma.settled("L0", 1);

        assertThat(rma.state()).isEqualTo(ReturnState.RESOLVED);
    }

    @Test
    void partOfTheItemsIsAuthorizedAndPartOfThoseAccepted() {
        Rma rma = aReturn(3, 1);

        rma.decide(
                List.of(authorize("L0", 2, Resolution.REFUND), deny("L1", "final-sale")),
                SAID,
                MONDAY,
                IN_A_MONTH,
                IN_A_WEEK);
        assertThat(rma.state()).isEqualTo(ReturnState.PARTIALLY_AUTHORIZED);
        rma.receive("L0", 2, Logistics.RECEIVED);
        rma.inspect("L0", 1, 1);

        assertThat(rma.state()).isEqualTo(ReturnState.PARTIALLY_APPROVED);
        assertThat(rma.item("L0").owed()).isEqualTo(1);
    }

    @Test
    void denialIsAppealedAndAnotherPersonDecides() {
        Rma rma = aReturn(1);
        rma.decide(List.of(deny("L0", "worn-or-altered")), SAID, MONDAY, IN_A_MONTH, IN_A_WEEK);
        rma.appeal(MONDAY.plusSeconds(60));

        assertThatThrownBy(() -> rma.overturn(SAID)).isInstanceOf(ProblemException.class);
        rma.overturn(JESSICA);
        rma.decide(List.of(authorize("L0", 1, Resolution.REFUND)), JESSICA, MONDAY, IN_A_MONTH, IN_A_WEEK);

        assertThat(rma.state()).isEqualTo(ReturnState.AUTHORIZED);
    }

    @Test
    void upheldDenialIsFinal() {
        Rma rma = aReturn(1);
        rma.decide(List.of(deny("L0", "final-sale")), SAID, MONDAY, IN_A_MONTH, IN_A_WEEK);
        rma.appeal(MONDAY.plusSeconds(60));

        rma.uphold(JESSICA);

        assertThat(rma.state()).isEqualTo(ReturnState.DENIED_FINAL);
        assertThatThrownBy(() -> rma.appeal(MONDAY.plusSeconds(90))).isInstanceOf(ProblemException.class);
    }

    @Test
    void appealEndsWithItsDeadline() {
        Rma rma = aReturn(1);
        rma.decide(List.of(deny("L0", "final-sale")), SAID, MONDAY, IN_A_MONTH, IN_A_WEEK);

        assertThatThrownBy(() -> rma.appeal(IN_A_WEEK)).isInstanceOf(ProblemException.class);
    }

    @Test
    void unsentAuthorizationExpiresAndCanBeReopened() {
        Rma rma = aReturn(1);
        rma.decide(List.of(authorize("L0", 1, Resolution.REFUND)), SAID, MONDAY, IN_A_MONTH, IN_A_WEEK);

        assertThatThrownBy(() -> rma.expire(IN_A_WEEK)).isInstanceOf(ProblemException.class);
        rma.expire(IN_A_MONTH);
        assertThat(rma.state()).isEqualTo(ReturnState.EXPIRED);
        rma.reopen();

        assertThat(rma.state()).isEqualTo(ReturnState.AUTHORIZED);
    }

    @Test
    void whatHasArrivedIsNotCancelled() {
        Rma rma = aReturn(1);
        rma.decide(List.of(authorize("L0", 1, Resolution.REFUND)), SAID, MONDAY, IN_A_MONTH, IN_A_WEEK);
        rma.receive("L0", 1, Logistics.RECEIVED);

        assertThatThrownBy(rma::cancel).isInstanceOf(ProblemException.class);
    }

    @Test
    void moreThanWasAskedForIsNeverAuthorizedReceivedOrAccepted() {
        Rma rma = aReturn(2);

        assertThatThrownBy(() ->
                        rma.decide(List.of(authorize("L0", 3, Resolution.REFUND)), SAID, MONDAY, IN_A_MONTH, IN_A_WEEK))
                .isInstanceOf(ProblemException.class);
        rma.decide(List.of(authorize("L0", 2, Resolution.REFUND)), SAID, MONDAY, IN_A_MONTH, IN_A_WEEK);
        assertThatThrownBy(() -> rma.receive("L0", 3, Logistics.RECEIVED)).isInstanceOf(ProblemException.class);
        rma.receive("L0", 2, Logistics.RECEIVED);
        assertThatThrownBy(() -> rma.inspect("L0", 2, 1)).isInstanceOf(ProblemException.class);
    }
}
