package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ApiRequest;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.Letters;
import org.sweetline.testing.MoodySmtp;
import org.sweetline.testing.MoodySmtp.Step;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;

/** The server that replies are sent through refuses: for a while, or for good. */
@ItsOwnProduct
class MailServerRefusesStory {
    private static final int REPLIES = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final MoodySmtp SMTP = MoodySmtp.start();
    private static final SweetlineServer SWEETLINE =
            SweetlineServer.alone("refused").with("SWEETLINE_MAIL_SMTP_URL", SMTP.url());

    private final ApiClient agent = SWEETLINE.desk().agent();

    @BeforeAll
    static void start() {
        SWEETLINE.start();
    }

    @AfterAll
    static void stop() {
        SWEETLINE.close();
        SMTP.close();
    }

    @Test
    void stormOfTemporaryRefusalsDelaysRepliesAndLosesNone() {
        Map<String, Person> customers = new LinkedHashMap<>();
        for (int i = 0; i < REPLIES; i++) {
            Person customer = Strangers.aStranger();
            customers.put(ticketOf(customer), customer);
        }
        SMTP.refuse(Step.RCPT, "450 4.2.1 mailbox busy", REPLIES);
        SMTP.refuse(Step.TEXT, "451 4.3.0 try again later", REPLIES);
        SMTP.refuse(Step.GREETING, "421 4.3.2 too many of you", 3);

        customers.keySet().forEach(this::answer);

        eventually(() -> assertThat(customers.keySet()).anySatisfy(ticket -> {
            assertThat(sending(ticket, "state")).isEqualTo("waiting");
            assertThat(sending(ticket, "attempts")).isNotEqualTo("0");
            assertThat(sending(ticket, "error")).startsWith("4");
        }));
        eventually(
                PATIENCE,
                () -> assertThat(customers).allSatisfy((ticket, customer) -> {
                    assertThat(sending(ticket, "state")).isEqualTo("sent");
                    assertThat(SMTP.taken(customer.email())).isEqualTo(1);
                }));
        eventually(() -> assertThat(health("mail-out")).isEqualTo("ok"));
    }

    @Test
    void refusalForGoodIsShownAndOnlyAPersonTriesAgain() {
        Person gone = Strangers.aStranger();
        Person other = Strangers.aStranger();
        String ticket = ticketOf(gone);
        SMTP.refuse(gone.email(), "550 5.1.1 no such user here");

        long reply = answer(ticket);

        eventually(() -> assertThat(sending(ticket, "state")).isEqualTo("failed"));
        assertThat(sending(ticket, "error")).contains("550 5.1.1 no such user here");
        String otherTicket = ticketOf(other);
        answer(otherTicket);
        eventually(() -> assertThat(sending(otherTicket, "state")).isEqualTo("sent"));
        assertThat(SMTP.offered(gone.email())).isEqualTo(1);

        sendAgain(ticket, reply).answers(200);
        sendAgain(ticket, reply).answers(200);

        eventually(() -> assertThat(sending(ticket, "state")).isEqualTo("sent"));
        sendAgain(ticket, reply).answers(200);
        assertThat(sending(ticket, "state")).isEqualTo("sent");
        assertThat(SMTP.taken(gone.email())).isEqualTo(1);
    }

    @Test
    void onlyARepliesOwnTicketSendsItAgain() {
        String ticket = ticketOf(Strangers.aStranger());
        String another = ticketOf(Strangers.aStranger());
        long reply = answer(ticket);

        assertThat(sendAgain(another, reply).send().status()).isEqualTo(404);
        assertThat(sendAgain(ticket, reply + 1_000_000).send().status()).isEqualTo(404);
    }

    private String ticketOf(Person customer) {
        return Letters.piped(
                SWEETLINE.program(),
                Letter.from(customer).at(Instant.now()).about("A question").saying("Where is it?"));
    }

    private long answer(String ticket) {
        return agent.post("/tickets/" + ticket + "/replies")
                .json("{\"text\":\"On its way.\"}")
                .answers(201)
                .number("id");
    }

    private ApiRequest sendAgain(String ticket, long reply) {
        return agent.put("/tickets/" + ticket + "/replies/" + reply + "/delivery")
                .json("{}");
    }

    private String sending(String ticket, String field) {
        return agent.get("/tickets/" + ticket + "/timeline").answers(200).items().stream()
                .filter(entry -> "out".equals(Answer.text(entry, "direction")))
                .map(entry -> Answer.text(entry, "delivery." + field))
                .findFirst()
                .orElse("");
    }

    private static String health(String component) {
        return SWEETLINE.program().get("/operations/health").answers(200).json().getJsonArray("components").stream()
                .map(JsonObject.class::cast)
                .filter(part -> part.getString("name").equals(component))
                .map(part -> part.getString("state"))
                .findFirst()
                .orElse("");
    }
}
