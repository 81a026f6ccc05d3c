package org.sweetline.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.TextNetwork;
import org.sweetline.testing.TextNetwork.Written;
import org.sweetline.testing.TextSender;
import org.sweetline.town.cast.Person;
import org.sweetline.town.wire.Json;

/** Texts of which no webhook tells: the network's own list has them. */
@ItsOwnProduct(shared = TextingProduct.NAME)
class LostTextsIT {
    private static final String DOOR = "/webhooks/twilio/sms";

    private final TextNetwork network = TextingProduct.NETWORK;
    private final ApiClient program = TextingProduct.SERVER.program();
    private final TextSender phone = new TextSender(TextingProduct.SERVER);
    private final TextedTickets tickets = new TextedTickets(program);
    private final Person writer = Strangers.aStranger();
    private final Instant earlier =
            Clock.systemUTC().instant().minus(Duration.ofMinutes(2)).truncatedTo(ChronoUnit.SECONDS);

    @Test
    void textWithAPictureStandsOnItsTicketAtTheTimeAtWhichItCame() {
        String sid = TextNetwork.sid("MM");
        String file = TextNetwork.sid("ME");
        network.has(sid, file, TextNetwork.picture("image/png", "a cracked bowl"));
        network.answers(
                "/Messages/" + sid + "/Media.json",
                org.sweetline.town.wire.Answer.json(
                        200,
                        Json.object("media_list", List.of(Json.object("sid", file, "content_type", "image/png")))));

        network.lists(new Written(sid, writer.phone(), ours(), "It came like this", 1, earlier));

        String ticket = tickets.about(writer.phone());
        assertThat(tickets.words(ticket)).containsExactly("It came like this");
        assertThat(Instant.parse(tickets.texts(ticket).get(0).getString("at"))).isEqualTo(earlier);
        eventually(() -> assertThat(tickets.texts(ticket).get(0).getJsonArray("attachments"))
                .hasSize(1));
    }

    @Test
    void textThatComesBothWaysIsOne() {
        TreeMap<String, String> first = phone.text(writer.phone(), "Told first, then listed");
        TreeMap<String, String> second = phone.text(writer.phone(), "Listed first, then told");
        phone.send(DOOR, first);
        String ticket = tickets.about(writer.phone());

        list(first, earlier);
        list(second, earlier.plusSeconds(1));
        eventually(() -> assertThat(tickets.words(ticket)).hasSize(2));
        phone.send(DOOR, second);
        phone.says(writer.phone(), "And a last one");

        eventually(() -> assertThat(tickets.words(ticket)).contains("And a last one"));
        assertThat(tickets.words(ticket))
                .containsExactlyInAnyOrder("Told first, then listed", "Listed first, then told", "And a last one");
    }

    @Test
    void everyPageOfTheListIsRead() {
        IntStream.range(0, 5).forEach(i -> list(phone.text(writer.phone(), "Page " + i), earlier.plusSeconds(i)));

        String ticket = tickets.about(writer.phone());

        eventually(() -> assertThat(tickets.words(ticket))
                .containsExactlyInAnyOrder("Page 0", "Page 1", "Page 2", "Page 3", "Page 4"));
    }

    @Test
    void stopThatIsFoundInTheListStopsTexts() {
        phone.says(writer.phone(), "Hello");
        String ticket = tickets.about(writer.phone());

        list(phone.text(writer.phone(), "STOP"), earlier);

        eventually(() -> assertThat(optOut(ticket)).isEqualTo("word"));
        program.post("/tickets/" + ticket + "/texts")
                .json("{\"text\":\"Still there?\"}")
                .isRefused(409, "texts-not-wanted");
    }

    @Test
    void stopThatIsFoundLateDoesNotUndoTheStartThatCameAfterIt() {
        phone.says(writer.phone(), "START");
        String ticket = tickets.about(writer.phone());

        list(phone.text(writer.phone(), "STOP"), earlier);

        eventually(() -> assertThat(tickets.words(ticket)).contains("STOP"));
        assertThat(optOut(ticket)).isEmpty();
        tickets.reply(ticket, "Welcome back");
        eventually(() -> assertThat(network.taken(writer.phone())).hasSize(1));
    }

    private String optOut(String ticket) {
        Answer texting = program.get("/tickets/" + ticket + "/texting").answers(200);
        return Answer.text(texting.json().getJsonArray("numbers").getJsonObject(0), "optOut.how");
    }

    private void list(Map<String, String> text, Instant at) {
        network.lists(new Written(
                text.getOrDefault("MessageSid", ""), writer.phone(), ours(), text.getOrDefault("Body", ""), 0, at));
    }

    private static String ours() {
        return TextingProduct.SERVER.town().phone().account().number();
    }
}
