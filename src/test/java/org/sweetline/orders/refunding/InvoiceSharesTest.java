package org.sweetline.orders.refunding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Two socks of 10.00 each and a hat of 7.33, paid for by one invoice or by two. */
class InvoiceSharesTest {
    private static final PaidInvoice NEWER = invoice("13", "17.33", Map.of("sock", 1, "hat", 1));
    private static final PaidInvoice OLDER = invoice("12", "16.00", Map.of("sock", 1));

    @Test
    void oneInvoiceThatHoldsAllOfItIsEnough() {
        PaidInvoice whole = invoice("11", "33.33", Map.of("sock", 2, "hat", 1));

        List<RefundPart> parts = InvoiceShares.of(refund("20.00", "0", 2, 0), List.of(NEWER, OLDER, whole));

        assertThat(parts)
                .containsExactly(new RefundPart("11", Map.of("sock", 2), new BigDecimal("20.00"), BigDecimal.ZERO));
    }

    @Test
    void whatNoInvoiceHoldsAloneGoesBySeveralEachWithItsOwn() {
        List<RefundPart> parts = InvoiceShares.of(refund("33.33", "6.00", 2, 1), List.of(NEWER, OLDER));

        assertThat(parts).extracting(RefundPart::invoice).containsExactly("13", "12");
        assertThat(parts.get(0).quantities()).isEqualTo(Map.of("sock", 1, "hat", 1));
        assertThat(parts.get(0).total()).isEqualByComparingTo("17.33");
        assertThat(parts.get(1).quantities()).isEqualTo(Map.of("sock", 1));
        assertThat(parts.get(1).total()).isEqualByComparingTo("16.00");
        assertThat(parts.get(1).shipping()).as("it was paid by the older one").isEqualByComparingTo("6.00");
    }

    @Test
    void kindnessIsGivenByTheInvoiceThatHasRoomForIt() {
        List<RefundPart> parts = InvoiceShares.of(refund("30.33", "0", 2, 1), List.of(NEWER, OLDER));

        assertThat(parts.get(0).total()).isEqualByComparingTo("17.33");
        assertThat(parts.get(1).total()).isEqualByComparingTo("13.00");
    }

    @Test
    void moreThanTheInvoicesHoldIsNotParted() {
        assertThat(InvoiceShares.of(refund("33.34", "0", 2, 1), List.of(NEWER, OLDER)))
                .isEmpty();
        assertThat(InvoiceShares.of(refund("20.00", "0", 2, 0), List.of(NEWER))).isEmpty();
        assertThat(InvoiceShares.of(
                        refund("20.00", "0", 2, 0), List.of(NEWER, OLDER.without(BigDecimal.TEN, Map.of("sock", 1)))))
                .isEmpty();
    }

    @Property(tries = 1_000)
    void partsAreTheWholeToTheCentAndNoneIsMoreThanItsInvoice(
            @ForAll @IntRange(min = 2, max = 3_333) int cents, @ForAll @IntRange(max = 600) int shipping) {
        BigDecimal total = BigDecimal.valueOf(cents, 2);
        ShopRefund refund =
                refund(total.toPlainString(), BigDecimal.valueOf(shipping, 2).toPlainString(), 2, 1);

        List<RefundPart> parts = InvoiceShares.of(refund, List.of(NEWER, OLDER));

        if (!parts.isEmpty()) {
            assertThat(parts.stream().map(RefundPart::total).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(total);
            assertThat(parts.get(0).total()).isBetween(new BigDecimal("0.01"), NEWER.money());
            assertThat(parts.get(1).total()).isBetween(new BigDecimal("0.01"), OLDER.money());
        } else {
            assertThat(cents)
                    .as("only a few cents are too little for two credit memos")
                    .isLessThan(5);
        }
    }

    private static PaidInvoice invoice(String key, String money, Map<String, Integer> held) {
        return new PaidInvoice(key, new BigDecimal(money), held);
    }

    private static ShopRefund refund(String total, String shipping, int socks, int hats) {
        List<ShopRefund.Item> items = hats == 0
                ? List.of(item("sock", socks, "10.00"))
                : List.of(item("sock", socks, "10.00"), item("hat", hats, "7.33"));
        return new ShopRefund(
                1,
                "magento",
                "7",
                "braintree",
                new BigDecimal(total),
                new BigDecimal(shipping).signum() == 0 ? BigDecimal.ZERO : new BigDecimal(shipping),
                "RMA-310",
                "[SL-1]",
                RefundState.SENDING,
                Optional.empty(),
                "",
                items);
    }

    private static ShopRefund.Item item(String line, int quantity, String price) {
        BigDecimal zero = BigDecimal.ZERO;
        return new ShopRefund.Item(line, quantity, new BigDecimal(price), BigDecimal.valueOf(quantity), zero, zero);
    }
}
