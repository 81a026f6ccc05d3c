package org.sweetline.returns.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.AskedAPerson;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;

/** Rates of days long ago of which nothing more can come back, and how today's returns of one kind were decided. */
class ReturnReportIT {
    private static final AtomicInteger NEXT = new AtomicInteger(73_000_000);
    private static final String DAYS = "?from=2019-03-04&to=2019-03-10&category=yukata";

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient jenny = sweetline.desk().agent();
    private final ApiClient said = sweetline.desk().withRole("returns");
    private final ApiClient manager = sweetline.desk().withRole("manager");

    @Test
    void everyRateSaysOfHowManyAndOpensItsReturns() {
        int first = fourOrders("yukata");
        String partly = decided(
                first, 2, "{\"line\":\"1\",\"authorized\":1,\"resolution\":\"refund\",\"denial\":\"final-sale\"}");
        String denied = decided(first + 1, 1, "{\"line\":\"1\",\"authorized\":0,\"denial\":\"tags-removed\"}");
        appealedInVain(denied);

        eventually(() -> {
            Answer report = manager.get("/return-reports" + DAYS).answers(200);
            assertThat(report.number("pieces.of")).isEqualTo(12);
            assertThat(report.number("pieces.hits")).isEqualTo(1);
        });
        JsonObject rates =
                manager.get("/return-reports" + DAYS).answers(200).json().getJsonObject("rates");
        assertThat(rate(rates, "size", "M")).isEqualTo("1 of 8");
        assertThat(rate(rates, "size", "L")).isEqualTo("0 of 4");
        assertThat(rate(rates, "reason", "size-too-small")).isEqualTo("1 of 12");
        assertThat(rate(rates, "fault", "customer")).isEqualTo("1 of 12");
        assertThat(numbers(DAYS + "&figure=returned&article=YUKATA-M")).isEqualTo(partly);
        assertThat(numbers(DAYS + "&figure=returned&size=L")).isEmpty();
        assertThat(numbers(today("yukata") + "&figure=denied")).isEqualTo(denied);
        judged();
        table();
    }

    /** Of returns that are asked for these days, of this kind only. */
    private void judged() {
        JsonObject report =
                manager.get("/return-reports" + today("yukata")).answers(200).json();

        assertThat(report.getJsonArray("judgements").getValuesAs(JsonObject.class).stream()
                        .map(each -> each.getString("figure") + " " + share(each.getJsonObject("share")))
                        .collect(Collectors.toList()))
                .contains(
                        "decided-by-person 2 of 2",
                        "denied 1 of 2",
                        "partly-denied 1 of 2",
                        "appealed 1 of 2",
                        "overturned 0 of 1");
        assertThat(report.getJsonArray("money").getValuesAs(JsonObject.class).stream()
                        .map(each -> each.getString("kind") + " " + each.getInt("n") + " " + each.getInt("amount"))
                        .collect(Collectors.toList()))
                .containsExactlyInAnyOrder("held 1 40", "denied 2 80", "label 1 0");
        assertThat(report.getJsonArray("times").getJsonObject(0).getInt("n")).isEqualTo(2);
    }

