package org.sweetline.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.TextNetwork;
import org.sweetline.testing.TextNetwork.Mood;
import org.sweetline.testing.TextSender;
import org.sweetline.town.cast.Person;

/** Who wants no texts gets none. */
@ItsOwnProduct(shared = TextingProduct.NAME)
class OptOutsIT {
    private final TextNetwork network = TextingProduct.NETWORK;
    private final ApiClient program = TextingProduct.SERVER.program();
    private final TextSender phone = new TextSender(TextingProduct.SERVER);
    private final TextedTickets tickets = new TextedTickets(program);
    private final Person writer = Strangers.aStranger();
    private String ticket = "";

    @BeforeEach
    void letACustomerWrite() {
        phone.says(writer.phone(), "Hello from " + writer.familyName());
        ticket = tickets.about(writer.phone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOP", "stop.", "수신거부", "수신 거부"})
    void wordStopsTextsToThatNumberUntilStartIsSaid(String word) {
        phone.says(writer.phone(), word);
        eventually(() -> assertThat(optOut("how")).isEqualTo("word"));

        refuses();
        assertThat(consents()).contains("news sms withdrawn", "survey sms withdrawn");
        phone.says(writer.phone(), "Start");
        eventually(() -> assertThat(optOut("how")).isEmpty());
        tickets.reply(ticket, "Welcome back");
        eventually(() -> assertThat(network.taken(writer.phone())).hasSize(1));
        assertThat(consents()).contains("news sms withdrawn");
    }

    @Test
    void stopOfOneNumberSilencesNoOther() {
        Person other = Strangers.aStranger();
        phone.says(other.phone(), "Hello from " + other.familyName());
        String theirs = tickets.about(other.phone());

        phone.says(writer.phone(), "STOP");
        eventually(() -> assertThat(optOut("how")).isEqualTo("word"));

        tickets.reply(theirs, "Still for you");
        eventually(() -> assertThat(network.taken(other.phone())).hasSize(1));
    }

    @Test
    void networkKnowsBestWhatAWordMeant() {
        TreeMap<String, String> text = phone.text(writer.phone(), "Arrêtez");
        text.put("OptOutType", "STOP");

        phone.send("/webhooks/twilio/sms", text);

        eventually(() -> assertThat(optOut("how")).isEqualTo("word"));
    }

    @Test
    void refusalOfTheNetworkIsAnOptOutAndIsNeverTriedAgain() {
        network.meetsTheNextWith(Mood.refusing(21610));

        long reply = tickets.reply(ticket, "Are you still there?");

        eventually(() -> assertThat(tickets.state(ticket, reply)).isEqualTo("failed"));
        assertThat(Answer.text(tickets.entry(ticket, reply), "sms.fault")).isEqualTo("opted-out");
        assertThat(optOut("how")).isEqualTo("network");
        refuses();
        program.put("/tickets/%s/replies/%d/delivery".formatted(ticket, reply)).answers(200);
        eventually(() -> assertThat(tickets.state(ticket, reply)).isEqualTo("failed"));
        assertThat(network.handedOver(writer.phone())).isEqualTo(1);
    }

    @Test
    void optOutThatTheDeskWroteDownTheDeskTakesBack() {
        program.put(path()).answers(200);
        assertThat(optOut("how")).isEqualTo("desk");
        refuses();

        program.delete(path()).answers(200);

        assertThat(optOut("how")).isEmpty();
        tickets.reply(ticket, "Thank you");
        eventually(() -> assertThat(network.taken(writer.phone())).hasSize(1));
    }

    @Test
    void optOutOfTheCustomerIsTheirs() {
        phone.says(writer.phone(), "STOP");
        eventually(() -> assertThat(optOut("word")).isEqualTo("STOP"));

        program.delete(path()).isRefused(409, "opt-out-is-theirs");

        refuses();
    }

    private void refuses() {
        program.post("/tickets/" + ticket + "/texts").json("{\"text\":\"Hi\"}").isRefused(409, "texts-not-wanted");
    }

    private String optOut(String field) {
        Answer texting = program.get("/tickets/" + ticket + "/texting").answers(200);
        return Answer.text(texting.json().getJsonArray("numbers").getJsonObject(0), "optOut." + field);
    }

    private String path() {
        return "/customers/%s/texting/%s/opt-out"
                .formatted(tickets.customer(ticket), URLEncoder.encode(writer.phone(), StandardCharsets.UTF_8));
    }

    private List<String> consents() {
        Answer consents = program.get("/customers/" + tickets.customer(ticket) + "/consents")
                .answers(200);
        return Answer.objects(consents.json().getJsonArray("present")).stream()
                .map(row ->
                        String.join(" ", row.getString("purpose"), row.getString("channel"), row.getString("state")))
                .toList();
    }
}
