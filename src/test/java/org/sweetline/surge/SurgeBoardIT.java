package org.sweetline.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Letters;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;

class SurgeBoardIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient manager = sweetline.desk().withRole("manager");
    private final ApiClient agent = sweetline.desk().agent();

    @BeforeEach
    void aRush() {
        RushOfOrders.place(sweetline.program(), 60, Duration.ofMinutes(4));
        // The board of a second ago may still show the surge that another test has ended.
        Instant placed = Instant.now();
        eventually(() -> {
            Answer board = board();
            assertThat(Instant.parse(board.text("asOf"))).isAfter(placed);
            assertThat(board.text("surge.state")).isEqualTo("surge");
        });
    }

    @Test
    void aRushThroughTheOrderDoorIsASurgeThatSaysWhy() {
        Answer board = board();

        assertThat(board.text("surge.reason.en"))
                .matches(
                        "\\d+ (orders|contacts|calls) in 5 min; usual [\\d.]+ \\(\\d+-\\d+\\)\\. Started \\d\\d:\\d\\d [A-Z]+\\..*");
        assertThat(board.text("surge.reason.ko")).startsWith("5분 동안 ");
        assertThat(series(board, "orders").getString("phase")).isEqualTo("surge");
        assertThat(series(board, "orders").getJsonArray("counts")).hasSize(72);
        assertThat(series(board, "orders").getInt("lastFive")).isGreaterThanOrEqualTo(50);
        assertThat(Answer.text(series(board, "orders"), "reason.en")).contains(" orders in 5 min; usual ");
        RushOfOrders.place(sweetline.program(), 40, Duration.ZERO);
        eventually(() -> {
            assertThat(board().text("surge.code")).isEqualTo("JEN15");
            assertThat(board().text("surge.reason.en")).contains("% use code JEN15.");
            assertThat(manager.get("/campaigns").answers(200).items())
                    .anySatisfy(
                            campaign -> assertThat(campaign.getString("code")).isEqualTo("JEN15"));
        });
    }

    @Test
    void anIncidentReachesBannerPhoneAndAllWhoWrote() throws Exception {
        Person robin = Strangers.aStranger();
        Person kim = Strangers.aStranger();
        String asked = write(robin, "Where is my order?");
        String missed = write(kim, "My parcel has not arrived");
        eventually(() -> assertThat(List.of(topic(asked), topic(missed))).containsOnly("ORDER_STATUS"));

        Answer incident =
                manager.post("/incidents").json(incident("investigating", true)).answers(200);

        long id = incident.number("id");
        assertThat(incident.number("linked")).isGreaterThanOrEqualTo(2);
        eventually(() -> assertThat(
                        sweetline.anonymous().get("/banner").answers(200).text())
                .contains("Orders take longer", "주문이 늦어지고"));
        assertThat(announcement(id)).isTrue();
        // Not that none is free: other tests write of their orders, too.
        assertThat(linkedTo(id)).contains(asked, missed);

        manager.put("/incidents/" + id + "/answers").answers(200);
        assertThat(manager.delete("/incidents/" + id + "/answers").answers(200).number("waiting"))
                .isZero();
        manager.put("/incidents/" + id + "/answers").answers(200);
        dueNow();

        eventually(() -> assertThat(sweetline.town().mail().mailbox(robin.email()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Your order is safe with us.")));
        assertThat(agent.get("/tickets/" + asked).answers(200).text("status")).isEqualTo("pending");
        assertThat(agent.get("/tickets/" + asked).answers(200).text("assignee.name"))
                .isEmpty();
        assertThat(agent.get("/tickets/" + asked + "/timeline").answers(200).items())
                .anySatisfy(entry -> {
                    assertThat(entry.getString("text", "")).contains("Your order is safe with us.");
                    assertThat(entry.getBoolean("automatic")).isTrue();
                })
                .allSatisfy(entry ->
                        assertThat(String.valueOf(entry.get("milestone"))).doesNotContain("assigned"));

        manager.put("/incidents/" + id).json(incident("resolved", false)).answers(200);
        eventually(() -> assertThat(
                        sweetline.anonymous().get("/banner").answers(200).text())
                .doesNotContain("Orders take longer"));
        assertThat(announcement(id)).isFalse();
    }

    @Test
    void whoIsLinkedLaterWaitsForAnAnswerTooUntilItIsResolved() throws Exception {
        Person lee = Strangers.aStranger();
        String asked = write(lee, "Where is my order?");
        eventually(() -> assertThat(topic(asked)).isEqualTo("ORDER_STATUS"));
        long id = manager.post("/incidents")
                .json(incident("investigating", false))
                .answers(200)
                .number("id");
        manager.put("/incidents/" + id + "/answers").answers(200);

        manager.put("/incidents/" + id).json(incident("identified", true)).answers(200);
        assertThat(answerOf(asked)).containsExactly("WAITING, ");
        hold(asked);
        agent.put("/incidents/" + id + "/answers/release").isRefused(403, "not-permitted");
        assertThat(manager.put("/incidents/" + id + "/answers/release")
                        .answers(200)
                        .number("held"))
                .isZero();
        assertThat(answerOf(asked)).containsExactly("WAITING, ");
        Answer over = manager.put("/incidents/" + id)
                .json(incident("resolved", false))
                .answers(200);

        assertThat(over.number("waiting")).isZero();
        assertThat(over.number("skipped")).isPositive();
        assertThat(answerOf(asked)).containsExactly("SKIPPED, resolved");
    }

    @Test
    void switchesOffBringBackWhatWasBefore() {
        String before = settings();

        manager.put("/surge/callbacks").answers(200);
        manager.put("/surge/callbacks").answers(200);

        assertThat(settings()).isNotEqualTo(before).startsWith("0 1 ");
        manager.delete("/surge/callbacks").answers(200);
        assertThat(settings()).isEqualTo(before);
    }

    @Test
    void aWallScreenSeesFiguresUntilItsAddressIsTakenBack() {
        Answer screen =
                manager.post("/wall-screens").json("{\"name\":\"Warehouse\"}").answers(200);
        String token = screen.text("path").replace("/wall?token=", "");

        Answer wall =
                sweetline.anonymous().get("/wall").header("Wall-Token", token).answers(200);

        assertThat(wall.text("surge.state")).isEqualTo("surge");
        assertThat(wall.text()).doesNotContain("@", "+1");
        sweetline.anonymous().get("/wall").isRefused(403, "wall-token-not-valid");
        sweetline.anonymous().get("/wall").header("Wall-Token", token + "x").isRefused(403, "wall-token-not-valid");
        manager.delete("/wall-screens/" + screen.number("id")).answers(204);
    }

    @Test
    void whoMayWatchMayNotSteer() {
        agent.get("/surge").answers(200);
        agent.get("/surge/forecast").answers(200);
        agent.get("/surge/repeaters").answers(200);

        agent.post("/incidents").json(incident("investigating", false)).isRefused(403, "not-permitted");
        agent.put("/surge/callbacks").isRefused(403, "not-permitted");
        agent.delete("/surges/present").isRefused(403, "not-permitted");
        manager.put("/surges/present").json("{\"series\":\"orders\"}").isRefused(409, "surge-under-way");
        manager.put("/surges/present").json("{\"series\":\"tides\"}").isRefused(400, "invalid-request");
    }

    @Test
    void theReviewTellsWhatHappened() {
        long id = board().number("surge.id");
        manager.post("/surges/" + id + "/todos")
                .json("{\"text\":\"Ask for more stock\"}")
                .answers(200);
        manager.delete("/surges/present").answers(204);

        Answer review = manager.get("/surges/" + id + "/review").answers(200);

        assertThat(review.text("surge.state")).isEqualTo("review");
        assertThat(Answer.objects(review.json().getJsonArray("figures"))).anySatisfy(figure -> {
            assertThat(figure.getString("series")).isEqualTo("orders");
            assertThat(figure.getInt("count")).isPositive();
        });
        assertThat(review.json().getJsonArray("steps")).isNotEmpty();
        assertThat(review.json().getJsonArray("todos")).hasSize(1);
        manager.put("/surges/" + id + "/closure").answers(200);
        assertThat(manager.get("/surges/" + id + "/review").answers(200).text("surge.state"))
                .isEqualTo("closed");
    }

    @Test
    void aPersonsWordOnADayGoesBeforeWhatWasFound() {
        List<JsonObject> marked = manager.put("/surge/days/2026-07-04/mark")
                .json("{\"mark\":\"peak\",\"reason\":\"Fair in town\"}")
                .answers(200)
                .items();

        assertThat(marked)
                .singleElement()
                .satisfies(day -> assertThat(day.getBoolean("peak")).isTrue());
        assertThat(manager.delete("/surge/days/2026-07-04/mark").answers(200).items())
                .singleElement()
                .satisfies(day -> assertThat(day.getBoolean("peak")).isFalse());
        manager.put("/surge/days/someday/mark").json("{\"mark\":\"peak\"}").isRefused(400, "invalid-request");
    }

    private Answer board() {
        return agent.get("/surge").answers(200);
    }

    private static JsonObject series(Answer board, String name) {
        return Answer.objects(board.json().getJsonArray("series")).stream()
                .filter(series -> series.getString("series").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String topic(String ticket) throws Exception {
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            return String.join(
                    "", database.rows("select topic from contact_topic where 'T-' || ticket_id = '" + ticket + "'"));
        }
    }

    private String write(Person person, String text) {
        return Letters.piped(
                sweetline.program(),
                Letter.from(person).at(Instant.now()).about("A question").saying(text));
    }

    private String settings() {
        Answer settings = manager.get("/phone-settings").answers(200);
        return settings.text("offerCallbackAfterSeconds") + " " + settings.text("offerCallbackFromPosition") + " "
                + settings.json().getJsonArray("overflow");
    }

    private boolean announcement(long incident) {
        return manager.get("/announcements").answers(200).items().stream()
                .anyMatch(one -> one.getString("key").equals("incident-" + incident) && one.getBoolean("active"));
    }

    private List<String> linkedTo(long incident) throws Exception {
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            return database.rows("select 'T-' || ticket_id from incident_ticket where incident_id = " + incident);
        }
    }

    private List<String> answerOf(String ticket) throws Exception {
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            return database.rows(
                    "select answer || ', ' || skipped_because from incident_ticket where 'T-' || ticket_id = '" + ticket
                            + "'");
        }
    }

    private void hold(String ticket) throws Exception {
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            database.change(
                    "update incident_ticket set answer = 'HELD', skipped_because = 'strangers' where 'T-' || ticket_id = '"
                            + ticket + "'");
        }
    }

    private void dueNow() throws Exception {
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            database.change("update incident_ticket set answer_due_at = now() where answer = 'WAITING'");
        }
    }

    private static String incident(String state, boolean link) {
        return """
                {"topic":"order-status","state":"%s","title":{"en":"Orders take longer","ko":"주문이 늦어지고 있습니다"},\
                "text":{"en":"Your order is safe with us.","ko":"주문은 안전하게 접수되었습니다."},"onBanner":true,"onPhone":true,\
                "link":%s}
                """.formatted(state, link);
    }
}
