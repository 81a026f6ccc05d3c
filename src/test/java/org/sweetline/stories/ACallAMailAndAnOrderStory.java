package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.testing.Town;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.Wish;

/** One person buys, writes and calls; the desk has one customer and one ticket, and finds it by whatever it is told. */
class ACallAMailAndAnOrderStory {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final Town town = sweetline.town();
    private final ApiClient agent = sweetline.desk().agent();

    @Test
    void allThreeStandOnOneTicketThatIsFoundByEachOfThem() {
        Person robin = Strangers.aStranger();
        ShopOrder order = town.shop().order(robin, Wish.of("Cloud Cardigan", "Sage", "M"));
        eventually(() -> agent.get("/orders/" + order.incrementId()).answers(200));

        town.mail()
                .deliver(Letter.from(robin)
                        .at(Instant.now())
                        .about("Where is my cardigan?")
                        .saying("I am waiting for order #" + order.incrementId() + ", the pistachiogreen one. Robin"));
        JsonObject ticket = eventuallyFound(
                "the ticket of the mail",
                () -> tickets("pistachiogreen").stream().findFirst());
        String number = ticket.getString("number");
        Call call = town.phone()
                .call(robin)
                .saying("It is Robin again, about the cardigan.")
                .leaveVoicemail();

        eventually(() -> {
            List<JsonObject> timeline = timeline(number);
            assertThat(timeline).extracting(entry -> entry.getString("kind")).contains("message", "call");
            assertThat(timeline)
                    .filteredOn(entry -> entry.getString("kind").equals("call"))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(Answer.text(entry, "call.sid")).isEqualTo(call.sid());
                        assertThat(Answer.text(entry, "call.recording.state")).isEqualTo("stored");
                        assertThat(Answer.text(entry, "call.transcript")).contains("about the cardigan");
                    });
        });
        Answer shown = agent.get("/tickets/" + number).answers(200);
        assertThat(shown.text("customer.email")).isEqualTo(robin.email());
        assertThat(shown.text("customer.phone")).isEqualTo(robin.phone());
        assertThat(shown.json().getJsonArray("orders").toString()).contains(order.incrementId());
        assertThat(customersOrders(shown)).contains(order.incrementId());

        isFoundBy(
                number,
                "pistachiogreen",
                "cardigan pistachiogreen",
                robin.email(),
                order.incrementId(),
                "order:" + order.spokenNumber());
        isFoundBy(number, order.spokenNumber(), "#" + order.incrementId());
        isFoundBy(number, waysToTypeIt(robin.phone()));
    }

    @Test
    void recordingIsPlayedInPieces() {
        Person robin = Strangers.aStranger();
        Call call = town.phone()
                .call(robin)
                .saying("Please call me back about the mittens.")
                .leaveVoicemail();
        String href = eventuallyFound(
                "the stored recording",
                () -> tickets(robin.phone()).stream()
                        .flatMap(ticket -> timeline(ticket.getString("number")).stream())
                        .filter(entry ->
                                Answer.text(entry, "call.recording.state").equals("stored"))
                        .map(entry -> Answer.text(entry, "call.recording.href"))
                        .findFirst());

        Answer whole = agent.outside("GET", href).answers(200);
        Answer piece = agent.outside("GET", href).header("Range", "bytes=0-99").answers(206);

        assertThat(call.recordings()).hasSize(1);
        assertThat(whole.header("Content-Type")).startsWith("audio/");
        assertThat(whole.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(piece.bytes()).hasSize(100);
        sweetline.anonymous().outside("GET", href).isRefused(401, "not-signed-in");
    }

    private void isFoundBy(String number, String... queries) {
        for (String query : queries) {
            eventually(() -> assertThat(tickets(query))
                    .as("tickets found by %s", query)
                    .extracting(hit -> hit.getString("number"))
                    .contains(number));
        }
    }

    private static String[] waysToTypeIt(String phone) {
        String area = phone.substring(2, 5);
        String exchange = phone.substring(5, 8);
        String line = phone.substring(8);
        return new String[] {
            phone,
            "(%s) %s-%s".formatted(area, exchange, line),
            "%s-%s-%s".formatted(area, exchange, line),
            "%s.%s.%s".formatted(area, exchange, line),
            area + exchange + line,
            "1 %s %s %s".formatted(area, exchange, line),
            "+1 (%s) %s-%s".formatted(area, exchange, line)
        };
    }

    private String customersOrders(Answer ticket) {
        return agent.get("/customers/" + ticket.text("customer.number") + "/orders")
                .answers(200)
                .text();
    }

    private List<JsonObject> tickets(String query) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        return agent.get("/search?type=ticket&q=" + encoded).answers(200).items();
    }

    private List<JsonObject> timeline(String ticket) {
        return agent.get("/tickets/" + ticket + "/timeline").answers(200).items();
    }
}
