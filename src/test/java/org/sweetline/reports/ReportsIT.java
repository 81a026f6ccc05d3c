package org.sweetline.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Customers;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;

class ReportsIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient manager = sweetline.desk().withRole("manager");
    private final ApiClient agent = sweetline.desk().agent();

    @Test
    void everyReportAnswersWithAllThatSaysHowToReadIt() {
        List<JsonObject> cards = manager.get("/reports").answers(200).items();

        assertThat(cards)
                .extracting(card -> card.getString("name"))
                .contains(
                        "csat",
                        "daily",
                        "days",
                        "macros",
                        "not-asked",
                        "peak",
                        "praise",
                        "returned",
                        "service",
                        "staffing");
        for (JsonObject card : cards) {
            Answer report = manager.get("/reports/" + card.getString("name")).answers(200);
            assertThat(report.text("formula")).isEqualTo(card.getString("formula"));
            assertThat(report.text("zone")).isEqualTo("America/New_York");
            assertThat(report.text("generatedAt")).isNotEmpty();
            assertThat(report.json().getJsonObject("title").getString("ko")).isNotEmpty();
            Answer.objects(report.json().getJsonArray("tables")).forEach(ReportsIT::isWhole);
        }
    }

    @Test
    void aNumberOpensTheTicketsThatItCounts() {
        String ticket = Customers.ticketOf(agent, Strangers.aStranger(), "My zipper is stuck")
                .text("number");

        eventually(() -> assertThat(behind("service", "ticket-opened", "language=en"))
                .anyMatch(each -> each.getString("ticket").equals(ticket)));
        assertThat(behind("service", "ticket-solved", "language=en"))
                .noneMatch(each -> each.getString("ticket").equals(ticket));
        manager.get("/reports/service/behind?figure=sunshine").isRefused(400, "invalid-request");
        manager.get("/reports/csat/behind?figure=answers&row=moon=3").isRefused(400, "invalid-request");
    }

    @Test
    void whatACellNamesIsListed() {
        Customers.ticketOf(agent, Strangers.aStranger(), "My zipper is stuck");
        for (String report : List.of(
                "daily", "days", "csat", "not-asked", "praise", "service", "macros", "peak", "campaign", "returned")) {
            Answer whole = manager.get("/reports/" + report + "?range=today").answers(200);
            Answer.objects(whole.json().getJsonArray("figures"))
                    .forEach(figure -> opens(report, figure.getJsonObject("cell"), ""));
            Answer.objects(whole.json().getJsonArray("tables")).stream()
                    .flatMap(table ->
                            Answer.objects(table.getJsonArray("rows")).stream().limit(2))
                    .forEach(row -> Answer.objects(row.getJsonArray("cells"))
                            .forEach(cell -> opens(report, cell, row.getString("key"))));
        }
    }

    private void opens(String report, JsonObject cell, String row) {
        if (!cell.isNull("figure")) {
            String asked = "?range=today&figure=" + cell.getString("figure") + "&row="
                    + URLEncoder.encode(row, StandardCharsets.UTF_8);
            manager.get("/reports/" + report + "/behind" + asked).answers(200);
        }
    }

    @Test
    void aCampaignMeansItsCustomersUnlessOnlyItsTimeIsMeant() {
        String began = Instant.now()
                .minus(Duration.ofHours(3))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        long id = manager
                .post("/campaigns")
                .json("{\"name\":\"Reel of the reports\",\"code\":\"REEL15\",\"beganAt\":\"" + began + "\"}")
                .answers(200)
                .items()
                .stream()
                .filter(campaign -> campaign.getString("name").equals("Reel of the reports"))
                .mapToLong(campaign -> campaign.getJsonNumber("id").longValue())
                .findFirst()
                .orElseThrow();

        Answer brought = manager.get("/reports/csat?campaign=" + id).answers(200);
        Answer meanwhile = manager.get("/reports/service?during=" + id).answers(200);

        assertThat(brought.text("from")).isEqualTo(began);
        assertThat(Duration.between(Instant.parse(began), Instant.parse(brought.text("until"))))
                .isGreaterThan(Duration.ofDays(30));
        assertThat(Duration.between(Instant.parse(began), Instant.parse(meanwhile.text("until"))))
                .isEqualTo(Duration.ofDays(2));
        assertThat(manager.get("/reports/csat?range=week&campaign=" + id)
                        .answers(200)
                        .text("from"))
                .isLessThan(began);
    }

    @Test
    void aTableForASpreadsheetSaysHowItWasMade() {
        Answer table = manager.get("/reports/service/table?table=tickets&range=week&by=channel")
                .answers(200);

        String csv = new String(table.bytes(), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFchannel,opened,in-time,in-time_low,in-time_high,in-time_n,")
                .contains(",zone,filter,formula,generated_at,rows\r\n");
        assertThat(table.header("Content-Disposition")).contains("service-tickets.csv");
        assertThat(table.header("Content-Type")).startsWith("text/csv");
    }

    @Test
    void whatCanNotBeAskedIsRefusedInWords() {
        manager.get("/reports/weather").isRefused(404, "no-such-report");
        manager.get("/reports/csat?range=forever").isRefused(400, "invalid-request");
        manager.get("/reports/csat?from=2026-02-01&to=2026-01-01").isRefused(400, "invalid-request");
        manager.get("/reports/csat?zone=Mars/Base").isRefused(400, "invalid-request");
        manager.get("/reports/csat?by=shoe-size").isRefused(400, "invalid-request");
        manager.get("/reports/csat?agent=jenny").isRefused(400, "invalid-request");
        manager.get("/reports/csat?campaign=999999999").isRefused(400, "invalid-request");
        manager.get("/reports/service?during=999999999").isRefused(400, "invalid-request");
        manager.get("/reports/peak?peak=surge-999999999").isRefused(404, "no-such-peak");
        manager.get("/reports/service/table?table=chairs").isRefused(400, "invalid-request");
        agent.get("/reports").isRefused(403, "not-permitted");
        agent.get("/reports/csat").isRefused(403, "not-permitted");
    }

    @Test
    void aFlaggedDayIsAPeakToReportOn() {
        manager.put("/surge/days/2026-06-20/mark")
                .json("{\"mark\":\"peak\",\"reason\":\"A reel\"}")
                .answers(200);

        assertThat(manager.get("/reports/peaks").answers(200).items())
                .extracting(peak -> peak.getString("key"))
                .contains("day-2026-06-20");
        Answer report = manager.get("/reports/peak?peak=day-2026-06-20").answers(200);
        assertThat(report.text("from")).isEqualTo("2026-06-20T04:00:00Z");
        assertThat(Answer.objects(report.json().getJsonArray("tables")))
                .extracting(table -> table.getString("key"))
                .contains("comparison", "course", "topics");
        manager.delete("/surge/days/2026-06-20/mark").answers(200);
    }

    @Test
    void peaksOfOldDaysArePeaksAmongThem() {
        manager.put("/surge/days/2024-03-04/mark")
                .json("{\"mark\":\"peak\",\"reason\":\"A reel\"}")
                .answers(200);

        Answer report =
                manager.get("/reports/days?from=2024-03-01&to=2024-03-07").answers(200);

        assertThat(Answer.objects(report.json().getJsonArray("figures")))
                .filteredOn(figure -> figure.getString("key").equals("peaks"))
                .singleElement()
                .satisfies(figure ->
                        assertThat(figure.getJsonObject("cell").getInt("value")).isOne());
        assertThat(manager.get("/reports/peak?peak=day-2024-03-04").answers(200).text("from"))
                .isEqualTo("2024-03-04T05:00:00Z");
        manager.get("/reports/peak?peak=day-2024-13-41").isRefused(404, "no-such-peak");
        manager.delete("/surge/days/2024-03-04/mark").answers(200);
    }

    private List<JsonObject> behind(String report, String figure, String row) {
        return manager.get(
                        "/reports/" + report + "/behind?range=week&zone=UTC&limit=200&figure=" + figure + "&row=" + row)
                .answers(200)
                .items();
    }

    private static void isWhole(JsonObject table) {
        JsonArray columns = table.getJsonArray("columns");
        assertThat(Answer.objects(table.getJsonArray("rows")))
                .allSatisfy(row -> assertThat(row.getJsonArray("cells")).hasSameSizeAs(columns));
        assertThat(Answer.objects(columns))
                .extracting(column -> column.getString("key"))
                .doesNotHaveDuplicates();
    }
}
