package org.sweetline.abuse.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Customers;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;

class RiskResourceIT {
    private static final AtomicInteger NEXT = new AtomicInteger(71_500_000);

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient manager = sweetline.desk().withRole("manager");
    private final ApiClient said = sweetline.desk().withRole("returns");
    private final Person shopper = Strangers.aStranger();
    private final String customer =
            Customers.ticketOf(sweetline.desk().agent(), shopper, "Hello").text("customer.number");
    private final String risk = "/customers/" + customer + "/risk";

    @Test
    void whoeverSendsEverythingBackIsWatchedWithTheNumbersBesideIt() {
        for (int order = 0; order < 6; order++) {
            bought(3, 3);
        }

        Answer risky = said.post(risk).answers(200);

        assertThat(risky.text("latest.band")).isEqualTo("watch");
        JsonObject serial = reason(risky, "R1");
        JsonObject compared = serial.getJsonArray("compared").getJsonObject(1);
        assertThat(compared.getString("fact")).isEqualTo("return-rate-at-least");
        assertThat(compared.getJsonNumber("actual").doubleValue()).isGreaterThan(0.6);
        assertThat(compared.getJsonArray("evidence")).hasSize(6);
        assertThat(risky.json().getJsonObject("latest").getJsonArray("lower").toString())
                .contains("Keeping the next");
    }

    @Test
    void threeOfThreeSentBackSaysThatTooLittleIsKnown() {
        bought(3, 3);

        Answer unlucky = said.post(risk).answers(200);

        assertThat(unlucky.text("latest.band")).isEqualTo("insufficient-history");
        assertThat(unlucky.number("latest.score")).isZero();
    }

    @Test
    void chargebackAfterARefundIsForAPersonUntilItIsWithdrawn() {
        String wrote = "{\"kind\":\"chargeback\",\"abuse\":true,\"note\":\"The bank wrote on Monday\"}";
        String key = "bank-" + customer;
        manager.post("/customers/" + customer + "/risk-proofs")
                .header("Idempotency-Key", key)
                .json(wrote)
                .answers(200);
        Answer proven = manager.post("/customers/" + customer + "/risk-proofs")
                .header("Idempotency-Key", key)
                .json(wrote)
                .answers(200);
        assertThat(proven.json().getJsonArray("proofs")).hasSize(1);
        long proof = proven.json()
                .getJsonArray("proofs")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();

        assertThat(said.post(risk).answers(200).text("latest.band")).isEqualTo("review");
        manager.delete("/customers/" + customer + "/risk-proofs/" + proof).answers(200);
        Answer cleared = said.post(risk).answers(200);

        assertThat(cleared.text("latest.band")).isEqualTo("insufficient-history");
        assertThat(cleared.json().getJsonArray("history")).hasSize(2);
        manager.delete("/customers/" + customer + "/risk-proofs/" + proof).isRefused(404, "no-such-proof");
    }

    @Test
    void overrideCountsUntilItEndsAndSaysWhoseWordItIs() {
        manager.put("/customers/" + customer + "/risk-override")
                .json("{\"band\":\"watch\",\"reason\":\"Promised to keep an eye on it\"}")
                .answers(200);

        Answer watched = said.post(risk).answers(200);

        assertThat(watched.text("latest.band")).isEqualTo("watch");
        assertThat(watched.text("latest.computed")).isEqualTo("insufficient-history");
        assertThat(watched.text("override.reason")).startsWith("Promised");
        manager.delete("/customers/" + customer + "/risk-override").answers(200);
        assertThat(said.post(risk).answers(200).text("latest.band")).isEqualTo("insufficient-history");
    }

    @Test
    void nothingIsSaidOfAPersonForEver() {
        String override = "/customers/" + customer + "/risk-override";

        manager.put(override)
                .json("{\"band\":\"clear\",\"reason\":\"A friend\",\"until\":\"2040-01-01T00:00:00Z\"}")
                .isRefused(400, "invalid-request");
        manager.put(override)
                .json("{\"band\":\"insufficient-history\",\"reason\":\"x\"}")
                .isRefused(400, "invalid-request");
        said.put(override).json("{\"band\":\"clear\",\"reason\":\"A friend\"}").isRefused(403, "not-permitted");
        sweetline.desk().agent().get(risk).isRefused(403, "not-permitted");
        manager.put("/customers/" + customer + "/risk-snoozes/R99")
                .json("{\"reason\":\"None\"}")
                .isRefused(404, "no-such-rule");
    }

