package org.sweetline.channels.portal;

import java.util.concurrent.atomic.AtomicInteger;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Strangers;
import org.sweetline.town.cast.Person;

/** An order that has arrived, of somebody whom no other test knows: two red mugs and a shawl. */
record DeliveredOrder(String number, Person buyer) {
    static final String ZIP = "78701";

    private static final AtomicInteger NEXT = new AtomicInteger(77_000_000);

    static DeliveredOrder of(ApiClient program, String placedAt) {
        DeliveredOrder order = new DeliveredOrder("00" + NEXT.incrementAndGet(), Strangers.aStranger());
        String line = """
                {"shop":"market","id":"%1$s","number":"%1$s","state":"complete","status":"Complete","email":"%2$s",\
                "name":"%3$s","currency":"USD","total":"65.50","subtotal":"65.50","paid":"65.50","placedAt":"%4$s",\
                "updatedAt":"%4$s","city":"Austin","country":"US",\
                "shippingAddress":{"name":"%3$s","street":["1 Willow Way"],"city":"Austin","region":"TX","postcode":"%5$s-1234","country":"US"},\
                "lines":[{"id":"1","sku":"MUG-RED","name":"Red mug","ordered":2,"shipped":2,"price":"12.75","total":"25.50"},\
                {"id":"2","sku":"SHAWL-M","name":"Merino shawl <M>","ordered":1,"shipped":1,"price":"40.00","total":"40.00"}]}
                """.formatted(order.number, order.buyer.email(), order.buyer.name(), placedAt, ZIP);
        Answer answer = program.post("/orders/import")
                .body("application/x-ndjson", line)
                .answers(200);
        if (answer.number("failed") != 0) {
            throw new AssertionError(answer.text());
        }
        return order;
    }
}
