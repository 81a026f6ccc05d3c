package org.sweetline.channels.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.shop.ShopClient.RefundToMake;
import org.sweetline.orders.refunding.RefundState;
import org.sweetline.orders.refunding.ShopRefund;
import org.sweetline.orders.refunding.ShopRefund.Item;

class MagentoRefundTest {

    @Test
    void offlineGoesByTheOrderAndOnlineByTheInvoice() {
        ShopRefund refund = refund("43.50", "0", item(3, "0", "0"));

        RefundToMake offline = RefundToMake.offline(refund);
        RefundToMake online = RefundToMake.byInvoice(refund);

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
    void onlyMagentosOwnWaysOfPayingGoBackByHand() {
        assertThat(RefundWay.isOffline("CheckMo")).isTrue();
        assertThat(RefundWay.isOffline("stripe_payments")).isFalse();
    }

    private static Item item(int quantity, String discount, String tax) {
        BigDecimal price = new BigDecimal("14.50");
        return new Item("1", quantity, price, new BigDecimal("3"), new BigDecimal(discount), new BigDecimal(tax));
    }

    private static ShopRefund refund(String total, String shipping, Item item) {
        return new ShopRefund(
                1,
                "magento",
                "7",
                "checkmo",
                new BigDecimal(total),
                new BigDecimal(shipping),
                "RMA-310",
                "[SL-1]",
                RefundState.WAITING,
                Optional.empty(),
                "12",
                List.of(item));
    }
}
