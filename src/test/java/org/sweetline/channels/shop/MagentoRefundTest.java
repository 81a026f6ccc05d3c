package org.sweetline.channels.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.shop.ShopClient.RefundToMake;
import org.sweetline.orders.refunding.RefundState;
import org.sweetline.orders.refunding.ShopRefund;
import org.sweetline.orders.refunding.ShopRefund.Invoice;
import org.sweetline.orders.refunding.ShopRefund.Item;

class MagentoRefundTest {

    @Test
    void offlineGoesByTheOrderAndOnlineByTheInvoice() {
        ShopRefund refund = refund("43.50", "0", item(3, "0", "0"));

        RefundToMake offline = RefundToMake.offline(refund);
        RefundToMake online = RefundToMake.byInvoice(refund, "12");

        assertThat(MagentoRefund.path(offline)).isEqualTo("order/7/refund");
        assertThat(MagentoRefund.path(online)).isEqualTo("invoice/12/refund");
        assertThat(MagentoRefund.body(offline))
                .contains("RMA-310 [SL-1]", "\"qty\":3")
                .doesNotContain("isOnline");
        assertThat(MagentoRefund.body(online)).contains("\"isOnline\":true");
    }

    @Test
    void whatTheCustomerGetsBesideTheItemsIsAnAdjustment() {
        String less = MagentoRefund.body(RefundToMake.offline(refund("24.00", "6.00", item(2, "3.00", "0"))));
        String more = MagentoRefund.body(RefundToMake.offline(refund("30.01", "0", item(2, "0", "1.50"))));

        assertThat(less)
                .contains("\"adjustment_positive\":0", "\"adjustment_negative\":9.00", "\"shipping_amount\":6.00");
        assertThat(more).contains("\"adjustment_positive\":0.01");
    }

    @Test
    void invoiceIsTheNewestThatHoldsAllOfIt() {
        Item item = item(2, "0", "0");
        Invoice part = new Invoice("13", List.of(new Invoice.Held("1", BigDecimal.ONE)));
        Invoice whole = new Invoice("12", List.of(new Invoice.Held("1", BigDecimal.TEN)));

        ShopRefund refund = refund(BigDecimal.TEN, BigDecimal.ZERO, List.of(item), List.of(part, whole));
        assertThat(refund.invoiceAmong(refund.invoices())).contains(whole);
        assertThat(refund.invoiceAmong(List.of(part))).isEmpty();
    }

    @Test
    void onlyMagentosOwnWaysOfPayingGoBackByHand() {
        assertThat(RefundWay.isOffline("CheckMo")).isTrue();
        assertThat(RefundWay.isOffline("stripe_payments")).isFalse();
    }

    private static Item item(int quantity, String discount, String tax) {
        BigDecimal price = new BigDecimal("14.50");
        return new Item("1", quantity, price, new BigDecimal("3"), new BigDecimal(discount), new BigDecimal(tax));
    }

    private static ShopRefund refund(String total, String shipping, Item item) {
        return refund(new BigDecimal(total), new BigDecimal(shipping), List.of(item), List.of());
    }

    private static ShopRefund refund(BigDecimal total, BigDecimal shipping, List<Item> items, List<Invoice> invoices) {
        return new ShopRefund(
                1,
                "magento",
                "7",
                "checkmo",
                total,
                shipping,
                "RMA-310",
                "[SL-1]",
                RefundState.WAITING,
                Optional.empty(),
                items,
                invoices);
    }
}
