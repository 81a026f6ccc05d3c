package org.sweetline.channels.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.town.cast.Cast.ada;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.shop.ShopClient.RefundToMake;
import org.sweetline.config.Settings;
import org.sweetline.orders.refunding.PaidInvoice;
import org.sweetline.orders.refunding.RefundState;
import org.sweetline.orders.refunding.ShopRefund;
import org.sweetline.town.shop.Catalogue;
import org.sweetline.town.shop.Payment;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.Wish;
import org.sweetline.town.shop.trouble.ShopTrap;

/** What the client says of refunds, and what a shop that speaks Magento makes of it. */
class RefundsInTownTest {
    private final Shop shop = Shop.start(Clock.systemUTC());

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatWasPaidByCardGoesBackByItsInvoiceWhichHoldsLessThen() throws Exception {
        ShopOrder order = paid(Payment.CARD);
        ShopRefund refund = refund(order, "29.00");

        PaidInvoice before = left(refund);
        String memo = client().refund(RefundToMake.byInvoice(refund));

        assertThat(order.creditMemos()).singleElement().satisfies(made -> {
            assertThat(made.total()).isEqualByComparingTo("29.00");
            assertThat(made.id()).hasToString(memo);
            assertThat(made.invoiceId()).hasToString(before.key());
        });
        String line = Integer.toString(order.lines().get(0).itemId());
        assertThat(before.held()).containsEntry(line, 3);
        assertThat(before.money()).isEqualByComparingTo("49.50");
        assertThat(left(refund).held()).containsEntry(line, 1);
        assertThat(left(refund).money()).isEqualByComparingTo("20.50");
    }

    @Test
    void memoIsKnownAgainByItsMarkerWhenTheAnswerWasLost() throws Exception {
        ShopOrder order = paid(Payment.CHECK);
        ShopRefund refund = refund(order, "25.00");
        shop.traps().times(1, ShopTrap.ANSWER_LOST);

        assertThatThrownBy(() -> client().refund(RefundToMake.offline(refund)))
                .isInstanceOfSatisfying(
                        ShopTrouble.class, lost -> assertThat(lost.isRefusal()).isFalse());

        ShopPage<MemoWithRemarks> memos =
                client().list(Listings.memosWithRemarks(), new ShopQuery.OfOrder(refund.orderId()));
        assertThat(memos.items()).singleElement().satisfies(memo -> {
            assertThat(memo.bears(refund.marker())).isTrue();
            assertThat(memo.bears("[SL-other]")).isFalse();
            assertThat(memo.memo().total()).isEqualByComparingTo("25.00");
        });
    }

    @Test
    void refusalIsToldInTheShopsWords() {
        ShopRefund refund = refund(paid(Payment.CARD), "29.00");

        assertThatThrownBy(() -> client().refund(RefundToMake.offline(refund)))
                .isInstanceOfSatisfying(ShopTrouble.class, refusal -> {
                    assertThat(refusal.isRefusal()).isTrue();
                    assertThat(RefundWay.isWrongWay(refusal)).isTrue();
                    assertThat(refusal.words()).contains("can be refunded online only");
                });
    }

    private PaidInvoice left(ShopRefund refund) throws Exception {
        ShopQuery ofOrder = new ShopQuery.OfOrder(refund.orderId());
        return RefundWay.left(
                        client().list(Listings.invoices(), ofOrder).items(),
                        client().list(Listings.memosWithRemarks(), ofOrder).items())
                .get(0);
    }

    private ShopOrder paid(Payment payment) {
        Wish notebooks = new Wish(Catalogue.named("Field Notebook"), "Kraft", "", 3);
        ShopOrder order = shop.checkout(ada()).with(notebooks).paying(payment).place();
        shop.invoice(order, shop.now());
        return order;
    }

    /** For two of the three. */
    private static ShopRefund refund(ShopOrder order, String total) {
        BigDecimal zero = BigDecimal.ZERO;
        ShopRefund.Item item = new ShopRefund.Item(
                Integer.toString(order.lines().get(0).itemId()),
                2,
                new BigDecimal("14.50"),
                new BigDecimal("3"),
                zero,
                zero);
        return new ShopRefund(
                1,
                "magento",
                Integer.toString(order.entityId()),
                "any",
                new BigDecimal(total),
                zero,
                "RMA-310",
                "[SL-1a2b3c]",
                RefundState.WAITING,
                Optional.empty(),
                Integer.toString(order.invoices().get(0).id()),
                List.of(item));
    }

    private MagentoClient client() {
        Map<String, String> set = new HashMap<>();
        set.put("magento.base.url", shop.url());
        set.put("magento.access.token", shop.keys().accessToken());
        ShopConfig config = new ShopConfig(new Settings(key -> Optional.ofNullable(set.get(key))));
        return new MagentoClient(new MagentoHttp(config, Clock.systemUTC(), Duration.ofSeconds(10)));
    }
}
