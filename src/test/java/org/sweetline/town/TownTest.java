package org.sweetline.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sweetline.town.shop.trouble.ShopTrap;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Ask;
import org.sweetline.town.wire.Json;
import org.sweetline.town.wire.LoopbackServer;

class TownTest {
    private static final String HANG_UP = "<?xml version=\"1.0\"?><Response><Hangup/></Response>";
    private final List<Ask> asks = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final LoopbackServer product = LoopbackServer.start("stand-in", 0, this::answer);

    @TempDir
    Path data;

    private Town town;

    @BeforeEach
    void start() {
        town = Town.start(Map.of("data", data.toString(), "peak.day", "PT0.4S"));
    }

    @AfterEach
    void close() {
        town.close();
        product.close();
    }

    @Test
    void theStaffAndTheYearMoveInThroughThePublicDoors() {
        List<String> said = town.productReady(product.url(), "sweet-token");

        await().until(() -> asked("/api/v1/tickets/import").size() > 7);
        assertThat(asked("/api/v1/accounts"))
                .allSatisfy(ask -> assertThat(ask.header("Authorization")).isEqualTo("Bearer sweet-token"));
        assertThat(asked("/api/v1/setup/one-time")).isNotEmpty();
        assertThat(String.join("\n", said)).contains("jenny@sweetline.example").contains("password");
    }

    @Test
    void whoHasOrderedWritesAndCallsNext() throws Exception {
        town.productReady(product.url(), "sweet-token");

        Object buyer = demo("POST", "/orders", "").get("who");

        assertThat(demo("POST", "/mails", "")).containsEntry("who", buyer).containsEntry("what", "Mail");
        assertThat(demo("POST", "/calls", "")).containsEntry("who", buyer).containsEntry("what", "Call");
        assertThat((List<?>) demo("GET", "", "").get("recent")).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aPersonCanBeNamedAndGivenWords() throws Exception {
        town.productReady(product.url(), "sweet-token");

        Map<String, @Nullable Object> deed =
                demo("POST", "/mails", "{\"person\":\"ada@lindqvist.example\",\"says\":\"Where is it?\"}");

        assertThat(deed).containsEntry("who", "Ada Lindqvist").containsEntry("detail", "Where is it?");
    }

    @Test
    void thePeakDayBringsAHundredOrdersAndEnds() throws Exception {
        town.productReady(product.url(), "sweet-token");

        demo("PUT", "/peak-day", "");

        await().atMost(Duration.ofMinutes(2))
                .until(() -> peakDay().get("running").equals(false));
        assertThat(Integer.parseInt(peakDay().get("orders").toString())).isGreaterThan(150);
        assertThat(Integer.parseInt(peakDay().get("mails").toString())).isGreaterThan(40);
        assertThat(Integer.parseInt(peakDay().get("calls").toString())).isGreaterThan(20);
    }

    @Test
    void theShopGoesDownAndComesBackOnAWish() throws Exception {
        demo("PUT", "/shop", "{\"state\":\"down\"}");
        assertThat(shop().get("state")).isEqualTo("down");

        demo("PUT", "/shop", "{\"state\":\"well\"}");
        assertThat(shop().get("state")).isEqualTo("well");
        assertThat(demo("PUT", "/shop", "{\"state\":\"sleepy\"}")).containsKey("title");
    }

    @Test
    void eachTrapIsSetAndTakenAwayByItsName() throws Exception {
        for (ShopTrap trap : ShopTrap.values()) {
            String name = trap.name().toLowerCase(Locale.ROOT).replace('_', '-');

            demo("PUT", "/shop/traps/" + name, "{\"amount\":7}");
            assertThat(traps()).contains(name);

            demo("DELETE", "/shop/traps/" + name, "");
            assertThat(traps()).doesNotContain(name);
        }
        assertThat(demo("PUT", "/shop/traps/no-such-trap", "")).containsKey("title");
    }

    @Test
    void aRestartedTownHasTheSamePortsAndNeverGivesAnOrderNumberTwice() throws Exception {
        Map<String, String> settings = town.settings();
        String last = demo("POST", "/orders", "").get("what").toString();
        town.close();

        town = Town.start(Map.of("data", data.toString()));

        assertThat(town.settings()).isEqualTo(settings);
        String next = demo("POST", "/orders", "").get("what").toString();
        assertThat(number(next)).isEqualTo(number(last) + 1);
    }

    private static int number(String order) {
        return Integer.parseInt(order.replace("Order ", ""));
    }

    private Map<?, ?> shop() throws Exception {
        return (Map<?, ?>) demo("GET", "", "").get("shop");
    }

    private List<String> traps() throws Exception {
        return ((List<?>) shop().get("traps")).stream().map(String::valueOf).toList();
    }

    private Map<?, ?> peakDay() throws Exception {
        return (Map<?, ?>) demo("GET", "", "").get("peakDay");
    }

    private Map<String, @Nullable Object> demo(String method, String path, String body)
            throws IOException, InterruptedException {
        URI uri = URI.create(town.settings().get("SWEETLINE_DEMO_TOWN") + "/demo" + path);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, BodyPublishers.ofString(body))
                .build();
        return Json.readObject(http.send(request, BodyHandlers.ofString()).body());
    }

    private List<Ask> asked(String path) {
        return asks.stream().filter(ask -> ask.path().equals(path)).toList();
    }

    private Answer answer(Ask ask) {
        asks.add(ask);
        if (ask.path().startsWith("/webhooks/")) {
            return Answer.of(200, "text/xml", HANG_UP.getBytes(StandardCharsets.UTF_8));
        }
        return Answer.json(200, Json.object("link", "http://localhost:8080/setup/one-time"));
    }
}