    @Test
    void snoozedRuleDoesNotCount() {
        for (int order = 0; order < 6; order++) {
            bought(3, 3);
        }
        manager.put("/customers/" + customer + "/risk-snoozes/R1")
                .json("{\"reason\":\"Buys for a theatre\"}")
                .answers(200);

        Answer eased = said.post(risk).answers(200);

        assertThat(eased.json().getJsonObject("latest").getJsonArray("snoozed").toString())
                .isEqualTo("[\"R1\"]");
        assertThat(eased.json().getJsonObject("latest").getJsonArray("reasons").toString())
                .doesNotContain("\"R1\"");
    }

    @Test
    void returnIsAssessedWithinAMomentOfBeingAskedFor() {
        String number = askedFor(bought(3, 0));

        eventually(() -> {
            Answer assessed = said.get("/returns/" + number + "/risk").answers(200);
            assertThat(assessed.text("band")).isEqualTo("insufficient-history");
            assertThat(assessed.text("cause")).isEqualTo("request");
        });
        eventually(() -> assertThat(said.get("/returns/" + number).answers(200).text("risk.band"))
                .isEqualTo("insufficient-history"));
        assertThat(said.post("/returns/" + number + "/risk").answers(200).text("cause"))
                .isEqualTo("asked");
        sweetline.desk().agent().get("/returns/" + number + "/risk").isRefused(403, "not-permitted");
        said.get("/returns/RMA-99999999/risk").isRefused(404, "not-assessed");
    }

    @Test
    void openReturnIsJudgedAnewOnceSomethingIsProven() {
        int order = bought(3, 0);
        String number = askedFor(order);
        eventually(() -> assertThat(said.get("/returns/" + number).answers(200).text("risk.band"))
                .isEqualTo("insufficient-history"));
        String proof = "{\"kind\":\"chargeback\",\"abuse\":true,\"order\":\"%s\",\"note\":\"The bank wrote\"}";
        String proofs = "/customers/" + customer + "/risk-proofs";
        manager.post(proofs).json(proof.formatted("nobodys")).isRefused(400, "invalid-request");

        manager.post(proofs).json(proof.formatted(order)).answers(200);

        eventually(() -> assertThat(said.get("/returns/" + number).answers(200).text("risk.band"))
                .isEqualTo("review"));
    }

    @Test
    void accountsThatShareTwoIdentifiersAreOnePersonUntilSomebodySaysTheyAreNot() {
        Person partner = Strangers.aStranger();
        String other =
                Customers.ticketOf(sweetline.desk().agent(), partner, "Hello").text("customer.number");
        manager.put("/customers/" + customer + "/risk-links/" + other)
                .json("{}")
                .answers(200);
        assertThat(said.post(risk).answers(200).text()).contains("\"customer\":\"" + other, "\"samePerson\":true");

        Answer cut = manager.put("/customers/" + customer + "/risk-links/" + other + "/cut")
                .json("{\"reason\":\"Sisters\"}")
                .answers(200);

        assertThat(cut.json().getJsonObject("latest").getJsonArray("links")).isEmpty();
        assertThat(cut.json().getJsonArray("cuts").toString()).contains(other, "Sisters", "Colleague manager");
        String mend = "/customers/" + other + "/risk-links/" + customer + "/cut";
        assertThat(manager.delete(mend).answers(200).json().getJsonArray("cuts"))
                .isEmpty();
        assertThat(said.post(risk).answers(200).text()).contains("\"samePerson\":true");
        manager.put("/customers/" + customer + "/risk-links/" + customer)
                .json("{}")
                .isRefused(409, "no-two-customers");
    }

