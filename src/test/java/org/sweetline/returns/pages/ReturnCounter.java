package org.sweetline.returns.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ApiRequest;
import org.sweetline.testing.AskedAPerson;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;

/** Orders that were sent, and the steps that the team takes with returns of them. */
final class ReturnCounter {
    static final SweetlineServer SERVER = SweetlineServer.shared();
    static final ApiClient JENNY = SERVER.desk().someoneNew("Jenny Park", "agent");
    static final ApiClient SAID = SERVER.desk().someoneNew("Said Amari", "returns");
    static final ApiClient JESSICA = SERVER.desk().someoneNew("Jessica Lim", "manager");

    private static final Duration LAST_WEEK = Duration.ofDays(7);
    private static final AtomicInteger NEXT = new AtomicInteger(77_000_000);

    private ReturnCounter() {}

    /** Three cardigans of 40 and a scarf of 25 dollars, all sent. */
    static String sentOrder(Person buyer) {
        String number = Integer.toString(NEXT.incrementAndGet());
        String line =
                """
                {"shop":"market","id":"%1$s","number":"%1$s","state":"complete","status":"Complete","email":"%2$s",\
                "name":"%3$s","currency":"USD","total":"145.00","placedAt":"%4$s",\
                "updatedAt":"%4$s","city":"Austin","country":"US","lines":[\
                {"id":"1","sku":"CARDI-M","name":"Cloud Cardigan","ordered":3,"shipped":3,"price":"40.00"},\
                {"id":"2","sku":"SCARF","name":"Wool Scarf","ordered":1,"shipped":1,"price":"25.00"}]}
                """.formatted(number, buyer.email(), buyer.name(), Instant.now().minus(LAST_WEEK));
        Answer answer = SERVER.program()
                .post("/orders/import")
                .body("application/x-ndjson", line)
                .answers(200);
        if (answer.number("failed") != 0) {
            throw new AssertionError(answer.text());
        }
        AskedAPerson.aboutBuyerOf(SERVER, number);
        return number;
    }

    static String sentOrder() {
        return sentOrder(Strangers.aStranger());
    }

    /** A request of somebody who called, for some of the first line. */
    static Answer filed(String order, int quantity) {
        return JENNY.post("/returns").json(wish(order, "1", quantity)).answers(201);
    }

    static String wish(String order, String line, int quantity) {
        return """
                {"order":"%s","channel":"phone","items":[{"line":"%s","quantity":%d,"reason":"size-too-small",\
                "note":"Tight at the shoulders","wanted":"refund"}]}
                """.formatted(order, line, quantity);
    }

    /** The return, once it is assessed: of these customers a person is asked. */
    static Answer underReview(String order, int quantity) {
        return AskedAPerson.awaits(SAID, filed(order, quantity).text("number"));
    }

    static Answer authorized(String order, int quantity) {
        Answer waiting = underReview(order, quantity);
        return decide(SAID, waiting, approve(quantity)).answers(200);
    }

    static String approve(int quantity) {
        return "{\"line\":\"1\",\"authorized\":%d,\"resolution\":\"refund\"}".formatted(quantity);
    }

    static String deny(String denial) {
        return "{\"line\":\"1\",\"authorized\":0,\"denial\":\"%s\"}".formatted(denial);
    }

    static ApiRequest decide(ApiClient who, Answer seen, String item) {
        return who.put("/returns/" + seen.text("number") + "/decision")
                .json("{\"version\":%d,\"items\":[%s],\"noteToCustomer\":\"As you wish\",\"internalNote\":\"\"}"
                        .formatted(seen.number("version"), item));
    }

    static Answer receive(Answer seen, int quantity) {
        return SAID.post("/returns/" + seen.text("number") + "/receipts")
                .json("{\"version\":%d,\"line\":\"1\",\"quantity\":%d,\"outcome\":\"received\",\"scannedGrams\":450}"
                        .formatted(seen.number("version"), quantity))
                .answers(200);
    }

    static Answer inspect(Answer seen, int good, int bad, String denial) {
        return SAID.post("/returns/" + seen.text("number") + "/inspections")
                .json("""
                        {"version":%d,"line":"1","good":%d,"bad":%d,"grade":"%s","condition":"%s","disposition":"%s",\
                        "tagsOn":true,"note":"","denial":%s}
                        """.formatted(
                                seen.number("version"),
                                good,
                                bad,
                                bad == 0 ? "a" : "c",
                                bad == 0 ? "as-new" : "worn",
                                bad == 0 ? "restock" : "to-customer",
                                denial.isEmpty() ? "null" : "\"" + denial + "\""))
                .answers(200);
    }
}
