package org.sweetline.surge;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sweetline.testing.ApiClient;

/** Many orders that were placed within the last minutes, most of them with one code. */
final class RushOfOrders {
    private static final AtomicInteger NEXT = new AtomicInteger(94_000_000);

    private RushOfOrders() {}

    /** The first of them so many minutes ago, the last now. */
    static void place(ApiClient program, int count, Duration within) {
        Instant last = Instant.now();
        String lines = IntStream.range(0, count)
                .mapToObj(place ->
                        line(place, last.minus(within.multipliedBy(place).dividedBy(count))))
                .collect(Collectors.joining("\n"));
        long created = program.post("/orders/import")
                .body("application/x-ndjson", lines)
                .answers(200)
                .number("created");
        if (created != count) {
            throw new AssertionError("only " + created + " orders were taken");
        }
    }

    private static String line(int place, Instant placed) {
        String number = Integer.toString(NEXT.incrementAndGet());
        return """
                {"shop":"market","id":"%1$s","number":"%1$s","state":"processing","status":"Processing",\
                "email":"buyer%1$s@example.org","phone":"","name":"Buyer %1$s","currency":"USD","total":"89.00",\
                "coupon":"%2$s","placedAt":"%3$s","updatedAt":"%3$s","city":"Austin","country":"US",\
                "lines":[{"id":"1","sku":"CARDIGAN-SAGE","name":"Cloud Cardigan","ordered":1,"price":"89.00"}]}
                """.formatted(number, place % 6 == 0 ? "" : "jen15", placed).strip();
    }
}
