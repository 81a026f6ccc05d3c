package org.sweetline.abuse.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ApiRequest;
import org.sweetline.testing.AskedAPerson;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;

/** All activate only rules that judge as the starter rules do: others judge people meanwhile. */
class RuleSetsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient author = sweetline.desk().someoneNew("Mina Author", "manager");
    private final ApiClient other = sweetline.desk().someoneNew("Noah Reader", "manager");

    @Test
    void rulesGoFromDraftOverTrialToForceAndBack() throws Exception {
        long before = active();
        String draft = "/risk-rules/" + draft(before);
        rename(draft, "Ordered many and kept none").answers(200);
        other.put(draft + "/activation").json("{}").isRefused(409, "rules-not-tried");
        long backtest =
                author.post(draft + "/backtests").json("{}").answers(200).number("id");
        eventually(PATIENCE, () -> {
            Answer run = author.get(draft + "/backtests/" + backtest).answers(200);
            assertThat(run.text("state")).isEqualTo("done");
            assertThat(run.number("progress")).isEqualTo(100);
            assertThat(run.json().getJsonObject("report").getJsonObject("flips"))
                    .isEmpty();
        });
        other.put(draft + "/activation").json("{}").isRefused(409, "rules-trial-too-short");
        assertThat(author.put(draft + "/shadow").json("{}").answers(200).text("state"))
                .isEqualTo("shadow");
        assertThat(author.get(draft + "/trial").answers(200).number("assessed")).isGreaterThanOrEqualTo(0);
        rename(draft, "Too late").isRefused(409, "rules-no-draft");
        author.put(draft + "/activation").json("{}").isRefused(403, "rules-second-person");

        Answer early = other.put(draft + "/activation").json("{}").isRefused(409, "rules-trial-too-short");
        assertThat(early.text("trialUntil"))
                .isEqualTo(other.get(draft).answers(200).text("trialUntil"));
        twoWeeksPass(draft);
        String open = openReturn();
        long asked = assessment(open);

        Answer activated = other.put(draft + "/activation").json("{}").answers(200);

        assertThat(activated.text("state")).isEqualTo("active");
        assertThat(activated.text("activatedBy")).isEqualTo("Noah Reader");
        long anew = judgedAnew(open, asked);
        Answer back = author.delete(draft + "/activation").answers(200);
        assertThat(back.number("version")).isEqualTo(before);
        author.delete(draft + "/activation").isRefused(409, "rules-changed-meanwhile");
        assertThat(active()).isEqualTo(before);
        judgedAnew(open, anew);
    }

    @Test
    void testCaseThatDoesNotHoldKeepsAVersionOutOfForce() {
        String draft = "/risk-rules/" + draft(active());
        Answer cases = author.post(draft + "/tests")
                .json("{\"name\":\"Three of three\",\"facts\":{\"matured-items\":3,\"return-rate-at-least\":0.27},"
                        + "\"expected\":\"insufficient-history\"}")
                .answers(200);
        assertThat(cases.items().get(0).getBoolean("holds")).isTrue();
        author.post(draft + "/tests")
                .json("{\"name\":\"Two empty boxes\",\"facts\":{\"inspection-failed\":2},\"expected\":\"clear\"}")
                .answers(200);
        long backtest = author.post(draft + "/backtests")
                .json("{\"months\":1}")
                .answers(200)
                .number("id");
        eventually(
                PATIENCE,
                () -> assertThat(author.get(draft + "/backtests/" + backtest)
                                .answers(200)
                                .text("state"))
                        .isEqualTo("done"));

        Answer refused = other.put(draft + "/activation").json("{}").isRefused(409, "rules-not-tried");

        assertThat(refused.text("detail")).contains("Two empty boxes");
        assertThat(author.get(draft + "/tests").answers(200).items().get(1).getString("actual"))
                .isEqualTo("high");
    }

    @Test
    void twoWhoEditOneDraftDoNotOverwriteEachOther() {
        String draft = "/risk-rules/" + draft(active());
        rename(draft, "First").answers(200);

        Answer refused = author.put(draft)
                .json(change(author.get(draft).answers(200).json(), 1, "Second"))
                .isRefused(409, "rules-changed-meanwhile");

        assertThat(refused.text("current.revision")).isEqualTo("2");
    }

    @Test
    void whoeverHadAHandInADraftDoesNotPutItInForce() {
        String draft = "/risk-rules/" + draft(active());
        other.put(draft)
                .json(change(author.get(draft).answers(200).json(), 1, "Rewritten"))
                .answers(200);

        rename(draft, "Rewritten, with a comma").answers(200);

        other.put(draft + "/activation").json("{}").isRefused(403, "rules-second-person");
    }

    @Test
    void rulesThatCouldHurtAreRefusedByTheirField() {
        String draft = "/risk-rules/" + draft(active());
        JsonObject present = author.get(draft).answers(200).json();
        JsonObject rules = Json.createObjectBuilder(present.getJsonObject("rules"))
                .add("statisticsAtMost", 95)
                .build();

        Answer refused = author.put(draft)
                .json(Json.createObjectBuilder()
                        .add("revision", 1)
                        .add("name", "Strict")
                        .add("rules", rules)
                        .build()
                        .toString())
                .isRefused(400, "invalid-request");

        assertThat(refused.text("detail")).contains("statisticsAtMost");
        author.get("/risk-rules/99999999").isRefused(404, "no-such-rule-set");
        author.post(draft + "/backtests").json("{\"months\":99}").isRefused(400, "invalid-request");
        sweetline.desk().agent().get("/risk-rules").isRefused(403, "not-permitted");
    }

    @Test
    void managerReadsWhatRulesCanBeMadeOfAndWhatTheyDo() {
        Answer catalogue = author.get("/risk-rules/catalogue").answers(200);

        assertThat(catalogue.json().getJsonArray("facts")).hasSizeGreaterThan(25);
        assertThat(author.get("/risk-rules/drift").answers(200).json().getJsonArray("days"))
                .isNotNull();
        JsonObject fairness = author.get("/risk-rules/fairness").answers(200).json();
        assertThat(fairness.getJsonArray("groups")).isNotNull();
        assertThat(fairness.getJsonObject("disagreement").getInt("flagged")).isGreaterThanOrEqualTo(0);
    }

    /** Of a customer about whom a person decides. */
    private String openReturn() {
        String failed = sweetline
                .program()
                .post("/orders/import")
                .body("application/x-ndjson", """
                        {"shop":"market","id":"76000001","number":"76000001","state":"complete","email":"%s","currency":"USD",\
                        "total":"40.00","placedAt":"%s","country":"US","lines":[{"id":"1","sku":"CARDI-M","name":"Cardigan",\
                        "ordered":1,"shipped":1,"price":"40.00"}]}
                        """.formatted(
                                Strangers.aStranger().email(), Instant.now().minus(Duration.ofDays(7))))
                .answers(200)
                .text("failed");
        assertThat(failed).isEqualTo("0");
        AskedAPerson.aboutBuyerOf(sweetline, "76000001");
        Answer filed = author.post("/returns").json("""
                        {"order":"76000001","channel":"phone","items":[{"line":"1","quantity":1,"reason":"size-too-small",\
                        "note":"","wanted":"refund"}]}
                        """).answers(201);
        return AskedAPerson.awaits(author, filed.text("number")).text("number");
    }

    private long judgedAnew(String number, long before) {
        eventually(PATIENCE, () -> assertThat(assessment(number)).isGreaterThan(before));
        long now = assessment(number);
        assertThat(author.get("/returns/%s/risk/%d".formatted(number, now))
                        .answers(200)
                        .text("cause"))
                .isEqualTo("rules");
        return now;
    }

    private long assessment(String number) {
        return author.get("/returns/" + number).answers(200).number("risk.assessment");
    }

    /** Of its trial alone. */
    private void twoWeeksPass(String draft) throws Exception {
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            database.change(
                    "update risk_rule_set set shadowed_at = shadowed_at - interval '14 days' where version = ?",
                    Long.parseLong(draft.substring(draft.lastIndexOf('/') + 1)));
        }
    }

    private long active() {
        return author.get("/risk-rules").answers(200).items().stream()
                .filter(version -> version.getString("state").equals("active"))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("version")
                .longValue();
    }

    private long draft(long from) {
        return author.post("/risk-rules")
                .json("{\"name\":\"Winter\",\"from\":%d}".formatted(from))
                .answers(200)
                .number("version");
    }

    private ApiRequest rename(String draft, String title) {
        JsonObject present = author.get(draft).answers(200).json();
        return author.put(draft).json(change(present, present.getInt("revision"), title));
    }

    /** The same rules with another title on the first. */
    private static String change(JsonObject present, int revision, String title) {
        JsonObject rules = present.getJsonObject("rules");
        JsonArray list = rules.getJsonArray("rules");
        JsonObject first =
                Json.createObjectBuilder(list.getJsonObject(0)).add("en", title).build();
        JsonArray changed = Json.createArrayBuilder(list).set(0, first).build();
        return Json.createObjectBuilder()
                .add("revision", revision)
                .add("name", "Winter")
                .add("rules", Json.createObjectBuilder(rules).add("rules", changed))
                .build()
                .toString();
    }
}
