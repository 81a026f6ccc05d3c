package org.sweetline.tickets.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Customers;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.Wish;

class CustomerHistoryResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient agent = sweetline.desk().agent();
    private final Person robin = Strangers.aStranger();

    @Test
    void everythingThatHappenedStandsInOneTimelineTheNewestFirst() {
        Answer ticket = Customers.ticketOf(agent, robin, "Is it warm?");
        String customer = "/customers/" + ticket.text("customer.number");
        agent.post("/tickets/" + ticket.text("number") + "/notes")
                .json("{\"text\":\"It is.\"}")
                .answers(201);
        agent.put("/tickets/" + ticket.text("number") + "/closure").answers(200);
        agent.post(customer + "/notes").json("{\"text\":\"Feels the cold.\"}").answers(201);
        placeOrder("HIST-1");

        List<String> kinds = new ArrayList<>();
        String after = "";
        do {
            Answer page = agent.get(customer + "/timeline?limit=2" + after).answers(200);
            page.items().forEach(entry -> kinds.add(entry.getString("kind")));
            after = page.text("next").isEmpty() ? "" : "&after=" + page.text("next");
        } while (!after.isEmpty());

        assertThat(kinds)
                .startsWith("note", "ticket-solved", "note")
                .contains("message", "ticket-opened")
                .endsWith("order-placed");
        assertThat(kinds).hasSize(6);
        assertThat(agent.get(customer + "/timeline/counts").answers(200).items())
                .extracting(count -> count.getString("kind") + " " + count.getInt("count"))
                .containsExactly("message 1", "note 2", "ticket-opened 1", "ticket-solved 1", "order-placed 1");
    }

    @Test
    void kindsAreChosenAndEntriesNameWhatTheyHappenedOn() {
        Answer ticket = Customers.ticketOf(agent, robin, "Is it warm?");
        String customer = "/customers/" + ticket.text("customer.number");
        placeOrder("HIST-2");

        Answer chosen = agent.get(customer + "/timeline?kinds=order-placed,ticket-opened")
                .answers(200);

        assertThat(chosen.items())
                .extracting(entry -> entry.getString("kind"))
                .containsExactly("ticket-opened", "order-placed");
        assertThat(Answer.text(chosen.items().get(0), "ticket")).isEqualTo(ticket.text("number"));
        assertThat(Answer.text(chosen.items().get(1), "order")).isEqualTo("HIST-2");
        assertThat(Answer.text(chosen.items().get(1), "bought.currency")).isEqualTo("USD");
        assertThat(agent.get(customer + "/place").answers(200).text("country")).isEqualTo("KR");
        assertThat(agent.get(customer + "/place").answers(200).text("timeZone")).isEqualTo("Asia/Seoul");
    }

    @Test
    void parcelsAndRefundsOfTheShopStandThereWithTheirOrder() {
        Shop shop = sweetline.town().shop();
        ShopOrder order = shop.order(robin, Wish.of("Cloud Cardigan", "Sage", "M"));
        String path = "/orders/" + order.incrementId();
        eventually(() -> sweetline.program().get(path).answers(200));

        shop.office().invoice(order, Instant.now());
        shop.ship(order, "9400111899223100077");
        shop.office().refund(order, Instant.now());

        String customer =
                "/customers/" + sweetline.program().get(path).answers(200).text("customer.number");
        eventually(() -> assertThat(agent.get(customer + "/timeline?kinds=order-shipped,order-refunded")
                        .answers(200)
                        .items())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(Answer.text(entry, "order")).isEqualTo(order.incrementId()))
                .extracting(entry -> entry.getString("kind"))
                .contains("order-shipped", "order-refunded"));
    }

    @Test
    void whatIsNoKindOrNoCustomerIsRefused() {
        String customer = "/customers/" + Customers.somebodyNew(agent);

        agent.get(customer + "/timeline?kinds=order-placed,nonsense").isRefused(400, "invalid-request");
        agent.get(customer + "/timeline?after=nonsense").isRefused(400, "cursor-not-understood");
        agent.get("/customers/C-99999999/timeline").isRefused(404, "no-such-customer");
        agent.get("/customers/C-99999999/timeline/counts").isRefused(404, "no-such-customer");
    }

    private void placeOrder(String number) {
        String order = """
                {"number":"%s","shop":"history","state":"processing","status":"processing","email":"%s",
                "name":"Robin Visitor","currency":"USD","total":"12.50","placedAt":"2026-01-05T10:00:00Z",
                "city":"Seoul","country":"KR"}
                """.formatted(number, robin.email());
        Answer pushed = sweetline
                .program()
                .post("/orders/import")
                .body("application/x-ndjson", order.replace("\n", ""))
                .answers(200);
        assertThat(pushed.number("created")).isEqualTo(1);
    }
}
