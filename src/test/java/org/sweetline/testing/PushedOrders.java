package org.sweetline.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.sweetline.town.cast.Person;

/** Orders that another program brings, each with a number that no other test has. */
public final class PushedOrders {
    private static final AtomicInteger NEXT = new AtomicInteger(88_000_000);

    private PushedOrders() {}

    /** Returns the number of the order, placed yesterday. */
    public static String push(ApiClient program, Person buyer) {
        return push(program, buyer.name(), buyer.email(), buyer.phone(), "2026-11-20T10:00:00Z");
    }

    public static String push(ApiClient program, String name, String email, String phone, String placedAt) {
        String number = Integer.toString(NEXT.incrementAndGet());
        send(program, number, name, email, phone, placedAt);
        return number;
    }

    /** Brings an order once more. */
    public static Answer send(
            ApiClient program, String number, String name, String email, String phone, String placedAt) {
        String line = """
                {"shop":"market","id":"%1$s","number":"%1$s","state":"processing","status":"Being packed","email":"%3$s",\
                "phone":"%4$s","name":"%2$s","currency":"USD","total":"25.50","placedAt":"%5$s","updatedAt":"%5$s",\
                "city":"Austin","country":"US","lines":[{"id":"1","sku":"MUG-RED","name":"Red mug","ordered":2,"price":"12.75"}],\
                "tracking":[{"carrier":"ups","title":"UPS Ground","number":"1Z%1$s"}]}
                """.formatted(number, name, email, phone, placedAt);
        Answer answer = program.post("/orders/import")
                .body("application/x-ndjson", line)
                .answers(200);
        if (answer.number("failed") != 0) {
            throw new AssertionError(answer.text());
        }
        return answer;
    }
}
