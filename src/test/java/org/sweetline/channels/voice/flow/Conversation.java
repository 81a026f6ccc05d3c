package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.sweetline.testing.Answer;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;

/** An agent and a caller who talk, with a colleague beside them. */
final class Conversation {
    /** Somebody outside. */
    static final String FRIEND = "+14155550177";

    private static final Duration PATIENT = Duration.ofMinutes(20);

    private final PhoneNetwork phone;
    private final Person caller = Strangers.aStranger();
    private final AgentAtPhone jenny;
    private final AgentAtPhone said;
    private final CompletableFuture<Call> call;
    private final long id;

    /** Jenny has taken a call, and Said is free. */
    Conversation(SweetlineServer server) {
        this(server, PATIENT);
    }

    /** @param patience how long the caller waits in line, each time */
    Conversation(SweetlineServer server, Duration patience) {
        this.phone = server.town().phone();
        jenny = AgentAtPhone.hired(server, "Jenny");
        said = AgentAtPhone.hired(server, "Said");
        jenny.phone().answeringAfter(Duration.ofSeconds(1));
        said.phone().answeringAfter(Duration.ofSeconds(1));
        jenny.available();
        call = phone.call(caller).withPatience(patience).place();
        eventually(() -> assertThat(stage()).isEqualTo("talking"));
        id = seen().getJsonNumber("id").longValue();
        said.available();
    }

    PhoneNetwork phone() {
        return phone;
    }

    AgentAtPhone jenny() {
        return jenny;
    }

    AgentAtPhone said() {
        return said;
    }

    long id() {
        return id;
    }

    /** The caller's whole call, once it is over. */
    Call over() {
        return call.join();
    }

    void everybodyGoesHome() {
        jenny.phone().hangUp();
        said.phone().hangUp();
        phone.at(FRIEND).hangUp();
        call.join();
        eventually(() -> {
            jenny.becomes("offline");
            said.becomes("offline");
        });
    }

    Answer transfer(String kind, String to) {
        return jenny.api()
                .post("/calls/" + id + "/transfers")
                .json("{\"kind\":\"" + kind + "\"," + to + "}")
                .answers(200);
    }

    void act(String method, String what) {
        act(method, what, 204);
    }

    void act(String method, String what, int status) {
        jenny.api().request(method, "/calls/" + id + "/" + what).answers(status);
    }

    JsonObject seen() {
        return jenny.callOf(caller.phone());
    }

    String stage() {
        return seen().getString("stage");
    }

    JsonObject leg(String purpose) {
        return Answer.objects(seen().getJsonArray("legs")).stream()
                .filter(leg -> leg.getString("purpose").equals(purpose))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no such leg yet"));
    }

    static long account(AgentAtPhone agent) {
        return agent.api().get("/session").answers(200).number("account.id");
    }
}
