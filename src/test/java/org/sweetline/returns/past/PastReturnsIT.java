package org.sweetline.returns.past;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Cast;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.year.Year;

/** Returns of another system come in as if they had been dealt with here. */
class PastReturnsIT {
    private static final AtomicInteger NEXT = new AtomicInteger(74_100_000);

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient program = sweetline.program();

    @Test
    void whatIsOverStandsThereWithAllThatHappenedAndClaimsWhatItTook() {
        String order = sent();
        String line = past("a" + order, order).replace('\n', ' ') + "\n";

        Answer first = taken(line + past("b" + order, "no-such-order").replace('\n', ' ') + "\n{\"key\":\"c\"}\nnull\n"
                + past("d" + order, order).replace('\n', ' ').replaceFirst("\"items\": *\\[", "$0null,") + "\n");
        Answer again = taken(line);

        assertThat(first.number("created")).isEqualTo(1);
        assertThat(first.number("failed")).isEqualTo(3);
        assertThat(first.number("leftOut")).isEqualTo(1);
        assertThat(first.json().getJsonArray("left").getJsonObject(0).toString())
                .contains("\"line\":2", "order no-such-order is not known here");
        assertThat(again.number("leftOut")).isZero();
        assertThat(again.number("created")).isZero();
        Answer found = program.get("/returns?order=" + order).answers(200);
        String number = found.items().get(0).getString("number");
        Answer seen = program.get("/returns/" + number).answers(200);
        assertThat(seen.text("state")).isEqualTo("closed");
        assertThat(seen.text("appeal.outcome")).isEqualTo("overturned");
        assertThat(seen.text("needs")).isEqualTo("nothing");
        JsonObject item = seen.json().getJsonArray("items").getJsonObject(0);
        assertThat(item.getInt("settled")).isEqualTo(2);
        assertThat(item.getString("denial")).isEqualTo("final-sale");
        assertThat(kinds(number))
                .containsExactly(
                        "requested",
                        "decided",
                        "appealed",
                        "overturned",
                        "decided",
                        "received",
                        "inspected",
                        "settled",
                        "closed");
        assertThat(program.get("/returns/" + number + "/settlements")
                        .answers(200)
                        .items())
                .singleElement()
                .satisfies(paid -> assertThat(paid.getString("state")).isEqualTo("done"));
        assertThat(returnable(order)).isEqualTo(1);
    }

    @Test
    void everyLineOfTheTownsPastYearCanBeRead() {
        Instant now = Instant.parse("2026-11-22T10:00:00Z");
        List<String> year;
        try (Shop shop = Shop.start(Clock.fixed(now, ZoneOffset.UTC))) {
            year = Year.passes(shop, Cast.seeded(new SplittableRandom(Year.SEED)), now, Year.SEED).returns().stream()
                    .map(line -> line.replace("\"order\":\"", "\"order\":\"of-another-shop-"))
                    .toList();
        }

        Answer taken = taken(String.join("\n", year) + "\n");

        assertThat(taken.number("received")).isEqualTo(year.size()).isGreaterThan(100);
        assertThat(taken.json().getJsonArray("errors")).isEmpty();
        assertThat(taken.number("leftOut")).isEqualTo(year.size());
        assertThat(taken.json().getJsonArray("left")).hasSize(100);
    }

    @Test
    void lineThatLacksANumberIsToldWhichOne() {
        String order = sent();
        String line = past("e" + order, order).replace('\n', ' ').replaceFirst("\"accepted\": *[0-9]+,?", "");

        Answer taken = taken(line + "\n");

        assertThat(taken.json().getJsonArray("errors").getJsonObject(0).getString("message"))
                .contains("items.accepted");
    }

    @Test
    void lineThatItsOrderDoesNotHaveIsToldByItsName() {
        String order = sent();
        String line = past("f" + order, order).replace('\n', ' ').replace("\"line\":\"1\"", "\"line\":\"77\"");

        Answer taken = taken(past("g" + order, order).replace('\n', ' ') + "\n" + line + "\n");

        assertThat(taken.number("created")).isEqualTo(1);
        assertThat(taken.number("leftOut")).isEqualTo(1);
        assertThat(taken.json().getJsonArray("left").getJsonObject(0).getString("message"))
                .isEqualTo("order %s has no line 77".formatted(order));
    }

    private Answer taken(String lines) {
        return program.post("/returns/import")
                .body("application/x-ndjson", lines)
                .answers(200);
    }

    private List<String> kinds(String number) {
        return program.get("/returns/" + number + "/history").answers(200).items().stream()
                .map(step -> step.getString("kind"))
                .toList();
    }

    private int returnable(String order) {
        return program.get("/orders/" + order + "/returnable")
                .answers(200)
                .json()
                .getJsonArray("lines")
                .getJsonObject(0)
                .getInt("returnable");
    }

    private static String past(String key, String order) {
        return """
                {"key":"%s","order":"%s","channel":"portal","requestedAt":"2026-03-02T10:00:00Z",
                "decidedAt":"2026-03-03T10:00:00Z","receivedAt":"2026-03-10T10:00:00Z",
                "inspectedAt":"2026-03-10T12:00:00Z","settledAt":"2026-03-11T10:00:00Z","method":"store-credit",
                "refunded":80.00,"appeal":{"text":"It was not on sale","at":"2026-03-04T10:00:00Z",
                "outcome":"overturned","decidedAt":"2026-03-05T10:00:00Z","note":"So it was"},
                "items":[{"line":"1","quantity":3,"reason":"style","wanted":"refund","given":"store-credit",
                "authorized":2,"denial":"final-sale","received":2,"accepted":2,"grade":"a","condition":"as-new",
                "disposition":"restock"}]}
                """.formatted(key, order);
    }

    /** Three cardigans of 40 dollars. */
    private String sent() {
        String number = Integer.toString(NEXT.incrementAndGet());
        String line = """
                {"shop":"market","id":"%1$s","number":"%1$s","state":"complete","status":"Complete","email":"%2$s",\
                "name":"Robin Reed","currency":"USD","total":"120.00","paid":"120.00","placedAt":"2026-02-20T10:00:00Z",\
                "updatedAt":"2026-02-24T10:00:00Z","city":"Austin","country":"US","lines":[\
                {"id":"1","sku":"CARDI-M","name":"Cloud Cardigan","ordered":3,"shipped":3,"price":"40.00","total":"120.00"}]}
                """.formatted(number, Strangers.aStranger().email());
        program.post("/orders/import").body("application/x-ndjson", line).answers(200);
        return number;
    }
}
