package org.sweetline.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.TextNetwork;
import org.sweetline.testing.TextNetwork.Mood;
import org.sweetline.testing.TextNetwork.Taken;
import org.sweetline.testing.TextSender;
import org.sweetline.town.cast.Person;

/** Texts that agents write. */
@ItsOwnProduct(shared = TextingProduct.NAME)
class SendingTextsIT {
    private static final String INCIDENT = """
            {"topic":"order-status","state":"%s","title":{"en":"Orders take longer","ko":"주문이 늦어지고 있습니다"},\
            "text":{"en":"Your order is safe with us.","ko":"주문은 안전하게 접수되었습니다."},"onBanner":false,"onPhone":false,\
            "link":true}
            """;
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

    @Test
    void replyGoesToTheNumberThatWroteAndItsStatesAreShown() {
        long reply = tickets.reply(ticket, "It is on its way 🐢");

        Taken text = onlyText();
        assertThat(text.body()).isEqualTo("It is on its way 🐢");
        assertThat(text.from())
                .isEqualTo(TextingProduct.SERVER.town().phone().account().number());
        assertThat(text.reportTo()).startsWith(TextingProduct.SERVER.address() + "/webhooks/twilio/sms/status/");
        assertThat(text.reportTo()).endsWith("#rc=2&rp=ct,rt,5xx");
        eventuallyIs(reply, "queued");
        report(text, "sent");
        eventuallyIs(reply, "sent");
        report(text, "delivered");
        eventuallyIs(reply, "delivered");
        assertThat(tickets.entry(ticket, reply).getJsonObject("sms").getInt("segments"))
                .isEqualTo(1);
    }

    @Test
    void reportsInTheWrongOrderNeverGoBack() {
        long reply = tickets.reply(ticket, "In no order");
        Taken text = onlyText();

        report(text, "delivered");
        eventuallyIs(reply, "delivered");
        report(text, "sent");
        report(text, "sending");
        report(text, "undelivered", Map.of("ErrorCode", "30003"));
        phone.says(writer.phone(), "and after all reports");

        eventually(() -> assertThat(tickets.words(ticket)).contains("and after all reports"));
        assertThat(tickets.state(ticket, reply)).isEqualTo("delivered");
    }

    @Test
    void repeatedRequestIsOneText() {
        for (int i = 0; i < 3; i++) {
            program.post("/tickets/" + ticket + "/texts")
                    .header("Idempotency-Key", "once-" + writer.familyName())
                    .json("{\"text\":\"Once\"}")
                    .answers(201);
        }
        tickets.reply(ticket, "Then this");

        eventually(() -> assertThat(network.taken(writer.phone()))
                .extracting(Taken::body)
                .containsExactly("Once", "Then this"));
        assertThat(network.handedOver(writer.phone())).isEqualTo(2);
    }

