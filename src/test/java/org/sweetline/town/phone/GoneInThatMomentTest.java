package org.sweetline.town.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.town.cast.Cast.ada;
import static org.sweetline.town.phone.ProductStandIn.VOICE;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.calls.Experience;
import org.sweetline.town.phone.people.Callee;
import org.sweetline.town.phone.rest.Troubles;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.wire.Param;

/** Somebody is fetched or invited, and in that very moment it is otherwise. */
class GoneInThatMomentTest {
    private final ProductStandIn product = new ProductStandIn();
    private final PhoneNetwork phone = PhoneNetwork.startFast(Clock.systemUTC());
    private final RestApi rest = new RestApi(phone);

    @BeforeEach
    void connect() {
        phone.connect("https://desk.example", product.url());
        product.says(VOICE, "<Response><Enqueue action='/left' waitUrl='/wait'>line</Enqueue></Response>")
                .says("/wait", "<Response><Say>You are next.</Say></Response>")
                .says("/left", "<Response/>")
                .says("/join", "<Response><Say>Here you are.</Say><Hangup/></Response>");
    }

    @AfterEach
    void close() {
        phone.close();
        product.close();
    }

    @Test
    void whoPutsThePhoneDownWhenTheyAreFetchedIsNotThere() {
        CompletableFuture<Call> caller = waits(Fault.GONE_WHEN_FETCHED, Step.WAIT);

        String answer = fetch();

        assertThat(answer).contains("20404");
        assertThat(caller.join().experience()).isEqualTo(Experience.GAVE_UP);
        assertThat(Param.first(product.asks("/left").get(0).form(), "QueueResult"))
                .isEqualTo("hangup");
        assertThat(product.asks("/join")).isEmpty();
        assertThat(phone.journal().played()).containsEntry("GONE_WHEN_FETCHED", 1);
    }

    @Test
    void whoPutsThePhoneDownOnTheWayWasAskedForAllTheSame() {
        CompletableFuture<Call> caller = waits(Fault.GONE_ON_THE_WAY, Step.REDIRECT);

        fetch();

        assertThat(caller.join().experience()).isEqualTo(Experience.GAVE_UP);
        assertThat(caller.join().heard()).doesNotContain("Here you are.");
        assertThat(product.asks("/join")).hasSize(1);
    }

    @Test
    void anAgentRingsAlthoughTheirLabelIsSaidToBeTaken() {
        Callee agent = phone.agent("agent_1").notAnswering();
        phone.rest().troubles().next(Troubles.Kind.LABEL_TAKEN);

        var invited = rest.send(
                "POST",
                "/Conferences/room-1/Participants.json",
                "From",
                phone.account().number(),
                "To",
                "client:agent_1",
                "Label",
                "agent:1");

        assertThat(invited.statusCode()).isEqualTo(400);
        assertThat(invited.body()).contains("16025");
        eventually(() -> assertThat(agent.now()).isPresent());
        assertThat(phone.journal().played()).containsEntry("LABEL_TAKEN", 1);
    }

    private CompletableFuture<Call> waits(Fault fault, Step step) {
        return phone.call(ada())
                .with(fault, step)
                .withPatience(Duration.ofHours(1))
                .place();
    }

    private String fetch() {
        eventually(() -> assertThat(product.asks("/wait")).isNotEmpty());
        String queue = Param.first(product.asks("/wait").get(0).form(), "QueueSid");
        return rest.send("POST", "/Queues/" + queue + "/Members/Front.json", "Url", "https://desk.example/join")
                .body();
    }
}
