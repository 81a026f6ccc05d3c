package org.sweetline.channels.shop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.SweetlineServer;

class OrdersImportIT {
    private final SweetlineServer server = SweetlineServer.shared();

    @Test
    void pushedOrdersAreKeptAndSendingThemAgainChangesNothing() {
        String lines = order("AGAIN-1", "2026-11-20 10:00:00", "10") + order("AGAIN-2", "2026-11-20 10:00:00", "10");

        Answer first = push(lines);
        Answer again = push(lines);

        assertThat(first.number("created")).isEqualTo(2);
        assertThat(again.number("unchanged")).isEqualTo(2);
        assertThat(again.number("created")).isZero();
    }

    @Test
    void olderVersionOfAnOrderIsIgnoredAndANewerOneTaken() {
        push(order("AGE-1", "2026-11-20 10:00:00", "10"));

        Answer older = push(order("AGE-1", "2026-11-19 10:00:00", "99"));
        Answer newer = push(order("AGE-1", "2026-11-21 10:00:00", "12"));

        assertThat(older.number("unchanged")).isEqualTo(1);
        assertThat(newer.number("updated")).isEqualTo(1);
        assertThat(server.program().get("/orders/AGE-1").answers(200).number("total"))
                .isEqualTo(12);
    }

    @Test
    void badLineIsNamedAndStopsNothing() {
        String bomb = "{\"number\":".repeat(50_000) + "\n";
        String lines = order("BAD-1", "2026-11-20 10:00:00", "10")
                + "half a line {\n"
                + bomb
                + order("BAD-4", "2026-11-20 10:00:00", "1e999999999")
                + order("BAD-5", "2026-11-20 10:00:00", "-1")
                + order("BAD-6", "2026-11-20 10:00:00", "10");

        Answer answer = push(lines);

        assertThat(answer.number("received")).isEqualTo(6);
        assertThat(answer.number("created")).isEqualTo(2);
        assertThat(answer.number("failed")).isEqualTo(4);
        assertThat(Answer.objects(answer.json().getJsonArray("errors")))
                .extracting(error -> error.getInt("line"))
                .containsExactly(2, 3, 4, 5);
    }

    @Test
    void oneAddressIsOneCustomerHoweverManyOrdersComeAtOnce() {
        String lines = IntStream.range(0, 700)
                .mapToObj(i -> order("MANY-" + i, "2026-11-20 10:00:00", "10").replace("ada@", "many@"))
                .collect(Collectors.joining());

        push(lines);

        String first = server.program().get("/orders/MANY-0").answers(200).text("customer.number");
        String last = server.program().get("/orders/MANY-699").answers(200).text("customer.number");
        assertThat(first).startsWith("C-").isEqualTo(last);
    }

    @Test
    void onlyWhoMayImportDoes() {
        server.desk()
                .agent()
                .post("/orders/import")
                .body("application/x-ndjson", order("NO-1", "2026-11-20 10:00:00", "1"))
                .answers(403);
    }

    private Answer push(String lines) {
        return server.program()
                .post("/orders/import")
                .body("application/x-ndjson", lines)
                .answers(200);
    }

    private static String order(String number, String updatedAt, String total) {
        return ("{\"number\":\"%s\",\"email\":\"ada@pushed.example.com\",\"name\":\"Ada Byron\",\"total\":%s,"
                        + "\"placedAt\":\"2026-11-18 10:00:00\",\"updatedAt\":\"%s\","
                        + "\"lines\":[{\"sku\":\"MUG\",\"name\":\"Mug\",\"price\":5,\"ordered\":2}]}\n")
                .formatted(number, total, updatedAt);
    }
}
