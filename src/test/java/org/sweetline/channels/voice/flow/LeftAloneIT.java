package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.Caller;
import org.sweetline.town.phone.calls.Call;

/** Who waits in line while the last of the team goes home. */
@ItsOwnProduct(NamedProduct.LINE)
class LeftAloneIT {
    private final OpenLine line = new OpenLine();
    private final ApiClient desk = line.server().desk().agent();
    private final Person person = Strangers.aStranger();
    private final AgentAtPhone jenny = line.hired("Jenny");

    @BeforeEach
    void jennyIsOnABreak() {
        jenny.becomes("away");
    }

    @AfterEach
    void everybodyGoesHome() {
        line.everybodyGoesHome();
    }

    @Test
    void mayBeCalledBackInTheirPlace() {
        Call call = leftAlone(caller().pressingWhenHearing("rather be called back", "1")
                .pressingWhenHearing("if that is right", "1")
                .pressingWhenHearing("When shall we call", "1"));

        assertThat(call.heard()).anyMatch(said -> said.contains("nobody can take your call"));
        assertThat(call.heard()).last().asString().contains("We will call you back");
        eventually(() -> assertThat(line.outcome(person)).isEqualTo("callback"));
        assertThat(desk.get("/callbacks").answers(200).items())
                .filteredOn(callback -> callback.getString("number").equals(person.phone()))
                .hasSize(1);
    }

    @Test
    void leavesAMessageByPressingNothing() {
        Call call = leftAlone(caller());

        assertThat(call.heard())
                .anyMatch(said -> said.contains("nobody can take your call"))
                .anyMatch(said -> said.contains("To get a text message"));
        assertThat(call.recordings()).hasSize(1);
        eventually(() -> assertThat(line.outcome(person)).isEqualTo("voicemail"));
    }

    private Call leftAlone(Caller caller) {
        CompletableFuture<Call> waiting = caller.place();
        eventually(() -> assertThat(line.callOf(person).getString("stage")).isEqualTo("waiting"));
        jenny.becomes("offline");
        return waiting.join();
    }

    private Caller caller() {
        return line.phone()
                .call(person)
                .pressingWhenHearing("for english", "1")
                .saying("Please call me back")
                .withPatience(OpenLine.PATIENT);
    }
}