    @Test
    void tooManyAtOnceIsTriedAgainUntilItIsTaken() {
        network.meetsTheNextWith(Mood.BUSY, Mood.BUSY);

        long reply = tickets.reply(ticket, "Patience");

        eventuallyIs(reply, "queued");
        assertThat(network.taken(writer.phone())).hasSize(1);
        assertThat(network.handedOver(writer.phone())).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"21211, wrong-number", "21614, no-texts", "21408, country", "99999, other"})
    void textThatIsRefusedSaysWhyAndCanBeSentAgain(int code, String fault) {
        network.meetsTheNextWith(Mood.refusing(code));

        long reply = tickets.reply(ticket, "Will you take it?");

        eventuallyIs(reply, "failed");
        assertThat(Answer.text(tickets.entry(ticket, reply), "sms.fault")).isEqualTo(fault);
        assertThat(Answer.text(tickets.entry(ticket, reply), "sms.code")).isEqualTo(String.valueOf(code));
        program.put("/tickets/%s/replies/%d/delivery".formatted(ticket, reply)).answers(200);
        eventuallyIs(reply, "queued");
        assertThat(network.handedOver(writer.phone())).isEqualTo(2);
    }

    @Test
    void textThatDidNotArriveGoesOutOnceMoreUnderANewName() {
        long reply = tickets.reply(ticket, "Are you there?");
        Taken first = onlyText();
        report(first, "undelivered", Map.of("ErrorCode", "30003"));
        eventuallyIs(reply, "undelivered");
        assertThat(Answer.text(tickets.entry(ticket, reply), "sms.fault")).isEqualTo("unreachable");

        program.put("/tickets/%s/replies/%d/delivery".formatted(ticket, reply)).answers(200);

        eventually(() -> assertThat(network.taken(writer.phone())).hasSize(2));
        Taken second = network.taken(writer.phone()).get(1);
        assertThat(second.reportTo()).isNotEqualTo(first.reportTo());
        report(second, "delivered");
        eventuallyIs(reply, "delivered");
    }

    @Test
    void replySolvesTheTicketAndTheAnswerToItOpensItAgain() {
        program.post("/tickets/" + ticket + "/texts")
                .json("{\"text\":\"All done\",\"solve\":true}")
                .answers(201);
        assertThat(status()).isEqualTo("solved");

        phone.says(writer.phone(), "Thank you, but the lid is missing");

        eventually(() -> assertThat(status()).isEqualTo("open"));
        assertThat(tickets.words(ticket)).hasSize(3);
    }

    @Test
    void ticketCanBeginWithAText() {
        String customer = tickets.customer(ticket);

        Answer begun = program.post("/customers/" + customer + "/texts")
                .json("{\"text\":\"Your bowl is back\",\"subject\":\"Celadon bowl\"}")
                .answers(201);

        assertThat(begun.text("channel")).isEqualTo("sms");
        assertThat(begun.text("subject")).isEqualTo("Celadon bowl");
        assertThat(onlyText().body()).isEqualTo("Your bowl is back");
        phone.says(writer.phone(), "Great, I take it");
        eventually(() -> assertThat(tickets.words(begun.text("number")))
                .containsExactly("Your bowl is back", "Great, I take it"));
    }

    @Test
    void answerGoesByTheChannelOfTheLastWordUnlessTheWriterChooses() {
        Answer texting = program.get("/tickets/" + ticket + "/texting").answers(200);

        assertThat(texting.text("channel")).isEqualTo("sms");
        assertThat(texting.isTrue("open")).isTrue();
        assertThat(Answer.objects(texting.json().getJsonArray("numbers")))
                .extracting(number -> number.getString("number"))
                .containsExactly(writer.phone());
    }

    @Test
    void whatCannotBeSentIsRefusedInWords() {
        String path = "/tickets/" + ticket + "/texts";

        program.post(path).json("{\"text\":\" \"}").isRefused(400, "invalid-request");
        program.post(path).json("{\"text\":\"%s\"}".formatted("a".repeat(1601))).isRefused(400, "invalid-request");
        program.post(path).json("{\"text\":\"Hi\",\"number\":\"+14155559999\"}").isRefused(400, "invalid-request");
        program.post("/tickets/T-99999999/texts").json("{\"text\":\"Hi\"}").isRefused(404, "no-such-ticket");
        TextingProduct.SERVER.anonymous().post(path).json("{\"text\":\"Hi\"}").isRefused(401, "not-signed-in");
        assertThat(network.handedOver(writer.phone())).isZero();
    }

    @Test
    void customerWithoutANumberCannotBeTexted() {
        String other = program.post("/tickets")
                .json("""
                        {"subject":"By mail","text":"Hello","customer":{"name":"%s","email":"%s"}}""".formatted(writer.name(), writer.email()))
                .answers(201)
                .text("number");
        String korean = program.post("/tickets")
                .json(
                        "{\"subject\":\"Landline\",\"text\":\"Hi\",\"customer\":{\"name\":\"Shop\",\"phone\":\"+8225551234\"}}")
                .answers(201)
                .text("number");

        program.post("/tickets/" + other + "/texts").json("{\"text\":\"Hi\"}").isRefused(409, "no-text-number");
        program.post("/tickets/" + korean + "/texts").json("{\"text\":\"Hi\"}").isRefused(409, "no-text-number");
    }

    @Test
    void whoTextedIsAnsweredAboutAnIncidentByText() throws Exception {
        try (ProductDatabase database = new ProductDatabase(TextingProduct.SERVER.data())) {
            askedForAnOrder(database);
            answeringTheIncident(database, () -> {
                assertThat(onlyText().body()).isEqualTo("Your order is safe with us.");
                eventually(() -> assertThat(status()).isEqualTo("pending"));
            });
        }
    }

    @Test
    void whoseNumberIsNoLongerTheirsIsAnsweredAboutAnIncidentByMail() throws Exception {
        try (ProductDatabase database = new ProductDatabase(TextingProduct.SERVER.data())) {
            askedForAnOrder(database);
            database.change(
                    "update contact_point set kind = 'email', value = ? where value = ?",
                    writer.familyName().toLowerCase(Locale.ROOT) + "@example.com",
                    writer.phone());
            answeringTheIncident(
                    database,
                    () -> eventually(() -> assertThat(
                                    database.rows("select answer from incident_ticket where 'T-' || ticket_id = '%s'"
                                            .formatted(ticket)))
                            .containsExactly("SENT")));
        }
        assertThat(network.taken(writer.phone())).isEmpty();
    }

    private void askedForAnOrder(ProductDatabase database) {
        phone.says(writer.phone(), "Where is my order?");
        eventually(() -> assertThat(
                        database.rows("select 'T-' || ticket_id from contact_topic where topic = 'ORDER_STATUS'"))
                .contains(ticket));
    }

    private static void answeringTheIncident(ProductDatabase database, Runnable then) throws SQLException {
        ApiClient manager = TextingProduct.SERVER.desk().withRole("manager");
        long incident = manager.post("/incidents")
                .json(INCIDENT.formatted("investigating"))
                .answers(200)
                .number("id");
        manager.put("/incidents/" + incident + "/answers").answers(200);
        database.change("update incident_ticket set answer_due_at = now() where answer = 'WAITING'");
        then.run();
        manager.put("/incidents/" + incident)
                .json(INCIDENT.formatted("resolved"))
                .answers(200);
    }

    private Taken onlyText() {
        eventually(() -> assertThat(network.taken(writer.phone())).hasSize(1));
        return network.taken(writer.phone()).get(0);
    }

    private void report(Taken text, String status) {
        report(text, status, Map.of());
    }

    private void report(Taken text, String status, Map<String, String> more) {
        TreeMap<String, String> params = phone.status(text.sid(), status);
        params.putAll(more);
        String path = text.reportTo()
                .replaceAll("#.*", "")
                .substring(TextingProduct.SERVER.address().toString().length());
        phone.send(path, params);
    }

    private void eventuallyIs(long entry, String state) {
        eventually(() -> assertThat(tickets.state(ticket, entry)).isEqualTo(state));
    }

    private String status() {
        return program.get("/tickets/" + ticket).answers(200).text("status");
    }
}
