package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.people.Callee;
import org.sweetline.town.phone.rest.Troubles;
import org.sweetline.town.phone.signal.Exchange;
import org.sweetline.town.phone.signal.Step;

/** Calls that agents place: their own phone first, then the customer's, once. */
@ItsOwnProduct(NamedProduct.DIAL)
class OutgoingCallsIT {
    private static final SweetlineServer SWEETLINE = NamedProduct.DIAL.server();
    private final PhoneNetwork phone = SWEETLINE.town().phone();
    private final Person customer = Strangers.aStranger();
    private final Callee customersPhone = phone.at(customer.phone());
    private PhoneAgent agent;

    @BeforeEach
    void comeToWork() {
        agent = PhoneAgent.onDuty(SWEETLINE, "Olga Outgoing");
    }

    @AfterEach
    void goHome() {
        phone.rest().troubles().cease();
        agent.leave();
    }

    @Test
    void theAgentIsRungFirstThenTheCustomerAndTheTicketTellsOfIt() {
        String ticket = SWEETLINE
                .program()
                .post("/tickets")
                .json("{\"subject\":\"Teapot\",\"text\":\"Call me\",\"customer\":{\"phone\":\"%s\"}}"
                        .formatted(customer.phone()))
                .answers(201)
                .text("number");

        Answer call = agent.calls(customer.phone());
        eventually(() -> assertThat(call(call).text("stage")).isEqualTo("talking"));
        assertThat(call(call).text("recording")).isEqualTo("on");
        agent.api().put("/calls/" + call.number("id") + "/recording/pause").answers(204);
        eventually(() -> assertThat(call(call).text("recording")).isEqualTo("paused"));
        agent.phone().hangUp();

        eventually(() -> assertThat(call(call).text("outcome")).isEqualTo("answered"));
        assertThat(agent.phone().rings()).hasSize(1);
        assertThat(customersPhone.rings()).hasSize(1);
        assertThat(call(call).text("direction")).isEqualTo("out");
        assertThat(call(call).text("caller")).isEqualTo(customer.phone());
        eventually(() -> assertThat(entries(ticket)).singleElement().satisfies(entry -> {
            assertThat(Answer.text(entry, "direction")).isEqualTo("out");
            assertThat(Answer.text(entry, "call.status")).isEqualTo("completed");
            assertThat(Answer.text(entry, "fromName")).isEqualTo("Olga Outgoing");
        }));
        eventually(() -> assertThat(agent.state()).isEqualTo("wrap-up"));
    }

    /** To the network it is a hanging up. */
    @Test
    void whomWeCalledIsWithTheSameAgentAgainWhenTheirPageIsLoadedAnew() {
        Answer call = agent.calls(customer.phone());
        eventually(() -> assertThat(call(call).text("stage")).isEqualTo("talking"));

        agent.api().put("/phone/reload").answers(204);
        agent.phone().hangUp();
        eventually(() -> assertThat(call(call).text("stage")).isEqualTo("waiting"));
        agent.api().delete("/phone/reload").answers(204);

        eventually(() -> assertThat(call(call).text("stage")).isEqualTo("talking"));
        assertThat(call(call).text("agent.name")).isEqualTo("Olga Outgoing");
        assertThat(agent.phone().rings()).hasSize(2);
        assertThat(customersPhone.rings()).hasSize(1);
        agent.phone().hangUp();
        eventually(() -> assertThat(call(call).text("outcome")).isEqualTo("answered"));
    }

    @ParameterizedTest
    @CsvSource({"busy, busy", "unreachable, failed|no-answer"})
    void whoIsNotReachedIsSaidAndTheAgentIsFree(String how, String results) {
        if (how.equals("busy")) {
            customersPhone.busy();
        } else {
            customersPhone.unreachable();
        }

        Answer call = agent.calls(customer.phone());

        eventually(() -> assertThat(call(call).text("outcome")).isEqualTo("failed"));
        assertThat(call(call).text("reason")).matches(results);
        eventually(() -> assertThat(agent.state()).isEqualTo("available"));
    }

    @ParameterizedTest
    @EnumSource(Troubles.Kind.class)
    void whateverBecomesOfTheRequestTheCustomersPhoneRingsOnce(Troubles.Kind trouble) {
        agent.troubleOnceConnected(phone, trouble);

        Answer call = agent.calls(customer.phone());

        eventually(() -> assertThat(call(call).text("stage")).matches("talking|ended"));
        boolean doneAtAll = trouble != Troubles.Kind.REFUSED;
        assertThat(customersPhone.rings()).hasSize(doneAtAll ? 1 : 0);
        assertThat(call(call).text("stage")).isEqualTo(doneAtAll ? "talking" : "ended");
    }

    @Test
    void nobodyIsCalledForAnAgentWhoDoesNotAnswer() {
        agent.phone().notAnswering();

        Answer call = agent.calls(customer.phone());

        eventually(() -> assertThat(call(call).text("reason")).isEqualTo("agent-missed"));
        assertThat(customersPhone.rings()).isEmpty();
        eventually(() -> assertThat(agent.state()).isEqualTo("available"));
    }

    @Test
    void whoWasAwayIsAwayAgainAfterTheirCall() {
        agent.api()
                .put("/phone/state")
                .json("{\"state\":\"away\",\"reason\":\"lunch\"}")
                .answers(200);
        customersPhone.busy();

        Answer call = agent.calls(customer.phone());

        eventually(() -> assertThat(call(call).text("outcome")).isEqualTo("failed"));
        eventually(() -> assertThat(agent.state()).isEqualTo("away"));
        assertThat(agent.api().get("/phone").answers(200).text("reason")).isEqualTo("lunch");
    }

