package org.sweetline.returns.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.returns.pages.ReturnCounter.JENNY;
import static org.sweetline.returns.pages.ReturnCounter.JESSICA;
import static org.sweetline.returns.pages.ReturnCounter.SAID;
import static org.sweetline.returns.pages.ReturnCounter.SERVER;
import static org.sweetline.returns.pages.ReturnCounter.authorized;
import static org.sweetline.returns.pages.ReturnCounter.decide;
import static org.sweetline.returns.pages.ReturnCounter.deny;
import static org.sweetline.returns.pages.ReturnCounter.filed;
import static org.sweetline.returns.pages.ReturnCounter.sentOrder;
import static org.sweetline.returns.pages.ReturnCounter.underReview;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.town.cast.Person;

class ReturnCareIT {
    private static final String PLACE = "GPS 37.5665 126.9780";

    @Test
    void photoIsShownWithoutWhatItsCameraWroteInIt() throws IOException {
        String number = filed(sentOrder(), 1).text("number");
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "jpeg", raw);
        raw.writeBytes(PLACE.getBytes(StandardCharsets.US_ASCII));

        Answer kept = JENNY.post("/returns/" + number + "/photos?line=1&name=seam.jpg")
                .body("image/jpeg", raw.toByteArray())
                .answers(201);

        Answer shown =
                SAID.get("/returns/" + number + "/photos/" + kept.number("id")).answers(200);
        assertThat(shown.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(new String(shown.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(PLACE);
        assertThat(SAID.get("/returns/" + number).answers(200).text()).contains("seam.jpg", kept.text("href"));
        JENNY.post("/returns/" + number + "/photos")
                .body("image/jpeg", "no picture at all")
                .isRefused(415, "not-a-photo");
    }

    @Test
    void whatAnArticleWeighsIsLearntFromTheGoodOnesThatCameBack() {
        Answer three = ReturnCounter.receive(authorized(sentOrder(), 3), 3);
        for (int grams : new int[] {410, 420, 440}) {
            three = weigh(three, 1, grams);
        }

        Answer two = weigh(ReturnCounter.receive(authorized(sentOrder(), 2), 2), 2, 500);

        assertThat(two.json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonArray("inspections")
                        .getJsonObject(0)
                        .getInt("expectedGrams"))
                .isEqualTo(840);
    }

    @Test
    void whatNoScoreCameForIsLookedAtWithoutOne() throws Exception {
        String number = underReview(sentOrder(), 1).text("number");

        change("""
                update return_request set requested_at = requested_at - interval '3 minutes', inquiry = 'NONE',
                    state = 'REQUESTED', needs = 'NOTHING', risk_band = null, risk_score = null, assessed_at = null
                where id = %s
                """, number);

        eventually(() -> {
            Answer waiting = SAID.get("/returns/" + number).answers(200);
            assertThat(waiting.text("needs")).isEqualTo("decision");
            assertThat(waiting.isTrue("notAssessed")).isTrue();
        });
    }

    @Test
    void unsentGoodsAreRemindedOfThenExpireAndMayBeSentAfterAll() throws Exception {
        String order = sentOrder();
        String number = authorized(order, 3).text("number");

        change("update return_request set expires_at = now() + interval '2 days' where id = %s", number);
        eventually(() -> assertThat(kinds(number)).contains("reminded"));
        change("update return_request set expires_at = now() where id = %s", number);
        eventually(() -> assertThat(SAID.get("/returns/" + number).answers(200).text("state"))
                .isEqualTo("expired"));
        SAID.delete("/returns/" + number + "/closure").isRefused(403, "not-permitted");
        Answer reopened = JESSICA.delete("/returns/" + number + "/closure?reason=Was%20ill")
                .answers(200);

        assertThat(reopened.text("state")).isEqualTo("authorized");
        JENNY.post("/returns").json(ReturnCounter.wish(order, "1", 1)).isRefused(409, "return-quantity-too-large");
    }

    @Test
    void denialIsClosedOnceNobodyCanObjectAnyMore() throws Exception {
        Answer denied =
                decide(SAID, underReview(sentOrder(), 1), deny("final-sale")).answers(200);
        String number = denied.text("number");
        SAID.put("/returns/" + number + "/closure").isRefused(409, "return-step-not-possible");

        change("update return_request set appeal_until = now() where id = %s", number);

        eventually(() -> assertThat(SAID.get("/returns/" + number).answers(200).text("state"))
                .isEqualTo("closed"));
    }

    @Test
    void plainReturnsAreApprovedTogetherAndUndoneUntilTheirCustomersAreTold() throws Exception {
        String clear = underReview(sentOrder(), 1).text("number");
        String unclear = underReview(sentOrder(), 1).text("number");
        change(
                "update return_request set risk_band = 'CLEAR', risk_score = 4, assessed_at = now() where id = %s",
                clear);
        String body = "{\"numbers\":[\"%s\",\"%s\"],\"dryRun\":%s}";

        Answer preview = SAID.post("/returns/approvals")
                .json(body.formatted(clear, unclear, true))
                .answers(200);
        assertThat(preview.text("id")).isEmpty();
        assertThat(preview.items().stream().map(item -> item.getString("why"))).containsExactly("", "not-clear");
        assertThat(SAID.get("/returns/" + clear).answers(200).text("state")).isEqualTo("in-review");
        Answer done = SAID.post("/returns/approvals")
                .json(body.formatted(clear, unclear, false))
                .answers(200);
        assertThat(SAID.get("/returns/" + clear).answers(200).text("state")).isEqualTo("authorized");
        assertThat(SAID.get("/returns/approvals").answers(200).items())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.getInt("id")).isEqualTo((int) done.number("id"));
                    assertThat(one.getInt("count")).isEqualTo(1);
                });
        assertThat(JESSICA.get("/returns/approvals").answers(200).items())
                .as("of somebody else")
                .isEmpty();
        SAID.delete("/returns/approvals/" + done.number("id")).answers(204);
        assertThat(SAID.get("/returns/approvals").answers(200).items()).isEmpty();
        assertThat(SAID.get("/returns/" + clear).answers(200).text("state")).isEqualTo("in-review");
        SAID.delete("/returns/approvals/" + done.number("id")).isRefused(409, "return-approval-told");

