package org.sweetline.town.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.town.cast.Cast.ada;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.town.shop.trouble.ShopTrap;

/** Money goes back the way it came, and no more than came. */
class RefundsTest {
    private static final Wish NOTEBOOKS = new Wish(Catalogue.named("Field Notebook"), "Kraft", "", 3);
    private final Shop shop = Shop.start(Clock.systemUTC());
    private final ShopCaller caller = new ShopCaller(shop);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void offlineRefundAnswersTheIdOfItsCreditMemo() throws Exception {
        ShopOrder order = paid(Payment.CHECK);

        HttpResponse<String> answer = offline(
                order,
                items(order, 1) + ",\"arguments\":{\"shipping_amount\":0},"
                        + "\"appendComment\":true,\"comment\":{\"comment\":\"RMA-310\",\"is_visible_on_front\":0}");

        assertThat(answer.statusCode()).isEqualTo(200);
        Map<?, ?> memo = caller.items("creditmemos").get(0);
        assertThat(memo.get("entity_id")).hasToString(answer.body());
        assertThat(memo.get("grand_total")).hasToString("14.50");
        assertThat(memo.get("comments").toString()).contains("RMA-310");
        assertThat(order.state()).isEqualTo("processing");
    }

    @Test
    void wholeRefundClosesTheOrderAndASecondOneIsRefused() throws Exception {
        ShopOrder order = paid(Payment.CHECK);

        assertThat(offline(order, "").statusCode()).isEqualTo(200);

        assertThat(order.state()).isEqualTo("closed");
        assertThat(refusal(offline(order, ""))).contains("We can't create creditmemo for the order.");
    }

    @Test
    void whatWasPaidOnlineGoesBackOnlineAndByItsInvoice() throws Exception {
        ShopOrder order = paid(Payment.CARD);

        assertThat(refusal(offline(order, ""))).contains("can be refunded online only");
        assertThat(refusal(byInvoice(order, "\"isOnline\":false"))).contains("can be refunded online only");

        assertThat(byInvoice(order, "\"isOnline\":true").statusCode()).isEqualTo(200);
        assertThat(caller.each("creditmemos", "invoice_id"))
                .containsExactly("" + order.invoices().get(0).id());
    }

    @Test
    void invoiceGivesBackNoMoreThanItHolds() throws Exception {
        ShopOrder order =
                shop.checkout(ada()).with(NOTEBOOKS).paying(Payment.CARD).place();
        shop.office().invoice(order, List.of(new Quantity(order.lines().get(0).itemId(), 1)), shop.now());
        shop.invoice(order, shop.now());
        String nothingElse = ",\"isOnline\":true,\"arguments\":{\"shipping_amount\":0";

        assertThat(refusal(byInvoice(order, items(order, 2) + nothingElse + "}")))
                .contains("unrefunded quantity for product SKU");
        assertThat(refusal(byInvoice(order, items(order, 1) + nothingElse + ",\"adjustment_positive\":9}")))
                .contains("The most money available to refund is 20.50.");
        shop.traps().times(1, ShopTrap.GATEWAY_DECLINES);
        assertThat(byInvoice(order, items(order, 1) + nothingElse + "}").body())
                .contains("Could not save a Creditmemo");
        assertThat(byInvoice(order, items(order, 1) + nothingElse + "}").statusCode())
                .isEqualTo(200);
        assertThat(refusal(byInvoice(order, items(order, 1) + nothingElse + "}")))
                .contains("unrefunded quantity for product SKU");
    }

    @Test
    void checkGoesBackOfflineEvenByItsInvoice() throws Exception {
        ShopOrder order = paid(Payment.CHECK);

        assertThat(refusal(byInvoice(order, "\"isOnline\":true"))).contains("can be refunded offline only");
        assertThat(byInvoice(order, "\"isOnline\":false").statusCode()).isEqualTo(200);
    }

    @Test
    void nothingThatWasNotBoughtOrIsTooMuchGoesBack() throws Exception {
        ShopOrder order = paid(Payment.CHECK);

        assertThat(refusal(offline(order, items(order, 4)))).contains("unrefunded quantity for product SKU");
        assertThat(refusal(offline(order, "\"items\":[{\"order_item_id\":99999,\"qty\":1}]")))
                .contains("not part of the original order");
        assertThat(refusal(offline(order, items(order, 0)))).contains("without products");
        assertThat(refusal(offline(order, "\"arguments\":{\"shipping_amount\":50}")))
                .contains("Maximum shipping amount allowed to refund is: 6.00");
        assertThat(refusal(offline(order, "\"arguments\":{\"adjustment_positive\":1}")))
                .contains("The most money available to refund is 49.50.");
        assertThat(order.creditMemos()).isEmpty();
    }

    @Test
    void missingFieldIsNamed() throws Exception {
        HttpResponse<String> answer = offline(paid(Payment.CHECK), "\"items\":[{\"qty\":1}]");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("%fieldName").contains("\"fieldName\":\"order_item_id\"");
    }

    private ShopOrder paid(Payment payment) {
        ShopOrder order = shop.checkout(ada()).with(NOTEBOOKS).paying(payment).place();
        shop.invoice(order, shop.now());
        return order;
    }

    private HttpResponse<String> offline(ShopOrder order, String body) throws Exception {
        return caller.post("order/" + order.entityId() + "/refund", "{" + body + "}");
    }

    private HttpResponse<String> byInvoice(ShopOrder order, String body) throws Exception {
        return caller.post("invoice/" + order.invoices().get(0).id() + "/refund", "{" + body + "}");
    }

    private static String items(ShopOrder order, int quantity) {
        return "\"items\":[{\"order_item_id\":" + order.lines().get(0).itemId() + ",\"qty\":" + quantity + "}]";
    }

    private static String refusal(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Creditmemo Document Validation Error(s):");
        return answer.body();
    }
}
