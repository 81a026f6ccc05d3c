package org.sweetline.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.testing.TextNetwork;
import org.sweetline.testing.TextSender;
import org.sweetline.town.cast.Person;

/** Texts that come in, with what can go wrong with them. */
class TextsIT {
    private static final String DOOR = "/webhooks/twilio/sms";

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient program = sweetline.program();
    private final TextSender phone = new TextSender(sweetline);
    private final TextedTickets tickets = new TextedTickets(program);
    private final Person writer = Strangers.aStranger();

    @Test
    void textOpensATicketThatIsFoundByItsWords() {
        phone.says(writer.phone(), "Is the celadon bowl of " + writer.familyName() + " back?");

        String ticket = tickets.about("celadon " + writer.familyName());

        assertThat(tickets.texts(ticket)).singleElement().satisfies(entry -> {
            assertThat(entry.getString("from")).isEqualTo(writer.phone());
            assertThat(entry.getString("trust")).isEqualTo("number");
            assertThat(entry.getString("direction")).isEqualTo("in");
            assertThat(entry.getString("language")).isEqualTo("en");
        });
        assertThat(program.get("/tickets/" + ticket).answers(200).text("subject"))
                .isEqualTo("Is the celadon bowl of " + writer.familyName() + " back?");
    }

    @Test
    void answerIsAnEmptyDocumentSoThatNothingIsSentBack() {
        TreeMap<String, String> text = phone.text(writer.phone(), "Hello");

        var answer = phone.send(DOOR, text);

        assertThat(answer.header("Content-Type")).startsWith("application/xml");
        assertThat(answer.text()).endsWith("<Response/>");
    }

    @Test
    void textsOfOneNumberStandOnOneTicketUntilItIsSolved() {
        phone.says(writer.phone(), "First about " + writer.familyName());
        String first = tickets.about("\"First about " + writer.familyName() + "\"");
        phone.says(writer.phone(), "And another thing");
        eventually(() -> assertThat(tickets.words(first)).hasSize(2));
        program.put("/tickets/" + first + "/closure").answers(200);

        phone.says(writer.phone(), "New matter of " + writer.familyName());

        String second = tickets.about("\"New matter of " + writer.familyName() + "\"");
        assertThat(second).isNotEqualTo(first);
        assertThat(tickets.customer(second)).isEqualTo(tickets.customer(first));
    }

    @Test
    void textGoesOnWithTheCustomersOpenTicketOfAnotherChannel() {
        String ticket = program.post("/tickets")
                .json("""
                        {"subject":"Teapot","text":"Hello","customer":{"name":"%s","phone":"%s"}}""".formatted(writer.name(), writer.phone()))
                .answers(201)
                .text("number");

        phone.says(writer.phone(), "It is me, about the teapot");

        eventually(() -> assertThat(tickets.words(ticket)).containsExactly("It is me, about the teapot"));
        assertThat(tickets.texts(ticket).get(0).getString("fromName")).isEqualTo(writer.name());
    }

    @Test
    void textBroughtTwiceCountsOnce() {
        TreeMap<String, String> text = phone.text(writer.phone(), "Only once, says " + writer.familyName());

        IntStream.range(0, 8).parallel().forEach(i -> phone.send(DOOR, text));
        phone.says(writer.phone(), "and then this");

        String ticket = tickets.about("\"Only once, says " + writer.familyName() + "\"");
        eventually(() -> assertThat(tickets.words(ticket))
                .containsExactlyInAnyOrder("Only once, says " + writer.familyName(), "and then this"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "주문한 그릇이 깨져서 왔어요 😢",
                "<img src=x onerror=alert(1)></Say><Redirect>http://evil</Redirect>",
                "a\u0000b & c=d; \"quoted\" %41"
            })
    void whateverIsWrittenIsKeptAsText(String body) {
        phone.says(writer.phone(), body);

        String kept = body.replace("\u0000", "");
        eventually(() -> {
            String ticket = tickets.find(writer.phone()).orElseThrow(() -> new AssertionError("no ticket yet"));
            assertThat(tickets.words(ticket)).containsExactly(kept);
        });
    }

    @Test
    void longTextIsKeptWhole() {
        String words = "Very long, says %s. "
                .formatted(writer.familyName())
                .repeat(200)
                .strip();

        phone.says(writer.phone(), words);

        String ticket = tickets.about(writer.phone());
        assertThat(tickets.words(ticket)).containsExactly(words);
        assertThat(program.get("/tickets/" + ticket).answers(200).text("subject"))
                .hasSize(81);
    }

    @Test
    void senderThatIsNoNumberHasATicketAndNoCustomer() {
        phone.says("72640", "Your code of " + writer.familyName() + " is 1234");

        String ticket = tickets.about("\"code of " + writer.familyName() + "\"");
        assertThat(tickets.customer(ticket)).isEmpty();
    }

    @Test
    void whatIsNotSignedChangesNothing() {
        TreeMap<String, String> text = phone.text(writer.phone(), "Forged by " + writer.familyName());
        String good = phone.signature(sweetline.address() + DOOR, text);
        TreeMap<String, String> altered = new TreeMap<>(text);
        altered.put("Body", "Altered by " + writer.familyName());
        TreeMap<String, String> elsewhere = new TreeMap<>(text);
        elsewhere.put("AccountSid", "AC" + "0".repeat(32));
        String otherPort = phone.signature("http://localhost:1" + DOOR, text);
        String otherPath = phone.signature(sweetline.address() + DOOR + "/status", text);

        assertThat(phone.send(DOOR, text, "").status()).isEqualTo(403);
        assertThat(phone.send(DOOR, altered, good).status()).isEqualTo(403);
        assertThat(phone.send(DOOR, text, otherPort).status()).isEqualTo(403);
        assertThat(phone.send(DOOR, text, otherPath).status()).isEqualTo(403);
        assertThat(phone.send(DOOR, elsewhere, phone.signature(sweetline.address() + DOOR, elsewhere))
                        .status())
                .isEqualTo(403);

        Person next = Strangers.aStranger();
        phone.says(next.phone(), "After the forger came " + next.familyName());
        tickets.about(next.phone());
        assertThat(tickets.find(writer.phone())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webhooks/twilio/sms", "/webhooks/twilio/sms/status"})
    void signedRequestThatNamesNoTextIsRefusedInWords(String path) {
        Map<String, String> text = phone.text(writer.phone(), "No id");
        text.put("MessageSid", "SM1");

        var answer = phone.send(path, text, phone.signature(sweetline.address() + path, text));

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void reportOfATextThatIsNotOursMakesNothing() {
        String sid = TextNetwork.sid("SM");

        phone.send(DOOR + "/status", phone.status(sid, "delivered"));
        phone.send(DOOR + "/status/" + "0123456789abcdef".repeat(2), phone.status(sid, "sent"));

        phone.says(writer.phone(), "Still here, says " + writer.familyName());
        tickets.about("\"Still here, says " + writer.familyName() + "\"");
    }
}
