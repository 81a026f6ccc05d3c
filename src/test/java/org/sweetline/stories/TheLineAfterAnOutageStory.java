package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.calls.Call;

/** The desk is killed while people talk and wait; they hang up, and nobody is there to hear of it. */
@ItsOwnProduct
class TheLineAfterAnOutageStory {
    private final SweetlineServer desk =
            SweetlineServer.alone("outage").withAdministrator().with("SWEETLINE_CALLS_QUIET", "PT2S");

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyCallEndsInOneOutcomeAndNobodyIsTakenForBusy() {
        desk.start();
        ApiClient jenny = desk.desk().someoneNew("Jenny", "agent");
        String identity = jenny.post("/phone/token").json("{}").answers(200).text("identity");
        desk.town().phone().agent(identity).answeringAfter(Duration.ofSeconds(1));
        jenny.put("/phone/state")
                .json("{\"state\":\"available\",\"reason\":\"\"}")
                .answers(200);
        Person talking = Strangers.aStranger();
        Person waiting = Strangers.aStranger();
        CompletableFuture<Call> talk = call(talking);
        // An agent is on call before the caller has been fetched to them.
        eventually(() -> assertThat(Answer.text(callOf(talking), "stage")).isEqualTo("talking"));
        CompletableFuture<Call> wait = call(waiting);
        eventually(() -> assertThat(Answer.text(callOf(waiting), "stage")).isEqualTo("waiting"));

        desk.kill();
        talk.join();
        wait.join();
        desk.start();

        eventually(() -> assertThat(Answer.text(callOf(talking), "outcome")).isEqualTo("answered"));
        eventually(() -> assertThat(Answer.text(callOf(waiting), "outcome")).isEqualTo("abandoned"));
        eventually(() -> assertThat(stateOf(jenny)).isNotIn("on-call", "ringing"));
    }

    private CompletableFuture<Call> call(Person caller) {
        return desk.town()
                .phone()
                .call(caller)
                .withPatience(Duration.ofMinutes(10))
                .talkingFor(Duration.ofMinutes(10))
                .place();
    }

    private String stateOf(ApiClient agent) {
        return agent.get("/phone").answers(200).text("state");
    }

    private JsonObject callOf(Person caller) {
        return desk.program().get("/calls").answers(200).items().stream()
                .filter(call -> call.getString("caller").equals(caller.phone()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no call yet"));
    }
}
