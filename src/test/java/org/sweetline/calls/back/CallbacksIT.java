package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.OpenCallbacks;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.Caller;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.people.Callee;
import org.sweetline.town.phone.rest.Troubles;

/** Customers who are called back, and those whose calls were missed. */
@ItsOwnProduct(NamedProduct.DIAL)
class CallbacksIT {
    private static final SweetlineServer SWEETLINE = NamedProduct.DIAL.server();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final PhoneNetwork phone = SWEETLINE.town().phone();
    private final Person customer = Strangers.aStranger();
    private final Callee customersPhone = phone.at(customer.phone());
    private final ApiClient desk = SWEETLINE.desk().agent();
    private PhoneAgent agent;

    @AfterEach
    void goHome() {
        phone.rest().troubles().cease();
        if (agent != null) {
            agent.leave();
        }
        OpenCallbacks.callOff(desk);
    }

    @Test
    void whoChoosesACallbackInTheQueueIsCalledOnceAnAgentIsThere() {
        agent = PhoneAgent.onDuty(SWEETLINE, "Cora Callback");
        agent.phone().notAnswering();

        Call call = waiting().withPatience(Duration.ofMinutes(5)).place().join();
        long id = eventuallyOpen(customer.phone());
        assertThat(call.heard()).anySatisfy(line -> assertThat(line).contains("call you back"));
        agent.phone().answeringAfter(Duration.ofSeconds(1));
        agent.become("available");

        eventually(PATIENCE, () -> assertThat(callback(id)).isEqualTo("in-progress"));
        eventually(PATIENCE, () -> assertThat(customersPhone.rings()).hasSize(1));
        agent.talks();
        agent.phone().hangUp();
        eventually(() -> assertThat(callback(id)).isEqualTo("done"));
        assertThat(customersPhone.rings()).hasSize(1);
    }

    @Test
    void aCallbackRingsTheCustomerOnceWhenTheNetworkIsInTrouble() {
        agent = PhoneAgent.onDuty(SWEETLINE, "Tess Trouble");
        agent.troubleOnceConnected(phone, Troubles.Kind.DONE_BUT_UNHEARD);

        long id = planned(customer.phone());
        agent.talks();
        agent.phone().hangUp();
        eventually(PATIENCE, () -> assertThat(callback(id)).isEqualTo("done"));
        assertThat(customersPhone.rings()).hasSize(1);
    }

    @Test
    void whoseAgentHangsUpWhileItRingsIsCalledAgainAndNothingIsCounted() {
        agent = PhoneAgent.onDuty(SWEETLINE, "Hugo Hangup");
        customersPhone.notAnswering();
        long id = planned(customer.phone());
        eventually(() -> assertThat(customersPhone.now()).isPresent());

        agent.phone().hangUp();

        eventually(() -> assertThat(customersPhone.rings()).hasSize(2));
        assertThat(customersPhone.rings().get(0).isOver()).isTrue();
        assertThat(open(id).getInt("attempts")).isZero();
    }

    @Test
    void aCallbackThatIsCancelledWhileItRingsRingsNobodyAnyMore() {
        agent = PhoneAgent.onDuty(SWEETLINE, "Carl Cancelled");
        customersPhone.notAnswering();
        long id = planned(customer.phone());
        eventually(() -> assertThat(customersPhone.now()).isPresent());

        Answer cancelled =
                desk.put("/callbacks/" + id + "/cancellation").json("{}").answers(200);

        assertThat(cancelled.text("state")).isEqualTo("cancelled");
        eventually(() -> assertThat(customersPhone.now()).isEmpty());
        eventually(() -> assertThat(agent.state()).isEqualTo("available"));
        assertThat(callback(id)).isEqualTo("cancelled");
    }

    @Test
    void whoIsNeverThereIsLetBeAfterThreeTries() {
        agent = PhoneAgent.onDuty(SWEETLINE, "Nora Nobody");
        customersPhone.busy();

        long id = planned(customer.phone());

        eventually(PATIENCE, () -> assertThat(callback(id)).isEqualTo("nobody"));
        assertThat(customersPhone.rings()).hasSize(3);
    }

    @Test
    void aSecondWishOfOneNumberIsTheSameCallback() {
        long first = planned(customer.phone());

        Answer second = desk.post("/callbacks")
                .json("{\"number\":\"%s\",\"window\":\"afternoon\",\"note\":\"after lunch\"}"
                        .formatted(customer.phone()))
                .answers(201);

        assertThat(second.number("id")).isEqualTo(first);
        assertThat(second.number("wishes")).isEqualTo(2);
        assertThat(second.text("window")).isEqualTo("afternoon");
        assertThat(second.text("note")).isEqualTo("after lunch");
    }

