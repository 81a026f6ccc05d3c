package org.sweetline.channels.shop.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiRequest;
import org.sweetline.testing.SweetlineServer;

class ShopWebhooksIT {
    private static final String SHOPIFY = "/webhooks/shopify/orders";
    private static final String WOOCOMMERCE = "/webhooks/woocommerce";

    private final SweetlineServer server = SweetlineServer.shared();

    @Test
    void shopifysOrderComesWithItsParcelsAndRefunds() throws Exception {
        told(WebhookShop.SHOPIFY, SHOPIFY, file("shopify-order.json"), "one").answers(204);

        eventually(() -> {
            JsonObject order = order("1042", "shopify", "5501");
            assertThat(Answer.text(order, "standing.state")).isEqualTo("partly-shipped");
            assertThat(Answer.text(order, "placedAt")).isEqualTo("2026-11-20T10:00:00Z");
            assertThat(Answer.text(order, "phone")).isEqualTo("+15125550177");
            assertThat(Answer.text(order, "details.money.discount")).isEqualTo("4.0000");
            assertThat(Answer.text(order, "details.money.refunded")).isEqualTo("14.1300");
            assertThat(Answer.text(order, "details.terms.coupon")).isEqualTo("WARM10");
            assertThat(order.getJsonArray("tracking").toString()).contains("1ZWEB1", "https://www.ups.com/");
            JsonObject refund =
                    order.getJsonObject("details").getJsonArray("creditMemos").getJsonObject(0);
            assertThat(refund.getJsonArray("items").getJsonObject(0).getString("name"))
                    .isEqualTo("Red mug - L");
            assertThat(order.toString()).doesNotContain("203.0.113", "4242");
        });
    }

    @Test
    void parcelThatComesBeforeItsOrderIsThereWhenTheOrderComes() {
        String parcel = "{'id':9101,'order_id':9100,'name':'#9100.1','status':'success','tracking_company':'USPS',"
                + "'created_at':'2026-11-20T10:00:00Z','tracking_numbers':['94EARLY'],'line_items':[{'id':1,'quantity':1}]}";
        String order = "{'id':9100,'name':'#9100','created_at':'2026-11-20T09:00:00Z','financial_status':'paid',"
                + "'currency':'USD','total_price':'5.00','line_items':[{'id':1,'name':'Mug','quantity':1,'price':'5.00'}]}";

        told(WebhookShop.SHOPIFY, "/webhooks/shopify/fulfillments", parcel.replace('\'', '"'), "early")
                .answers(204);
        told(WebhookShop.SHOPIFY, SHOPIFY, order.replace('\'', '"'), "late").answers(204);

        eventually(() -> assertThat(order("9100", "shopify", "9100")
                        .getJsonArray("tracking")
                        .toString())
                .contains("94EARLY"));
    }

    @Test
    void woocommercesTimesAreReadInUtc() throws Exception {
        told(WebhookShop.WOOCOMMERCE, WOOCOMMERCE, file("woocommerce-order.json"), "woo")
                .answers(204);

        eventually(() -> {
            JsonObject order = order("727", "woocommerce", "727");
            assertThat(Answer.text(order, "placedAt")).isEqualTo("2026-11-20T20:00:00Z");
            assertThat(Answer.text(order, "standing.state")).isEqualTo("shipped");
            assertThat(order.getJsonObject("standing").getJsonArray("marks").toString())
                    .contains("partly-refunded");
            assertThat(Answer.text(order, "details.terms.guest")).isEqualTo("true");
            assertThat(Answer.text(order, "details.terms.paymentMethod")).isEqualTo("Bank transfer");
            assertThat(Answer.text(order, "country")).isEqualTo("DE");
        });
    }

    @Test
    void pingOfANewWebhookIsAnsweredThoughItIsNotSigned() {
        server.anonymous()
                .outside("POST", WOOCOMMERCE)
                .body("application/x-www-form-urlencoded", "webhook_id=12")
                .answers(204);
        server.anonymous()
                .outside("POST", WOOCOMMERCE)
                .body("application/x-www-form-urlencoded", "webhook_id=12&more=1")
                .isRefused(403, "webhook-unsigned");
    }

    @Test
    void unsignedAndAlteredBodiesLeaveNothingButACount() {
        long before = refused();
        String order = "{\"id\":666,\"name\":\"#FORGED-1\",\"created_at\":\"2026-11-20T09:00:00Z\",\"line_items\":[]}";

        told(WebhookShop.SHOPIFY, SHOPIFY, order, "x")
                .body("application/json", order.replace("666", "667"))
                .isRefused(403, "webhook-unsigned");
        server.anonymous().outside("POST", SHOPIFY).json(order).isRefused(403, "webhook-unsigned");
        told(WebhookShop.SHOPIFY, SHOPIFY, "x".repeat(WebhookDoor.LIMIT + 1), "big")
                .isRefused(413, "webhook-too-large");

        assertThat(refused()).isEqualTo(before + 3);
        server.program().get("/orders/FORGED-1").isRefused(404, "no-such-order");
    }

    @Test
    void whatNobodyCanReadIsTakenAndHarmsNothing() {
        told(WebhookShop.SHOPIFY, SHOPIFY, "no json", "odd-1").answers(204);
        told(WebhookShop.SHOPIFY, SHOPIFY, "[1, 2]", "odd-2").answers(204);
        told(WebhookShop.WOOCOMMERCE, WOOCOMMERCE, "{\"id\":9}", "odd-3").answers(204);

        told(WebhookShop.SHOPIFY, SHOPIFY, """
                {"id":77,"name":"#AFTER-ODD","created_at":"2026-11-20T09:00:00Z","total_price":"1e9999",
                 "line_items":[{"id":1,"quantity":"many","price":"-3"}]}""", "odd-4").answers(204);
        told(WebhookShop.SHOPIFY, SHOPIFY, """
                {"id":78,"name":"#AFTER-ODD","created_at":"2026-11-20T09:00:00Z","line_items":[]}""", "odd-5").answers(204);

        eventually(() -> order("AFTER-ODD", "shopify", "78"));
    }

    private ApiRequest told(WebhookShop shop, String path, String body, String id) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        byte[] signature = new WebhookSignature(SweetlineServer.WEBHOOK_SECRET).of(bytes);
        return server.anonymous()
                .outside("POST", path)
                .header(shop.signatureHeader(), new String(signature, StandardCharsets.US_ASCII))
                .header(shop.idHeader(), id)
                .body("application/json", bytes);
    }

    private JsonObject order(String number, String shop, String id) {
        return server.program()
                .get("/orders/" + number + "?shop=" + shop + "&id=" + id)
                .answers(200)
                .json();
    }

    private long refused() {
        JsonObject health =
                server.program().get("/operations/health").answers(200).json();
        return Answer.objects(health.getJsonArray("components")).stream()
                .filter(component -> component.getString("name").equals("shop-webhooks"))
                .mapToLong(component -> component
                        .getJsonObject("figures")
                        .getJsonNumber("refusedWebhooks")
                        .longValue())
                .sum();
    }

    private static String file(String name) throws IOException {
        try (var in = ShopWebhooksIT.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
