package org.sweetline.orders.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FulfilmentTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofDays(5);
    private static final LineFacts UNSENT = line(2, 0, 0, 0, 0);

    @ParameterizedTest
    @CsvSource({
        "new, pending, AWAITING_PAYMENT",
        "pending_payment, pending_payment, AWAITING_PAYMENT",
        "payment_review, fraud, IN_REVIEW",
        "holded, holded, ON_HOLD",
        "processing, Being packed, BEING_PACKED",
        "processing, 'Colour sold out, waiting', BEING_PACKED",
        "complete, complete, COMPLETE",
        "complete, delivered, DELIVERED",
        "processing, not_delivered, BEING_PACKED",
        "complete, 배송완료, DELIVERED",
        "closed, closed, REFUNDED",
        "canceled, canceled, CANCELED",
        "new, received, PROVISIONAL",
        "received, '', PROVISIONAL",
        "rejected, rejected, CANCELED",
        "'', Shipped, UNKNOWN"
    })
    void shopsStateDecidesAndItsOwnStatusHardlyEver(String state, String status, OrderState expected) {
        assertThat(of(state, status, 1, UNSENT).state()).isEqualTo(expected);
    }

    @Test
    void twoOfThreeLinesSentIsPartlyShippedAndSplit() {
        Fulfilment order = of("processing", "processing", 1, line(1, 1, 0, 0, 0), line(2, 2, 0, 0, 0), UNSENT);

        assertThat(order.state()).isEqualTo(OrderState.PARTLY_SHIPPED);
        assertThat(order.marks()).containsExactly(OrderMark.SPLIT);
        assertThat(order.of(UNSENT)).isEqualTo(LineState.BEING_PACKED);
        assertThat(order.of(line(3, 1, 0, 0, 0))).isEqualTo(LineState.PARTLY_SHIPPED);
    }

    @Test
    void everythingSentIsShippedThoughTheShopStillProcesses() {
        Fulfilment order = of("processing", "processing", 9, line(2, 1, 0, 1, 0));

        assertThat(order.state()).isEqualTo(OrderState.SHIPPED);
        assertThat(order.marks()).containsExactly(OrderMark.PARTLY_CANCELED);
    }

    @Test
    void nothingSentForLongerThanItShouldTakeIsDelayed() {
        assertThat(of("processing", "processing", 4, UNSENT).state()).isEqualTo(OrderState.BEING_PACKED);
        assertThat(of("processing", "processing", 6, UNSENT).state()).isEqualTo(OrderState.DELAYED);
        assertThat(of("processing", "processing", 6, UNSENT).marks()).containsExactly(OrderMark.DELAYED);
        assertThat(of("new", "pending", 6, UNSENT).marks()).isEmpty();
    }

    @Test
    void soldOutLineIsToldFromOneThatIsBeingPacked() {
        LineFacts soldOut = line(1, 0, 0, 0, 1);
        Fulfilment order = of("processing", "processing", 1, soldOut, UNSENT);

        assertThat(order.state()).isEqualTo(OrderState.BEING_PACKED);
        assertThat(order.marks()).containsExactly(OrderMark.BACKORDERED);
        assertThat(order.of(soldOut)).isEqualTo(LineState.BACKORDERED);
        assertThat(order.of(UNSENT)).isEqualTo(LineState.BEING_PACKED);
        assertThat(of("processing", "processing", 1, soldOut).state()).isEqualTo(OrderState.BACKORDERED);
    }

    @Test
    void refundOfALineLeavesTheOrderAndOfAllOfThemEndsIt() {
        LineFacts back = line(1, 1, 1, 0, 0);

        assertThat(of("complete", "complete", 1, back, line(1, 1, 0, 0, 0)).marks())
                .containsExactly(OrderMark.PARTLY_REFUNDED);
        assertThat(of("complete", "complete", 1, back).state()).isEqualTo(OrderState.REFUNDED);
    }

    @Test
    void whatWasRefundedBeforeItWasSentIsNotWaitedFor() {
        Fulfilment order = of("processing", "processing", 9, line(1, 1, 0, 0, 0), line(1, 0, 1, 0, 0));

        assertThat(order.state()).isEqualTo(OrderState.SHIPPED);
        assertThat(order.of(line(1, 0, 1, 0, 0))).isEqualTo(LineState.REFUNDED);
    }

    @Test
    void ordersWithoutLinesAreJudgedByTheirStateAlone() {
        assertThat(of("processing", "processing", 1).state()).isEqualTo(OrderState.BEING_PACKED);
        assertThat(of("complete", "complete", 1).state()).isEqualTo(OrderState.COMPLETE);
    }

    @Test
    void severalParcelsAreASplitOrderAndAnEditedOneIsReplaced() {
        OrderFacts facts = new OrderFacts(
                "complete", "complete", BigDecimal.TEN, BigDecimal.ZERO, NOW, 2, true, List.of(line(2, 2, 0, 0, 0)));

        assertThat(new Fulfilment(facts, NOW, PATIENCE).marks()).containsExactly(OrderMark.SPLIT, OrderMark.REPLACED);
    }

    private static Fulfilment of(String state, String status, int daysAgo, LineFacts... lines) {
        Instant placed = NOW.minus(Duration.ofDays(daysAgo));
        return new Fulfilment(
                new OrderFacts(state, status, BigDecimal.TEN, BigDecimal.ZERO, placed, 0, false, List.of(lines)),
                NOW,
                PATIENCE);
    }

    private static LineFacts line(int ordered, int shipped, int refunded, int canceled, int backordered) {
        return new LineFacts(
                BigDecimal.valueOf(ordered),
                BigDecimal.valueOf(shipped),
                BigDecimal.valueOf(refunded),
                BigDecimal.valueOf(canceled),
                BigDecimal.valueOf(backordered));
    }
}