    @Test
    void callbackWhoseTimeIsLongPastIsGivenUpAndRingsNobody() throws Exception {
        long id = planned(customer.phone());

        try (ProductDatabase database = new ProductDatabase(SWEETLINE.data())) {
            database.change("""
                    update callback set from_at = from_at - interval '40 days', until_at = until_at - interval '40 days',
                        due_at = due_at - interval '40 days' where id = ?
                    """, id);
        }

        eventually(() -> assertThat(callback(id)).isEqualTo("expired"));
        assertThat(customersPhone.rings()).isEmpty();
        eventually(() -> assertThat(Answer.text(missed("open"), "how")).isEqualTo("callback"));
    }

    @Test
    void whoCallsInMeanwhileIsNotCalledBack() {
        long id = planned(customer.phone());
        desk.put("/callbacks/" + id + "/window")
                .json("{\"window\":\"chosen\",\"from\":\"2099-01-01T12:00:00Z\"}")
                .answers(200);
        agent = PhoneAgent.onDuty(SWEETLINE, "Ina Inbound");

        phone.call(customer)
                .withPatience(Duration.ofMinutes(20))
                .talkingFor(Duration.ofSeconds(10))
                .place()
                .join();

        eventually(PATIENCE, () -> assertThat(callback(id)).isEqualTo("done"));
        assertThat(customersPhone.rings()).isEmpty();
    }

    @Test
    void whoHungUpTwiceIsOneRowUntilSomebodySpokeWithThem() {
        agent = PhoneAgent.onDuty(SWEETLINE, "Mara Missed");
        agent.phone().notAnswering();
        abandon();
        abandon();
        eventually(() -> assertThat(missed("open").getInt("times")).isEqualTo(2));
        assertThat(Answer.text(missed("open"), "how")).isEqualTo("abandoned");

        agent.become("away");
        agent.phone().answeringAfter(Duration.ofSeconds(1));
        long call = agent.calls(customer.phone()).number("id");
        eventually(() -> assertThat(desk.get("/calls/" + call).answers(200).text("stage"))
                .isEqualTo("talking"));
        agent.phone().hangUp();

        eventually(
                () -> assertThat(Answer.text(missed("reached"), "reached.how")).isEqualTo("called-out"));
        assertThat(Answer.text(missed("reached"), "reached.by.name")).isEqualTo("Mara Missed");
    }

    @Test
    void aMissedCallCanBeMarkedAsHandledWithANote() {
        agent = PhoneAgent.onDuty(SWEETLINE, "Hana Handled");
        agent.phone().notAnswering();
        abandon();
        eventually(() -> assertThat(missed("open").getInt("times")).isEqualTo(1));
        long id = missed("open").getInt("id");

        Answer handled = desk.put("/missed-calls/" + id + "/handling")
                .json("{\"note\":\"Wrong number\"}")
                .answers(200);

        assertThat(handled.text("reached.how")).isEqualTo("by-hand");
        assertThat(handled.text("reached.note")).isEqualTo("Wrong number");
        desk.put("/missed-calls/" + id + "/handling")
                .json("{\"note\":\"Again\"}")
                .isRefused(409, "missed-call-changed-meanwhile");
    }

    private Caller waiting() {
        return phone.call(customer)
                .pressingWhenHearing("For English", "1")
                .pressingWhenHearing("in line", "1")
                .pressingWhenHearing("if that is right", "1")
                .pressingWhenHearing("When shall we call", "1");
    }

    private void abandon() {
        phone.call(customer)
                .pressingWhenHearing("For English", "1")
                .withPatience(Duration.ofSeconds(5))
                .place()
                .join();
    }

    private long planned(String number) {
        return desk.post("/callbacks")
                .json("{\"number\":\"%s\"}".formatted(number))
                .answers(201)
                .number("id");
    }

    private long eventuallyOpen(String number) {
        return eventuallyFound(
                        "the callback of " + number,
                        () -> desk.get("/callbacks?limit=200").answers(200).items().stream()
                                .filter(callback -> callback.getString("number").equals(number))
                                .findFirst())
                .getInt("id");
    }

    private JsonObject open(long id) {
        return desk.get("/callbacks?limit=200").answers(200).items().stream()
                .filter(callback -> callback.getInt("id") == id)
                .findFirst()
                .orElse(JsonObject.EMPTY_JSON_OBJECT);
    }

    private String callback(long id) {
        JsonObject open = open(id);
        if (!open.isEmpty()) {
            return open.getString("state");
        }
        return desk.get("/callbacks?show=over&limit=200").answers(200).items().stream()
                .filter(callback -> callback.getInt("id") == id)
                .map(callback -> callback.getString("state"))
                .findFirst()
                .orElse("");
    }

    private JsonObject missed(String show) {
        return desk.get("/missed-calls?limit=200&show=" + show).answers(200).items().stream()
                .filter(row -> row.getString("number").equals(customer.phone()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on the list: " + customer.phone()));
    }
}