    private void table() {
        Answer table = manager.get("/return-reports/table" + DAYS).answers(200);

        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.text())
                .startsWith(
                        "\uFEFFtable,key,name,currency,figure,of,value,low,high,filter,zone,formula,generated_at,rows\r\n")
                .contains("all,pieces,,,1,12,0.08")
                .contains("from=2019-03-04&to=2019-03-10&category=yukata,America/New_York,returns-2,")
                .contains("by_article,YUKATA-L,'=1+1 yukata,,0,4,");
    }

    @Test
    void whatIsNoReportIsRefusedAndWhoLeadsNobodyReadsNone() {
        manager.get("/return-reports?from=yesterday").isRefused(400, "invalid-request");
        manager.get("/return-reports?from=2020-01-01&to=2026-01-01").isRefused(400, "invalid-request");
        manager.get("/return-reports/returns?from=2026-01-01&figure=unheard-of").isRefused(400, "invalid-request");
        jenny.get("/return-reports?from=2026-01-01").answers(403);
    }

    @Test
    void whatGoesBackToStockCostsWhatAManagerSays() {
        said.get("/restocking-cost").isRefused(403, "not-permitted");
        long version = manager.get("/restocking-cost").answers(200).number("version");
        manager.put("/restocking-cost")
                .json("{\"perPiece\":2.505,\"version\":%d}".formatted(version))
                .isRefused(400, "invalid-request");
        manager.put("/restocking-cost")
                .json("{\"perPiece\":2.5,\"version\":%d}".formatted(version))
                .answers(200);
        manager.put("/restocking-cost")
                .json("{\"perPiece\":3,\"version\":%d}".formatted(version))
                .isRefused(409, "changed-meanwhile");
        backToStock(fourOrders("haori"));

        List<JsonObject> costs =
                manager.get("/return-reports" + today("haori")).answers(200).json().getJsonArray("money").stream()
                        .map(JsonObject.class::cast)
                        .filter(each -> each.getString("kind").equals("restocking"))
                        .toList();

        assertThat(costs).singleElement().satisfies(cost -> {
            assertThat(cost.getInt("n")).isEqualTo(2);
            assertThat(cost.getString("by")).isEqualTo("2.5");
            assertThat(cost.getJsonNumber("amount").doubleValue()).isEqualTo(5);
            assertThat(cost.getString("currency")).isEqualTo("USD");
        });
    }

    private void backToStock(int order) {
        String number = decided(order, 2, "{\"line\":\"1\",\"authorized\":2,\"resolution\":\"refund\"}");
        step(number, "receipts", "\"quantity\":2,\"outcome\":\"received\",\"scannedGrams\":450");
        step(
                number,
                "inspections",
                "\"good\":2,\"bad\":0,\"grade\":\"a\",\"condition\":\"as-new\",\"disposition\":\"restock\","
                        + "\"tagsOn\":true,\"note\":\"\",\"denial\":null");
    }

    private void step(String number, String what, String more) {
        long version = said.get("/returns/" + number).answers(200).number("version");
        said.post("/returns/" + number + "/" + what)
                .json("{\"version\":%d,\"line\":\"1\",%s}".formatted(version, more))
                .answers(200);
    }

    /** Of each two of size M and one of size L, sent long ago. */
    private int fourOrders(String kind) {
        int first = NEXT.getAndAdd(4);
        String lines = IntStream.range(first, first + 4)
                .mapToObj(number -> order(number, Strangers.aStranger(), kind))
                .collect(Collectors.joining("\n"));
        assertThat(sweetline
                        .program()
                        .post("/orders/import")
                        .body("application/x-ndjson", lines)
                        .answers(200)
                        .number("failed"))
                .isZero();
        AskedAPerson.aboutBuyerOf(sweetline, Integer.toString(first));
        AskedAPerson.aboutBuyerOf(sweetline, Integer.toString(first + 1));
        return first;
    }

    private static String order(int number, Person buyer, String kind) {
        return """
                {"shop":"market","id":"%1$d","number":"%1$d","state":"complete","status":"Complete","email":"%2$s",\
                "name":"%3$s","currency":"USD","total":"120.00","placedAt":"2019-03-05T17:00:00Z",\
                "updatedAt":"2019-03-05T17:00:00Z","city":"Austin","country":"US","lines":[\
                {"id":"1","sku":"%4$s-M","name":"Summer %5$s","ordered":2,"shipped":2,"price":"40.00"},\
                {"id":"2","sku":"%4$s-L","name":"=1+1 %5$s","ordered":1,"shipped":1,"price":"40.00"}]}\
                """.formatted(number, buyer.email(), buyer.name(), kind.toUpperCase(Locale.ROOT), kind);
    }

    private String decided(int order, int quantity, String item) {
        String number = jenny.post("/returns")
                .json("""
                        {"order":"%d","channel":"phone","items":[{"line":"1","quantity":%d,"reason":"size-too-small",\
                        "note":"","wanted":"refund"}]}
                        """.formatted(order, quantity))
                .answers(201)
                .text("number");
        Answer waiting = AskedAPerson.awaits(said, number);
        said.put("/returns/" + number + "/decision")
                .json("{\"version\":%d,\"items\":[%s],\"noteToCustomer\":\"\",\"internalNote\":\"\"}"
                        .formatted(waiting.number("version"), item))
                .answers(200);
        return number;
    }

    private void appealedInVain(String number) {
        said.put("/returns/" + number + "/appeal")
                .json("{\"text\":\"They were on\"}")
                .answers(200);
        long version = said.get("/returns/" + number).answers(200).number("version");
        manager.put("/returns/" + number + "/appeal/decision")
                .json("{\"version\":%d,\"outcome\":\"upheld\",\"note\":\"They were not in the box\"}"
                        .formatted(version))
                .answers(200);
    }

    private String numbers(String which) {
        return manager.get("/return-reports/returns" + which).answers(200).items().stream()
                .map(each -> each.getString("number"))
                .collect(Collectors.joining(","));
    }

    /** A day to either side: the shop's day is another than ours for some hours. */
    private static String today(String kind) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return "?from=%s&to=%s&category=%s".formatted(today.minusDays(1), today.plusDays(1), kind);
    }

    private static String rate(JsonObject rates, String group, String key) {
        return rates.getJsonArray(group).getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("key").equals(key))
                .map(each -> share(each.getJsonObject("pieces")))
                .collect(Collectors.joining());
    }

    private static String share(JsonObject share) {
        return share.getInt("hits") + " of " + share.getInt("of");
    }
}
