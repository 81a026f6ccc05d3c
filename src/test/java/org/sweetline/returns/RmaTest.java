package org.sweetline.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.returns.Decision.authorize;
import static org.sweetline.returns.Decision.authorizePart;
import static org.sweetline.returns.Decision.deny;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;

class RmaTest {
    static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    static final Instant IN_A_MONTH = MONDAY.plus(Duration.ofDays(30));
    static final Instant IN_A_WEEK = MONDAY.plus(Duration.ofDays(7));
    static final Ruling.Terms TERMS = new Ruling.Terms(IN_A_MONTH, IN_A_WEEK);
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
                    WantedVariant.none(),
                    new BigDecimal("80.00")));
        }
        Filing filing = new Filing(1, 2L, 3L, ReturnChannel.PORTAL, null, "USD", "", true);
        return new Rma(filing, items, MONDAY);
    }

    static Objection.Reviewer reviewer(long account) {
        return new Objection.Reviewer(account, MONDAY, "", Set.of(SAID));
    }

    @Test
    void wholeReturnGoesFromRequestToRefund() {
        Rma rma = aReturn(2);
        assertThat(rma.state()).isEqualTo(ReturnState.REQUESTED);

        rma.decide(List.of(authorize("L0", 2, Resolution.REFUND)), SAID, MONDAY, TERMS);
        assertThat(rma.state()).isEqualTo(ReturnState.AUTHORIZED);
        rma.isUnderWay();
        assertThat(rma.state()).isEqualTo(ReturnState.IN_TRANSIT);
        rma.receive("L0", 1, Logistics.RECEIVED, IN_A_WEEK);
        assertThat(rma.state()).isEqualTo(ReturnState.PARTIALLY_RECEIVED);
        rma.receive("L0", 1, Logistics.RECEIVED, IN_A_WEEK);
        assertThat(rma.state()).isEqualTo(ReturnState.RECEIVED);
        rma.inspect("L0", 2, 0, IN_A_WEEK);
        assertThat(rma.state()).isEqualTo(ReturnState.APPROVED);
        rma.settling("L0", 2);
        assertThat(rma.state()).isEqualTo(ReturnState.REFUND_PENDING);
        rma.settled("L0", 2);
        assertThat(rma.state()).isEqualTo(ReturnState.RESOLVED);
        rma.close(IN_A_MONTH);
        assertThat(rma.state()).isEqualTo(ReturnState.CLOSED);
    }

    @Test
    void keptItemIsPaidWithoutComingBack() {
        Rma rma = aReturn(1);

        rma.decide(List.of(authorize("L0", 1, Resolution.KEEP_ITEM)), SAID, MONDAY, TERMS);
        assertThat(rma.state()).isEqualTo(ReturnState.APPROVED);
        rma.settling("L0", 1);
        rma.settled("L0", 1);

        assertThat(rma.state()).isEqualTo(ReturnState.RESOLVED);
    }

    @Test
    void partOfTheItemsIsAuthorizedAndPartOfThoseAccepted() {
        Rma rma = aReturn(3, 1);

        rma.decide(List.of(authorize("L0", 2, Resolution.REFUND), deny("L1", "final-sale")), SAID, MONDAY, TERMS);
        assertThat(rma.state()).isEqualTo(ReturnState.PARTIALLY_AUTHORIZED);
        rma.receive("L0", 2, Logistics.RECEIVED, IN_A_WEEK);
        rma.inspect("L0", 1, 1, IN_A_WEEK);

        assertThat(rma.state()).isEqualTo(ReturnState.PARTIALLY_APPROVED);
        assertThat(rma.item("L0").owed()).isEqualTo(1);
    }

    @Test
    void denialIsAppealedAndAnotherPersonDecides() {
        Rma rma = aReturn(1);
        rma.decide(List.of(deny("L0", "worn-or-altered")), SAID, MONDAY, TERMS);
        rma.appeal("It is as new", null, MONDAY.plusSeconds(60));

        assertThatThrownBy(() -> rma.overturn(reviewer(SAID))).isInstanceOf(ProblemException.class);
        rma.overturn(reviewer(JESSICA));
        rma.decide(List.of(authorize("L0", 1, Resolution.REFUND)), JESSICA, MONDAY, TERMS);

        assertThat(rma.state()).isEqualTo(ReturnState.AUTHORIZED);
    }

    @Test
    void denialBesideGoodsThatComeBackCanBeAppealedToo() {
        Rma rma = aReturn(1, 1);
        rma.decide(List.of(authorize("L0", 1, Resolution.REFUND), deny("L1", "final-sale")), SAID, MONDAY, TERMS);
        rma.appeal("It was not on sale", null, MONDAY.plusSeconds(60));

        rma.receive("L0", 1, Logistics.RECEIVED, IN_A_WEEK);
        rma.overturn(reviewer(JESSICA));
        assertThatThrownBy(() -> rma.decide(List.of(deny("L1", "final-sale")), SAID, MONDAY, TERMS))
                .isInstanceOf(ProblemException.class);
        rma.decide(List.of(authorize("L1", 1, Resolution.REFUND)), JESSICA, MONDAY, TERMS);

        assertThat(rma.item("L0").received()).isEqualTo(1);
        assertThat(rma.state()).isEqualTo(ReturnState.PARTIALLY_RECEIVED);
    }

    @Test
    void deniedPartIsAppealedWhileTheRestComesBackAndIsPaid() {
        Rma rma = aReturn(3);
        rma.decide(List.of(authorizePart("L0", 1, Resolution.REFUND, "final-sale")), SAID, MONDAY, TERMS);
        assertThat(rma.claimOf(rma.item("L0"))).isEqualTo(3);
        rma.receive("L0", 1, Logistics.RECEIVED, IN_A_WEEK);
        rma.inspect("L0", 1, 0, IN_A_WEEK);
        rma.settling("L0", 1);
        rma.settled("L0", 1);
        assertThat(rma.state()).isEqualTo(ReturnState.RESOLVED);

        rma.appeal("None of it was on sale", null, MONDAY.plusSeconds(60));
        rma.overturn(reviewer(JESSICA));
        assertThatThrownBy(() -> rma.decide(List.of(deny("L0", "final-sale")), JESSICA, MONDAY, TERMS))
                .as("what was granted is not taken back")
                .isInstanceOf(ProblemException.class);
        rma.decide(List.of(authorizePart("L0", 2, Resolution.REFUND, "final-sale")), JESSICA, MONDAY, TERMS);

        assertThat(rma.state()).isEqualTo(ReturnState.PARTIALLY_RECEIVED);
        assertThat(rma.claimOf(rma.item("L0"))).as("nobody can object again").isEqualTo(2);
        rma.receive("L0", 1, Logistics.RECEIVED, IN_A_WEEK);
        rma.inspect("L0", 1, 0, IN_A_WEEK);
        assertThat(rma.item("L0").owed()).isEqualTo(1);
        rma.settling("L0", 1);
        rma.settled("L0", 1);
        assertThat(rma.state()).isEqualTo(ReturnState.RESOLVED);
    }

    @Test
    void upheldDenialOfAPartLetsItsPiecesGo() {
        Rma rma = aReturn(3);
        rma.decide(List.of(authorizePart("L0", 2, Resolution.REFUND, "final-sale")), SAID, MONDAY, TERMS);
        rma.appeal("None of it was on sale", null, MONDAY.plusSeconds(60));

        rma.uphold(reviewer(JESSICA));

        assertThat(rma.state()).isEqualTo(ReturnState.PARTIALLY_AUTHORIZED);
        assertThat(rma.claimOf(rma.item("L0"))).isEqualTo(2);
        assertThatThrownBy(() -> rma.appeal("Once more", null, MONDAY.plusSeconds(90)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void decisionIsUndoneUntilSomethingComesOfIt() {
        Rma rma = aReturn(1);
        rma.decide(List.of(authorize("L0", 1, Resolution.REFUND)), SAID, MONDAY, TERMS);
        rma.undecide();
        assertThat(rma.state()).isEqualTo(ReturnState.IN_REVIEW);
        rma.decide(List.of(authorize("L0", 1, Resolution.REFUND)), SAID, MONDAY, TERMS);
        rma.isUnderWay();

        assertThatThrownBy(rma::undecide).isInstanceOf(ProblemException.class);
    }

    @Test
    void nothingIsClosedWhileTheCustomerMayStillObject() {
        Rma rma = aReturn(1);
        rma.decide(List.of(deny("L0", "final-sale")), SAID, MONDAY, TERMS);

        assertThatThrownBy(() -> rma.close(MONDAY)).isInstanceOf(ProblemException.class);
        rma.close(IN_A_WEEK);

        assertThat(rma.state()).isEqualTo(ReturnState.CLOSED);
    }

    @Test
    void upheldDenialIsFinal() {
        Rma rma = aReturn(1);
        rma.decide(List.of(deny("L0", "final-sale")), SAID, MONDAY, TERMS);
        rma.appeal("It is as new", null, MONDAY.plusSeconds(60));

        rma.uphold(reviewer(JESSICA));

        assertThat(rma.state()).isEqualTo(ReturnState.DENIED_FINAL);
        assertThatThrownBy(() -> rma.appeal("It is as new", null, MONDAY.plusSeconds(90)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void appealEndsWithItsDeadline() {
        Rma rma = aReturn(1);
        rma.decide(List.of(deny("L0", "final-sale")), SAID, MONDAY, TERMS);

        assertThatThrownBy(() -> rma.appeal("It is as new", null, IN_A_WEEK)).isInstanceOf(ProblemException.class);
    }

    @Test
    void unsentAuthorizationExpiresAndCanBeReopened() {
        Rma rma = aReturn(1);
        rma.decide(List.of(authorize("L0", 1, Resolution.REFUND)), SAID, MONDAY, TERMS);

        assertThatThrownBy(() -> rma.expire(IN_A_WEEK)).isInstanceOf(ProblemException.class);
        rma.expire(IN_A_MONTH);
        assertThat(rma.state()).isEqualTo(ReturnState.EXPIRED);
        rma.reopen(TERMS);

        assertThat(rma.state()).isEqualTo(ReturnState.AUTHORIZED);
    }

    @Test
    void whatWasNeverSentExpiresBesideWhatIsKeptAndPaid() {
        Rma rma = aReturn(1, 2);
        rma.decide(
                List.of(authorize("L0", 1, Resolution.KEEP_ITEM), authorize("L1", 2, Resolution.REFUND)),
                SAID,
                MONDAY,
                TERMS);
        rma.settling("L0", 1);
        rma.settled("L0", 1);
        assertThat(rma.state()).isEqualTo(ReturnState.IN_TRANSIT);

        rma.expire(IN_A_MONTH);

        assertThat(rma.state()).isEqualTo(ReturnState.RESOLVED);
        assertThat(rma.item("L0").settled()).isEqualTo(1);
        assertThat(rma.claimOf(rma.item("L1"))).as("may be asked for again").isZero();
        assertThat(Needs.of(rma, false)).isEqualTo(Needs.NOTHING);
    }

    @Test
    void parcelThatIsOnItsWayDoesNotExpire() {
        Rma rma = aReturn(1);
        rma.decide(List.of(authorize("L0", 1, Resolution.REFUND)), SAID, MONDAY, TERMS);
        rma.isUnderWay();

        assertThatThrownBy(() -> rma.expire(IN_A_MONTH)).isInstanceOf(ProblemException.class);
    }

    @Test
    void whatIsReopenedStaysOpenForAsLongAsTheCustomerMayObject() {
        Rma rma = aReturn(1);
        rma.decide(List.of(deny("L0", "final-sale")), SAID, MONDAY, TERMS);
        rma.close(IN_A_MONTH);
        Instant later = IN_A_MONTH.plus(Duration.ofDays(7));

        rma.reopen(new Ruling.Terms(later, later));

        assertThat(rma.ruling().appealUntil()).contains(later);
        assertThatThrownBy(() -> rma.close(IN_A_MONTH)).isInstanceOf(ProblemException.class);
        rma.appeal("It was never on sale", null, IN_A_MONTH);
        assertThat(rma.state()).isEqualTo(ReturnState.APPEALED);
    }

    @Test
    void whatHasArrivedIsNotCancelled() {
        Rma rma = aReturn(1);
        rma.decide(List.of(authorize("L0", 1, Resolution.REFUND)), SAID, MONDAY, TERMS);
        rma.receive("L0", 1, Logistics.RECEIVED, IN_A_WEEK);

        assertThatThrownBy(rma::cancel).isInstanceOf(ProblemException.class);
    }

    @Test
    void moreThanWasAskedForIsNeverAuthorizedReceivedOrAccepted() {
        Rma rma = aReturn(2);

        assertThatThrownBy(() -> rma.decide(List.of(authorize("L0", 3, Resolution.REFUND)), SAID, MONDAY, TERMS))
                .isInstanceOf(ProblemException.class);
        rma.decide(List.of(authorize("L0", 2, Resolution.REFUND)), SAID, MONDAY, TERMS);
        assertThatThrownBy(() -> rma.receive("L0", 3, Logistics.RECEIVED, IN_A_WEEK))
                .isInstanceOf(ProblemException.class);
        rma.receive("L0", 2, Logistics.RECEIVED, IN_A_WEEK);
        assertThatThrownBy(() -> rma.inspect("L0", 2, 1, IN_A_WEEK)).isInstanceOf(ProblemException.class);
    }
}
