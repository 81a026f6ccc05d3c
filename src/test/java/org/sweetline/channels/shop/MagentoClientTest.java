package org.sweetline.channels.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.channels.shop.MagentoServer.send;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.orders.OrderSnapshot;

class MagentoClientTest extends ShopClientContract {
    private static final ShopQuery ALL = ShopQuery.range(Instant.EPOCH, Instant.MAX);

    private static final Listing<OrderSnapshot> ORDERS = ShopFixture.orders();

    private MagentoServer server;

    @AfterEach
    void close() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    MagentoClient client(FakeShop shop) throws Exception {
        server = new MagentoServer(shop);
        return client(Map.of("magento.access.token", "secret-token"));
    }

    @Test
    void onlyNeededFieldsAreAskedForAndTheTokenIsABearer() throws Exception {
        MagentoClient client = client(new FakeShop(100));

        client.list(ORDERS, ALL);

        assertThat(server.authorizations).containsExactly("Bearer secret-token");
        assertThat(server.queries.get(0).get("fields"))
                .contains("increment_id", "total_count")
                .doesNotContain("remote_ip", "customer_dob", "customer_gender", "cc_", "additional_information");
        assertThat(server.queries.get(0)).containsEntry("searchCriteria[pageSize]", "100");
    }

    @Test
    void fourValuesSignEachQuestion() throws Exception {
        client(new FakeShop(100));
        MagentoClient client = client(Map.of(
                "magento.access.token", "token",
                "magento.access.token.secret", "token secret",
                "magento.consumer.key", "key",
                "magento.consumer.secret", "consumer secret"));

        client.list(ORDERS, ALL);

        assertThat(server.authorizations.get(0))
                .startsWith("OAuth oauth_consumer_key=\"key\"")
                .contains("oauth_signature_method=\"HMAC-SHA256\"", "oauth_token=\"token\"")
                .doesNotContain("secret");
    }

    @Test
    void commentIsWrittenWithTheStatusThatTheOrderHas() throws Exception {
        MagentoClient client = client(new FakeShop(100));

        client.comment(new ShopClient.CommentToWrite("3", "processing", "Leave it with \"Kim\"", true));

        assertThat(server.bodies)
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .contains(
                                "\"status\":\"processing\"",
                                "Leave it with \\\"Kim\\\"",
                                "\"is_visible_on_front\":1",
                                "\"is_customer_notified\":0"));
    }

    @Test
    void commentsAreReadInTheShopsOrder() throws Exception {
        MagentoClient client = client(new FakeShop(100));

        List<String> comments = client.comments("3", json -> {
            String text = "";
            while (ShopJson.nextField(json)) {
                text = json.currentName().equals("comment") ? json.getText() : text;
            }
            return text;
        });

        assertThat(comments).containsExactly("second", "first");
    }

    @Test
    void pageSizeIsHalvedWhenTheShopRefusesIt() throws Exception {
        MagentoClient client = client(new FakeShop(100).has(1, TEN));
        server.largestPage = 50;

        assertThatThrownBy(() -> client.list(ORDERS, ALL)).isInstanceOf(ShopTrouble.class);

        assertThat(client.list(ORDERS, ALL).items()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | text/html | <html>maintenance</html> | web page",
                "200 | application/json | {\"items\":[{\"entity_id\":1 | not JSON",
                "200 | application/json | \"hello\" | not a list",
                "200 | application/json | [] | not a list",
                "200 | text/plain | ok | something other than JSON",
                "302 | text/html | '' | another address (302)",
                "400 | application/json | {} | (400)",
                "401 | application/json | {} | four OAuth values",
                "403 | application/json | {} | Sales / Orders",
                "429 | application/json | {} | fewer questions",
                "503 | text/html | busy | trouble of its own (503)"
            })
    void otherAnswersAreExplained(int status, String type, String body, String words) throws Exception {
        MagentoClient client = client(new FakeShop(100));
        server.misbehaviour = exchange -> {
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
            send(exchange, status, type, body);
        };

        assertThatThrownBy(() -> client.list(ORDERS, ALL))
                .isInstanceOf(ShopTrouble.class)
                .hasMessageContaining(words)
                .hasMessageNotContaining("secret-token");
    }

    @Test
    void shopThatAsksForTimeGetsIt() throws Exception {
        MagentoClient client = client(new FakeShop(100));
        server.misbehaviour = exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            send(exchange, 503, "text/html", "busy");
        };

        assertThatThrownBy(() -> client.list(ORDERS, ALL))
                .isInstanceOfSatisfying(
                        ShopTrouble.class,
                        trouble -> assertThat(trouble.retryAfter()).isEqualTo(Optional.of(Duration.ofMinutes(2))));
    }

    @Test
    void badOrderOfAPageCostsOnlyItself() throws Exception {
        MagentoClient client = client(new FakeShop(100));
        String bad = ShopFixture.magento(1, "2026-11-22 10:00:00", "'grand_total':-1");
        String good = ShopFixture.magento(2, "2026-11-22 10:00:00", "");
        server.misbehaviour = exchange -> send(
                exchange,
                200,
                "application/json",
                "{\"total_count\":3,\"items\":[" + bad + "," + good + "," + good + "]}");

        ShopPage<OrderSnapshot> page = client.list(ORDERS, ALL);

        assertThat(page.items()).hasSize(1);
        assertThat(page.refused()).containsExactly("Order 000000001 is left out: grand_total is negative");
        assertThat(page.marks()).hasSize(2);
    }

    @Test
    void answerWithoutEndIsCutOff() throws Exception {
        MagentoClient client = client(new FakeShop(100));
        byte[] spaces = " ".repeat(1024 * 1024).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        server.misbehaviour = exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                for (int mebibyte = 0; mebibyte < 40; mebibyte++) {
                    out.write(spaces);
                }
            }
        };

        assertThatThrownBy(() -> client.list(ORDERS, ALL)).hasMessageContaining("Too much came back");
    }

    @Test
    void answerThatDripsIsNotWaitedFor() throws Exception {
        client(new FakeShop(100));
        CountDownLatch over = new CountDownLatch(1);
        server.misbehaviour = exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(over);
            exchange.close();
        };
        ShopConfig config = config(server.address(), Map.of("magento.access.token", "token"));
        MagentoClient hurried = new MagentoClient(new MagentoHttp(config, Clock.systemUTC(), Duration.ofMillis(300)));

        assertThatThrownBy(() -> hurried.list(ORDERS, ALL)).hasMessageContaining("did not answer within");

        over.countDown();
    }

    @Test
    void shopThatIsNotThereIsSaidSo() throws Exception {
        MagentoClient client = client(new FakeShop(100));
        server.close();

        assertThatThrownBy(() -> client.list(ORDERS, ALL)).hasMessage("The shop cannot be reached");
    }

    private MagentoClient client(Map<String, String> keys) {
        return new MagentoClient(
                new MagentoHttp(config(server.address(), keys), ShopFixture.CLOCK, Duration.ofSeconds(20)));
    }

    private static ShopConfig config(String address, Map<String, String> keys) {
        Map<String, String> all = new HashMap<>(keys);
        all.put("magento.base.url", address);
        return ShopConfigTest.config(all);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