    @Test
    void dayThatWasASurgeIsAPeakDayWithoutAnybodyTypingIt() throws Exception {
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            database.change("""
                    insert into surge_day (day, orders, contacts, calls, marked) values ('2025-02-14', 900, 0, 0, 'PEAK')
                    on conflict do nothing
                    """);
            bought("2025-02-14T23:00:00-05:00", 3, 1);

            said.post(risk).answers(200);

            assertThat(database.rows("select facts ->> 'PEAK_ORDER' from risk_assessment where customer_id = "
                            + customer.substring(2)))
                    .containsExactly("1.0");
        }
    }

    @Test
    void tieThatNothingSpeaksForAnyMoreGoesAndAPersonsWordStays() throws Exception {
        String other = Customers.ticketOf(sweetline.desk().agent(), Strangers.aStranger(), "Hello")
                .text("customer.number");
        manager.put("/customers/" + customer + "/risk-links/" + other)
                .json("{}")
                .answers(200);
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            database.change("""
                    insert into risk_link (one_id, other_id, kind, weight, found_at)
                    select one_id, other_id, 'PHONE', 0.9, found_at from risk_link where kind = 'PERSON' and ? in (one_id, other_id)
                    """, Long.parseLong(customer.substring(2)));
        }

        Answer scored = said.post(risk).answers(200);

        assertThat(scored.json()
                        .getJsonObject("latest")
                        .getJsonArray("links")
                        .getJsonObject(0)
                        .getJsonArray("kinds")
                        .toString())
                .isEqualTo("[\"person\"]");
    }

    @Test
    void parcelThatNeverCameToHandWhileLaterOnesDidIsALabelMisused() throws Exception {
        int order = bought(4, 0);
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            for (int parcel = 0; parcel < 4; parcel++) {
                long id = Long.parseLong(askedFor(order).substring(4));
                database.change("""
                        insert into return_label (return_id, carrier, tracking, cost, currency, paid_by, made_at, voided_at,
                            delivered_at)
                        values (?, 'post', 'scanned ' || ?, 0, 'USD', 'STORE', now(), now(),
                            now() - interval '20 days' + ? * interval '1 hour')
                        """, id, id, parcel);
                database.change("""
                        insert into return_receipt (return_id, item_id, quantity, outcome, at)
                        select return_id, id, 1, 'RECEIVED', now() - interval '10 days' from return_item
                        where return_id = ? and ? > 0
                        """, id, parcel);
            }

            Answer risky = said.post(risk).answers(200);

            assertThat(reason(risky, "R10").getJsonArray("compared").toString()).contains("label-misused");
            assertThat(risky.text("latest.band")).isEqualTo("review");
        }
    }

    private static JsonObject reason(Answer risk, String rule) {
        return Answer.objects(risk.json().getJsonObject("latest").getJsonArray("reasons")).stream()
                .filter(reason -> reason.getString("rule").equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private String askedFor(int order) {
        return sweetline
                .desk()
                .agent()
                .post("/returns")
                .json(("{\"order\":\"%d\",\"channel\":\"phone\",\"items\":[{\"line\":\"1\",\"quantity\":1,"
                                + "\"reason\":\"size-too-small\",\"note\":\"\",\"wanted\":\"refund\"}]}")
                        .formatted(order))
                .answers(201)
                .text("number");
    }

    /** An order of last spring of which some came back. */
    private int bought(int items, int back) {
        return bought("2026-08-01T10:00:00Z", items, back);
    }

    private int bought(String placedAt, int items, int back) {
        int number = NEXT.incrementAndGet();
        String line =
                ("{\"shop\":\"market\",\"id\":\"%1$d\",\"number\":\"%1$d\",\"state\":\"complete\",\"email\":\"%2$s\","
                                + "\"name\":\"%3$s\",\"currency\":\"USD\",\"total\":\"120.00\",\"placedAt\":\"%6$s\","
                                + "\"updatedAt\":\"2026-08-20T10:00:00Z\",\"city\":\"Austin\",\"country\":\"US\",\"lines\":[{\"id\":\"1\","
                                + "\"sku\":\"DRESS-M\",\"name\":\"Linen dress\",\"ordered\":%4$d,\"shipped\":%4$d,\"refunded\":%5$d,"
                                + "\"price\":\"40.00\"}]}\n")
                        .formatted(number, shopper.email(), shopper.name(), items, back, placedAt);
        Answer pushed = sweetline
                .program()
                .post("/orders/import")
                .body("application/x-ndjson", line)
                .answers(200);
        assertThat(pushed.number("failed")).as(pushed.text()).isZero();
        return number;
    }
}
