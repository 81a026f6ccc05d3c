package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;

/**
 * The desk is killed while people talk and wait and texts go out; callers hang up, and nobody is there to hear of it; of some
 * texts nobody knows whether the network has them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ItsOwnProduct
class TheLineAfterAnOutageStory {
    private final SweetlineServer desk = SweetlineServer.alone("outage")
            .withAdministrator()
            .with("SWEETLINE_CALLS_QUIET", "PT2S")
            .with("SWEETLINE_TEXT_LOOKOUT", "PT2S")
            .with("SWEETLINE_TEXT_DOUBT", "PT6S");
    private final PhoneNetwork phone = desk.town().phone();
    private final TextsUnderWay texts = new TextsUnderWay(desk);
    private final Person talking = Strangers.aStranger();
    private final Person waiting = Strangers.aStranger();
    private final Person unheard = Strangers.aStranger();
    private final Person unread = Strangers.aStranger();
    private ApiClient jenny = desk.anonymous();

    @BeforeAll
    void theDeskIsKilledInTheMiddleOfItAll() throws Exception {
        desk.start();
        jenny = desk.desk().someoneNew("Jenny", "agent");
        String identity = jenny.post("/phone/token").json("{}").answers(200).text("identity");
        phone.agent(identity).answeringAfter(Duration.ofSeconds(1));
        jenny.put("/phone/state")
                .json("{\"state\":\"available\",\"reason\":\"\"}")
                .answers(200);
        CompletableFuture<Call> talk = call(talking);
        // The desk knows it before the caller has come to the agent.
        eventually(() -> assertThat(phone.calls())
                .anyMatch(call -> call.from().equals(talking.phone())
                        && !call.talkedWith().isEmpty()));
        CompletableFuture<Call> wait = call(waiting);
        eventually(() -> assertThat(Answer.text(callOf(waiting), "stage")).isEqualTo("waiting"));
        texts.write();
        texts.someAreOut();

        theDeskHasNotLookedForLong();
        desk.kill();
        phone.rest().troubles().cease();
        talk.join();
        wait.join();
        call(unheard).join();
        phone.text(unread).saying("Nobody reads this").send();
        desk.start();
        nobodyWaitsForTheDead();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void everyCallEndsInOneOutcomeAndNobodyIsTakenForBusy() {
        eventually(() -> assertThat(Answer.text(callOf(talking), "outcome")).isEqualTo("answered"));
        eventually(() -> assertThat(Answer.text(callOf(waiting), "outcome")).isEqualTo("abandoned"));
        eventually(
                () -> assertThat(jenny.get("/phone").answers(200).text("state")).isNotIn("on-call", "ringing"));
    }

    @Test
    void whoCalledWhileNobodyWasThereIsAMissedCallerWithATicket() {
        eventually(() -> assertThat(Answer.text(callOf(unheard), "outcome")).isEqualTo("abandoned"));

        assertThat(Answer.text(callOf(unheard), "ticket")).startsWith("T-");
        eventually(() -> assertThat(
                        desk.program().get("/missed-calls").answers(200).items())
                .anyMatch(missed -> missed.getString("number").equals(unheard.phone())));
    }

    @Test
    void whoWroteWhileNobodyWasThereHasATicketWithOneText() {
        eventually(() -> assertThat(ticketsThatSay("Nobody reads")).isEqualTo(1));
        assertThat(phone.messages().all().stream().filter(text -> text.from().equals(unread.phone())))
                .hasSize(1);
    }

    @Test
    void whatLiesTooFarBackToBeLookedForIsShown() {
        eventually(() -> assertThat(phoneHealth().getString("detail")).contains("were not looked for"));

        assertThat(phoneHealth().getJsonObject("figures").getInt("notLookedForDays"))
                .isEqualTo(14);
    }

    @Test
    void everyTextGoesOutOnceAndInItsOrder() {
        texts.areAllOut();

        assertThat(texts.received()).isEqualTo(texts.written());
        assertThat(phone.journal().breaches()).isEmpty();
    }

    /** Calls for twenty days, texts for three; so it has to be made up for in many slices. */
    private void theDeskHasNotLookedForLong() throws Exception {
        try (ProductDatabase database = new ProductDatabase(desk.data())) {
            database.change("update call_lookout set looked_until = now() - interval '20 days'");
            database.change("update text_lookout set looked_until = now() - interval '3 days'");
        }
    }

    /** What the killed one had begun stays its own for two minutes, in case it lives; a test has no such time. */
    private void nobodyWaitsForTheDead() throws Exception {
        try (ProductDatabase database = new ProductDatabase(desk.data())) {
            database.change("update event_outbox set next_attempt_at = now() where status = 'RUNNING'");
        }
    }

    private CompletableFuture<Call> call(Person caller) {
        return phone.call(caller)
                .withPatience(Duration.ofMinutes(10))
                .talkingFor(Duration.ofMinutes(10))
                .place();
    }

    private long ticketsThatSay(String words) {
        return desk.program().get("/tickets?view=all&limit=200").answers(200).items().stream()
                .filter(ticket -> ticket.getString("subject").startsWith(words))
                .count();
    }

    private JsonObject phoneHealth() {
        return Answer.objects(desk.program()
                        .get("/operations/health")
                        .answers(200)
                        .json()
                        .getJsonArray("components"))
                .stream()
                .filter(component -> component.getString("name").equals("twilio"))
                .findFirst()
                .orElseThrow();
    }

    private JsonObject callOf(Person caller) {
        return desk.program().get("/calls").answers(200).items().stream()
                .filter(call -> call.getString("caller").equals(caller.phone()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no call yet"));
    }
}