        Answer again = SAID.post("/returns/approvals")
                .json(body.formatted(clear, unclear, false))
                .answers(200);
        assertThat(kinds(clear)).doesNotContain("decided");
        try (ProductDatabase tables = new ProductDatabase(SERVER.data())) {
            tables.change("update return_approval set at = at - interval '3 minutes' where id = " + again.number("id"));
        }
        eventually(() -> assertThat(kinds(clear)).contains("decided"));
    }

    @Test
    void managersKeepTheWordsAndUsedOnesStayReadable() {
        String code = "faded-" + UUID.randomUUID().toString().substring(0, 8);
        String word = "{\"kind\":\"reason\",\"code\":\"%s\",\"en\":\"Faded\",\"ko\":\"색이 바랬어요\",\"fault\":\"merchant\"}"
                .formatted(code);

        SAID.post("/return-words").json(word).isRefused(403, "not-permitted");
        JESSICA.post("/return-words").json(word).answers(201);
        JESSICA.post("/return-words").json(word).isRefused(409, "return-word-exists");
        String order = sentOrder();
        String wish = ReturnCounter.wish(order, "1", 1).replace("size-too-small", code);
        Answer filed = JENNY.post("/returns").json(wish).answers(201);
        JESSICA.put("/return-words/reason/" + code)
                .json("{\"en\":\"Faded\",\"ko\":\"색 바램\",\"fault\":\"merchant\",\"retired\":true}")
                .answers(200);

        assertThat(filed.json().getJsonArray("items").getJsonObject(0).getString("fault"))
                .isEqualTo("merchant");
        JENNY.post("/returns").json(wish).isRefused(400, "invalid-request");
        String denial = "{\"kind\":\"denial\",\"code\":\"not-%s\",\"en\":\"Not faded\",\"ko\":\"색이 바래지 않았어요\"}";
        assertThat(JESSICA.post("/return-words")
                        .json(denial.formatted(code))
                        .answers(201)
                        .isTrue("accuses"))
                .isTrue();
        assertThat(ReturnCounter.decide(SAID, underReview(sentOrder(), 1), ReturnCounter.deny("not-" + code))
                        .answers(200)
                        .text("needs"))
                .isEqualTo("second");
    }

    @Test
    void returnsAreFoundAndStandInTheirCustomersHistory() {
        Person robin = Strangers.aStranger();
        Answer filed = filed(sentOrder(robin), 1);
        String number = filed.text("number");
        String customer = filed.text("customer.number");

        eventually(() -> assertThat(JENNY.get("/search?type=return&q=" + number).answers(200).items().stream()
                        .map(hit -> hit.getString("number")))
                .containsExactly(number));
        List<JsonObject> happened = JENNY.get("/customers/" + customer + "/timeline?kinds=return-requested")
                .answers(200)
                .items();
        assertThat(happened)
                .singleElement()
                .satisfies(entry -> assertThat(entry.getString("rma")).isEqualTo(number));
        assertThat(JENNY.get("/returns?customer=" + customer).answers(200).items())
                .hasSize(1);
    }

    @Test
    void returnsGoWithTheirCustomerAndAreForgottenWithThem() throws Exception {
        Person robin = Strangers.aStranger();
        Answer filed = filed(sentOrder(robin), 1);
        String number = filed.text("number");
        String duplicate = filed.text("customer.number");
        String keeper = filed(sentOrder(), 1).text("customer.number");

        JESSICA.put("/customers/" + duplicate + "/merging")
                .json("{\"keeper\":\"%s\"}".formatted(keeper))
                .answers(200);
        assertThat(SAID.get("/returns/" + number).answers(200).text("customer.number"))
                .isEqualTo(keeper);
        JESSICA.delete("/customers/" + duplicate + "/merging").answers(200);
        assertThat(SAID.get("/returns/" + number).answers(200).text("customer.number"))
                .isEqualTo(duplicate);
        JESSICA.put("/customers/" + duplicate + "/erasure")
                .json("{\"confirmation\":\"%s\"}".formatted(duplicate))
                .answers(202);

        eventually(() -> {
            Answer erased = SAID.get("/returns/" + number).answers(200);
            assertThat(erased.text("customer.number")).isEmpty();
            assertThat(erased.text()).doesNotContain("Tight at the shoulders").contains("Cloud Cardigan");
        });
        try (ProductDatabase tables = new ProductDatabase(SERVER.data())) {
            eventually(() -> assertThat(tables.rowsWith(List.of(robin.email()))).isEmpty());
        }
    }

    private static Answer weigh(Answer seen, int good, int grams) {
        return SAID.post("/returns/" + seen.text("number") + "/inspections")
                .json("""
                        {"version":%d,"line":"1","good":%d,"grade":"a","condition":"as-new","disposition":"restock",\
                        "tagsOn":true,"scannedGrams":%d}
                        """.formatted(seen.number("version"), good, grams))
                .answers(200);
    }

    private static List<String> kinds(String number) {
        return SAID.get("/returns/" + number + "/history").answers(200).items().stream()
                .map(step -> step.getString("kind"))
                .toList();
    }

    private static void change(String sql, String number) throws IOException, SQLException {
        try (ProductDatabase tables = new ProductDatabase(SERVER.data())) {
            tables.change(sql.formatted(number.replace("RMA-", "")));
        }
    }
}
