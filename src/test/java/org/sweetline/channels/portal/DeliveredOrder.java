package org.sweetline.channels.portal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Strangers;
import org.sweetline.town.cast.Person;

/** An order that has arrived, of somebody whom no other test knows: two red mugs and a shawl. */
record DeliveredOrder(String number, Person buyer) {
    static final String ZIP = "78701";

    /** A day on which it is the same day in every shop's zone, and on which the policy lets an order come back. */
    static final LocalDate LATELY = LocalDate.now(ZoneOffset.UTC).minusDays(8);

    private static final AtomicInteger NEXT = new AtomicInteger(77_000_000);

    static DeliveredOrder lately(ApiClient program) {
        return of(program, LATELY + "T10:00:00Z");
    }

    static DeliveredOrder of(ApiClient program, String placedAt) {
        return of(program, placedAt, """
                {"id":"1","sku":"MUG-RED","name":"Red mug","ordered":2,"shipped":2,"price":"12.75","total":"25.50"},\
                {"id":"2","sku":"SHAWL-M","name":"Merino shawl <M>","ordered":1,"shipped":1,"price":"40.00","total":"40.00"}""");
    }

    /** Two pins, each worth so little that it need not be sent back, and both together not. */
    static DeliveredOrder ofPins(ApiClient program) {
        return of(program, LATELY + "T10:00:00Z", """
                {"id":"1","sku":"PIN-SHEEP","name":"Sheep pin","ordered":2,"shipped":2,"price":"6.00","total":"12.00"}""");
    }

    private static DeliveredOrder of(ApiClient program, String placedAt, String lines) {
        DeliveredOrder order = new DeliveredOrder("00" + NEXT.incrementAndGet(), Strangers.aStranger());
        String line = """
                {"shop":"market","id":"%1$s","number":"%1$s","state":"complete","status":"Complete","email":"%2$s",\
                "name":"%3$s","currency":"USD","total":"65.50","subtotal":"65.50","paid":"65.50","placedAt":"%4$s",\
                "updatedAt":"%4$s","city":"Austin","country":"US",\
                "shippingAddress":{"name":"%3$s","street":["1 Willow Way"],"city":"Austin","region":"TX","postcode":"%5$s-1234","country":"US"},\
                "lines":[%6$s],\
                "tracking":[{"carrier":"ups","title":"UPS","number":"1Z999AA10123456784","deliveredAt":"%4$s"}]}
                """.formatted(order.number, order.buyer.email(), order.buyer.name(), placedAt, ZIP, lines);
        push(program, line);
        return order;
    }

    /** Somebody else's, by which another size of the shawl is known. */
    static void ofAnotherSize(ApiClient program, String sku) {
        push(program, """
                {"shop":"market","id":"%1$s","number":"%1$s","state":"complete","currency":"USD","placedAt":"2026-06-01T10:00:00Z",\
                "lines":[{"id":"1","sku":"%2$s","name":"Merino shawl <M>","ordered":1,"shipped":1,"price":"40.00"}]}
                """.formatted("00" + NEXT.incrementAndGet(), sku));
    }

    private static void push(ApiClient program, String line) {
        Answer answer = program.post("/orders/import")
                .body("application/x-ndjson", line)
                .answers(200);
        if (answer.number("failed") != 0) {
            throw new AssertionError(answer.text());
        }
    }
}