    @Test
    void whoCalledFromLunchIsAtLunchAgainOnceTheCallIsWrittenDown() {
        agent.api()
                .put("/phone/state")
                .json("{\"state\":\"away\",\"reason\":\"lunch\"}")
                .answers(200);
        agent.api().post("/phone/wrap-up/minutes").json("{}").isRefused(409, "no-more-time");
        Answer call = agent.calls(customer.phone());
        eventually(() -> assertThat(call(call).text("stage")).isEqualTo("talking"));
        agent.phone().hangUp();
        eventually(() -> assertThat(agent.state()).isEqualTo("wrap-up"));

        Instant until = until(agent.api().get("/phone").answers(200));
        Answer longer = agent.api().post("/phone/wrap-up/minutes").json("{}").answers(200);
        assertThat(until(longer)).isEqualTo(until.plusSeconds(60));
        assertThat(longer.json().getBoolean("awayAfter")).isTrue();
        agent.api()
                .put("/calls/" + call.number("id") + "/wrap-up")
                .json("{\"note\":\"Rang back\"}")
                .answers(200);

        assertThat(agent.state()).isEqualTo("away");
        assertThat(agent.api().get("/phone").answers(200).text("reason")).isEqualTo("lunch");
    }

    private static Instant until(Answer phone) {
        return Instant.parse(phone.text("wrapUp.until"));
    }

    @Test
    void aRequestThatIsRepeatedIsOneCall() {
        String body = "{\"to\":\"%s\"}".formatted(customer.phone());

        Answer first = agent.api()
                .post("/calls")
                .header("Idempotency-Key", "k1")
                .json(body)
                .answers(201);
        Answer again = agent.api()
                .post("/calls")
                .header("Idempotency-Key", "k1")
                .json(body)
                .answers(201);

        assertThat(again.number("id")).isEqualTo(first.number("id"));
        eventually(() -> assertThat(call(first).text("stage")).isEqualTo("talking"));
        assertThat(agent.phone().rings()).hasSize(1);
    }

    @Test
    void aCallThatIsCancelledWhileItRingsRingsNobodyAnyMoreAndIsEndedOnce() throws IOException, SQLException {
        customersPhone.notAnswering();
        CompletableFuture<Long> placed = new CompletableFuture<>();
        phone.phoneBook().strike(customer.phone(), customersPhone);
        phone.phoneBook()
                .enter(
                        customer.phone(),
                        WatchedPhone.ringing(
                                customersPhone,
                                ring -> agent.api()
                                        .put("/calls/" + placed.join() + "/cancellation")
                                        .json("{}")
                                        .answers(200)));
        Answer call = agent.calls(customer.phone());
        placed.complete(call.number("id"));

        eventually(() -> assertThat(customersPhone.rings())
                .singleElement()
                .satisfies(ring -> assertThat(ring.isOver()).isTrue()));
        eventually(() -> assertThat(agent.phone().now()).isEmpty());
        assertThat(call(call).text("reason")).isEqualTo("cancelled");
        eventually(() -> assertThat(agent.state()).isEqualTo("available"));
        Exchange ringing = eventuallyFound(
                "what was told of the ring",
                () -> phone.journal().exchanges().stream()
                        .filter(told -> told.step() == Step.STATUS
                                && told.param("CallStatus").equals("ringing")
                                && told.param("To").equals(customer.phone()))
                        .findFirst());
        phone.replay(ringing);
        long asked = endingsAsked(call);
        phone.replay(ringing);
        phone.replay(ringing);
        assertThat(endingsAsked(call)).isEqualTo(asked);
    }

    private static long endingsAsked(Answer call) throws IOException, SQLException {
        try (ProductDatabase database = new ProductDatabase(SWEETLINE.data())) {
            return database.number(
                    "select count(*) from phone_command where kind = 'END_CALL' and call_id = " + call.number("id"));
        }
    }

    @Test
    void whatCostsADearMinuteIsNotDialled() {
        int before = phone.rest().asked().size();

        List.of("+19005550123", "+881612345678", "+442079460123", "911", "+18765550123")
                .forEach(number -> agent.api()
                        .post("/calls")
                        .json("{\"to\":\"%s\"}".formatted(number))
                        .isRefused(400, "number-not-dialled"));

        assertThat(phone.rest().asked().stream().skip(before))
                .noneMatch(asked -> asked.endsWith("/Calls.json") || asked.endsWith("/Participants.json"));
    }

    @Test
    void anOwnPhoneIsNoWayAroundTheRules() {
        agent.api()
                .put("/phone/device")
                .json("{\"device\":\"phone\",\"number\":\"+19005550123\"}")
                .isRefused(400, "number-not-dialled");
    }

    @Test
    void onePersonPlacesSoManyCallsAnHour() {
        for (int i = 0; i < 4; i++) {
            Person other = Strangers.aStranger();
            phone.at(other.phone()).busy();
            Answer call = agent.calls(other.phone());
            eventually(() -> assertThat(call(call).text("stage")).isEqualTo("ended"));
            eventually(() -> assertThat(agent.state()).isEqualTo("available"));
        }

        agent.api()
                .post("/calls")
                .json("{\"to\":\"%s\"}".formatted(customer.phone()))
                .isRefused(429, "too-many-calls");

        assertThat(customersPhone.rings()).isEmpty();
    }

    private Answer call(Answer placed) {
        return agent.api().get("/calls/" + placed.number("id")).answers(200);
    }

    private static List<JsonObject> entries(String ticket) {
        return SWEETLINE.program().get("/tickets/" + ticket + "/timeline").answers(200).items().stream()
                .filter(entry -> entry.getString("kind").equals("call"))
                .toList();
    }
}
