package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.OpenCallbacks;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.testing.TextNetwork;
import org.sweetline.testing.TextSender;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.people.Callee;
import org.sweetline.town.phone.people.PhoneBook;
import org.sweetline.town.phone.people.Ring;
import org.sweetline.town.phone.signal.Exchange;
import org.sweetline.town.phone.signal.Step;

/** Callbacks that machines take, and people who sound like one. */
@ItsOwnProduct(NamedProduct.DIAL)
class MachinesIT {
    private static final SweetlineServer SWEETLINE = NamedProduct.DIAL.server();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Person customer = Strangers.aStranger();
    private final Callee customersPhone = SWEETLINE.town().phone().at(customer.phone());
    private final ApiClient desk = SWEETLINE.desk().agent();
    private PhoneAgent agent;

    @AfterEach
    void goHome() {
        agent.leave();
        OpenCallbacks.callOff(desk);
    }

    @Test
    void aMachineGetsAMessageAndTheCustomerIsCalledAgain() {
        agent = PhoneAgent.onDuty(SWEETLINE, "Mia Machine");
        customersPhone.asMachine();

        long id = planned(customer.phone());

        eventually(
                PATIENCE,
                () -> assertThat(customersPhone.heard())
                        .as(() -> "rung %d times, %s, agent %s"
                                .formatted(customersPhone.rings().size(), open(id), agent.state()))
                        .anySatisfy(line -> assertThat(line).contains("We would like", "We will try again")));
        eventually(PATIENCE, () -> assertThat(open(id).getInt("attempts")).isPositive());
        assertThat(Answer.text(open(id), "lastResult")).isEqualTo("machine");
    }

    /** Each comes by its own way: what the network judged may overtake what it asks first. */
    @Test
    void aMachineThatIsJudgedBeforeItIsHeardThatItAnsweredGetsItsMessageToo() throws InterruptedException {
        agent = PhoneAgent.onDuty(SWEETLINE, "Max Machine");
        customersPhone.asMachine().notAnswering();
        BlockingQueue<String> toAnother = new LinkedBlockingQueue<>();
        PhoneBook phones = SWEETLINE.town().phone().phoneBook();
        phones.strike(customer.phone(), customersPhone);
        phones.enter(customer.phone(), WatchedPhone.ringing(customersPhone, ring -> {
            toAnother.add(heardByAnotherOnceJudged(ring));
            ring.answer();
        }));

        long id = planned(customer.phone());

        assertThat(toAnother.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .contains("<Hangup")
                .doesNotContain("<Say");
        eventually(() -> assertThat(customersPhone.heard())
                .singleElement()
                .asString()
                .contains("We would like", "We will try again"));
        eventually(() -> assertThat(Answer.text(open(id), "lastResult")).isEqualTo("machine"));
        eventually(() -> assertThat(agent.state()).isEqualTo("wrap-up"));
    }

    private static String heardByAnotherOnceJudged(Ring ring) {
        Exchange told = eventuallyFound("what is told of it", () -> told(ring));
        TextSender network = new TextSender(SWEETLINE);
        network.send(
                URI.create(told.url()).getPath().replace("/status", "/judged"),
                Map.of(
                        "CallSid",
                        ring.callSid(),
                        "AccountSid",
                        told.param("AccountSid"),
                        "AnsweredBy",
                        "machine_end_beep"));
        return network.send(
                        URI.create(told.url()).getPath().replace("/status", "/answered"),
                        Map.of("CallSid", TextNetwork.sid("CA"), "AccountSid", told.param("AccountSid")))
                .text();
    }

    private static Optional<Exchange> told(Ring ring) {
        return SWEETLINE.town().phone().journal().exchanges().stream()
                .filter(told -> told.step() == Step.STATUS && told.callSid().equals(ring.callSid()))
                .findFirst();
    }

    @Test
    void aPersonWhoSoundsLikeAMachineIsNotCutOffAndCountsAsSpokenWith() {
        agent = PhoneAgent.onDuty(SWEETLINE, "Paula Person");
        customersPhone.soundingLikeAMachine();

        long id = planned(customer.phone());
        int call = judgedToBeAMachine();

        assertThat(agent.seen(call).getBoolean("mayLeaveMessage")).isTrue();
        agent.api().put("/calls/" + call + "/person").json("{}").answers(204);
        eventually(() ->
                assertThat(agent.seen(call).getBoolean("soundsLikeMachine")).isFalse());
        agent.talks();
        agent.phone().hangUp();
        eventually(() -> assertThat(callback(id)).isEqualTo("done"));
        assertThat(customersPhone.heard()).noneMatch(line -> line.contains("We would like"));
    }

    @Test
    void theAgentMayLeaveTheMessageWhereNoBeepWasHeard() {
        agent = PhoneAgent.onDuty(SWEETLINE, "Bea Beep");
        customersPhone.soundingLikeAMachine();

        long id = planned(customer.phone());
        int call = judgedToBeAMachine();
        agent.api().put("/calls/" + call + "/message").json("{}").answers(204);
        agent.api().put("/calls/" + call + "/message").json("{}").send();

        eventually(PATIENCE, () -> assertThat(customersPhone.heard()).anyMatch(line -> line.contains("We would like")));
        eventually(PATIENCE, () -> assertThat(open(id).getInt("attempts")).isPositive());
        assertThat(customersPhone.heard())
                .filteredOn(line -> line.contains("We would like"))
                .hasSize(1);
    }

    /** The call that goes on, once the network has judged. */
    private int judgedToBeAMachine() {
        return eventuallyFound(
                "a call that sounds like a machine",
                () -> agent.api().get("/calls?live=true").answers(200).items().stream()
                        .filter(call -> call.getString("caller").equals(customer.phone()))
                        .filter(call -> call.getBoolean("soundsLikeMachine"))
                        .map(call -> call.getInt("id"))
                        .findFirst());
    }

    private long planned(String number) {
        return desk.post("/callbacks")
                .json("{\"number\":\"%s\"}".formatted(number))
                .answers(201)
                .number("id");
    }

    private JsonObject open(long id) {
        return listed("", id);
    }

    private String callback(long id) {
        return Answer.text(listed("show=over&", id), "state");
    }

    private JsonObject listed(String which, long id) {
        return desk.get("/callbacks?" + which + "limit=200").answers(200).items().stream()
                .filter(callback -> callback.getInt("id") == id)
                .findFirst()
                .orElse(JsonObject.EMPTY_JSON_OBJECT);
    }
}
