package org.sweetline.returns.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.returns.money.RefundTerms.PLAIN;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefundMathsTest {
    private static final BigDecimal ZERO = BigDecimal.ZERO;

    @Test
    void theLastUnitTakesWhatTheRoundingLeft() {
        List<PaidLine> before = List.of(line("A", 3, "100.00", 0));
        List<PaidLine> then = List.of(line("A", 3, "100.00", 2));

        RefundQuote two = quote(before, List.of(back("A", 2)), paid("100.00", "0"), PLAIN);
        RefundQuote last = quote(then, List.of(back("A", 1)), paid("100.00", "66.66"), PLAIN);

        assertThat(two.total()).isEqualByComparingTo("66.66");
        assertThat(last.total()).isEqualByComparingTo("33.34");
    }

    @Test
    void feesAreKeptBackWhenTheCustomerChangedTheirMindOnly() {
        RefundTerms terms = new RefundTerms(money("10"), money("5.95"), false, false, ZERO, ZERO, ZERO);
        List<PaidLine> lines = List.of(line("A", 1, "49.99", 0), line("B", 1, "20.00", 0));

        RefundQuote unwanted = quote(lines, List.of(back("A", 1)), paid("69.99", "0"), terms);
        RefundQuote faulty = quote(lines, List.of(new RefundPiece("A", 1, false)), paid("69.99", "0"), terms);

        assertThat(unwanted.lines())
                .extracting(QuoteLine::kind)
                .containsExactly(RefundKind.ITEM, RefundKind.RESTOCKING_FEE, RefundKind.LABEL_FEE);
        assertThat(unwanted.sum(RefundKind.RESTOCKING_FEE)).isEqualByComparingTo("-4.99");
        assertThat(unwanted.total()).isEqualByComparingTo("39.05");
        assertThat(faulty.total()).isEqualByComparingTo("49.99");
    }

    @Test
    void freeShippingIsLostWithTheBasketAndGivenBackWhenNothingIsKept() {
        RefundTerms terms = new RefundTerms(ZERO, ZERO, false, false, money("75"), money("6"), ZERO);
        OrderSums afterwards = new OrderSums(money("90.00"), money("54.00"), ZERO, ZERO, money("6.00"));

        RefundQuote first = quote(
                List.of(line("A", 1, "60.00", 0), line("B", 1, "30.00", 0)),
                List.of(back("A", 1)),
                paid("90.00", "0"),
                terms);
        RefundQuote second = quote(
                List.of(line("A", 1, "60.00", 1), line("B", 1, "30.00", 0)), List.of(back("B", 1)), afterwards, terms);

        assertThat(first.sum(RefundKind.PROMOTION_CLAW_BACK)).isEqualByComparingTo("-6");
        assertThat(second.sum(RefundKind.PROMOTION_CLAW_BACK)).isEqualByComparingTo("6");
        assertThat(first.total().add(second.total())).isEqualByComparingTo("90.00");
    }

    @Test
    void discountOfABasketIsKeptBackForWhatIsKept() {
        RefundTerms terms = new RefundTerms(ZERO, ZERO, false, false, ZERO, ZERO, money("100"));
        List<PaidLine> lines = List.of(
                new PaidLine("A", 1, money("72.00"), money("8.00"), 0),
                new PaidLine("B", 1, money("36.00"), money("4.00"), 0));

        RefundQuote quote = quote(lines, List.of(back("A", 1)), paid("108.00", "0"), terms);

        assertThat(quote.sum(RefundKind.PROMOTION_CLAW_BACK)).isEqualByComparingTo("-4.00");
        assertThat(quote.total()).isEqualByComparingTo("68.00");
    }

    @Test
    void faultOfTheShopLosesNoPromotion() {
        RefundTerms terms = new RefundTerms(ZERO, ZERO, false, false, money("75"), money("6"), money("75"));
        List<PaidLine> lines = List.of(line("A", 1, "60.00", 0), line("B", 1, "30.00", 0));

        RefundQuote quote = quote(lines, List.of(new RefundPiece("A", 1, false)), paid("90.00", "0"), terms);

        assertThat(quote.total()).isEqualByComparingTo("60.00");
    }

    @Test
    void shippingGoesBackWithTheLastThingWhenThePolicySaysSo() {
        RefundTerms terms = new RefundTerms(ZERO, ZERO, true, false, ZERO, ZERO, ZERO);
        List<PaidLine> lines = List.of(line("A", 2, "40.00", 1));
        OrderSums sums = new OrderSums(money("46.00"), money("20.00"), money("6.00"), ZERO, ZERO);

        RefundQuote wrong = quote(lines, List.of(new RefundPiece("A", 1, false)), sums, terms);
        RefundQuote unwanted = quote(lines, List.of(back("A", 1)), sums, terms);

        assertThat(wrong.sum(RefundKind.SHIPPING)).isEqualByComparingTo("6.00");
        assertThat(unwanted.sum(RefundKind.SHIPPING)).isZero();
    }

    @Test
    void whatSomebodyAddsNeverExceedsWhatIsLeft() {
        RefundQuote quote = RefundMaths.quote(new RefundCase(
                "USD",
                List.of(line("A", 1, "40.00", 0)),
                List.of(back("A", 1)),
                new OrderSums(money("46.00"), ZERO, money("6.00"), ZERO, ZERO),
                PLAIN,
                money("9.00"),
                money("15.00")));

        assertThat(quote.sum(RefundKind.SHIPPING)).isEqualByComparingTo("6.00");
        assertThat(quote.total()).isEqualByComparingTo("46.00");
    }

    @Test
    void feesAboveTheValueAskForNoMoney() {
        RefundTerms terms = new RefundTerms(ZERO, money("8"), false, false, ZERO, ZERO, ZERO);

        RefundQuote quote = quote(List.of(line("A", 1, "5.00", 0)), List.of(back("A", 1)), paid("5.00", "0"), terms);

        assertThat(quote.total()).isZero();
    }

    @Test
    void aCurrencyWithoutCentsHasNone() {
        RefundQuote quote = RefundMaths.quote(new RefundCase(
                "KRW",
                List.of(line("A", 3, "100000", 0)),
                List.of(back("A", 1)),
                paid("100000", "0"),
                PLAIN,
                null,
                ZERO));

        assertThat(quote.total()).isEqualTo(money("33333"));
    }

    @Test
    void nothingThatWasNotBoughtIsPaidBack() {
        List<PaidLine> lines = List.of(line("A", 2, "40.00", 1));

        assertThatThrownBy(() -> quote(lines, List.of(back("A", 2)), paid("40.00", "20.00"), PLAIN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> quote(lines, List.of(back("B", 1)), paid("40.00", "20.00"), PLAIN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RefundQuote quote(
            List<PaidLine> lines, List<RefundPiece> pieces, OrderSums sums, RefundTerms terms) {
        return RefundMaths.quote(new RefundCase("USD", lines, pieces, sums, terms, null, ZERO));
    }

    private static PaidLine line(String key, int bought, String paid, int refunded) {
        return new PaidLine(key, bought, money(paid), ZERO, refunded);
    }

    private static RefundPiece back(String line, int quantity) {
        return new RefundPiece(line, quantity, true);
    }

    private static OrderSums paid(String paid, String refunded) {
        return new OrderSums(money(paid), money(refunded), ZERO, ZERO, ZERO);
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
