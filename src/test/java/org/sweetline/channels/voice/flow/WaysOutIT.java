package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;

/** Everybody talks, and the next caller chooses something else than waiting; and who is preferred when somebody is free. */
@ItsOwnProduct(NamedProduct.LINE)
class WaysOutIT {
    private final OpenLine line = new OpenLine();
    private final PhoneNetwork phone = line.phone();
    private final Person caller = Strangers.aStranger();
    private AgentAtPhone jenny = line.hired("Jenny");
    private final List<CompletableFuture<Call>> waiting = new ArrayList<>();
    private CompletableFuture<Call> first = new CompletableFuture<>();

    @BeforeEach
    void jennyTalks() {
        first = line.strangerTalksWith(jenny);
    }

    @AfterEach
    void everybodyGoesHome() {
        line.usualSettings();
        jenny.phone().hangUp();
        first.join();
        line.everybodyGoesHome();
        waiting.forEach(CompletableFuture::join);
    }

    @Test
    void callerAsksToBeCalledAtTheNumberThatShows() {
        Call call = phone.call(caller)
                .pressingWhenHearing("leave a message", "1")
                .pressingWhenHearing("if that is right", "1")
                .pressingWhenHearing("as soon as it is your turn", "1")
                .withPatience(OpenLine.PATIENT)
                .place()
                .join();

        assertThat(call.heard()).last().asString().contains("We will call you back");
        eventually(() -> assertThat(line.outcome(caller)).isEqualTo("callback"));
    }

    @Test
    void callerAsksForATextAndGetsOne() {
        Call call = phone.call(caller)
                .pressingWhenHearing("text message", "3")
                .withPatience(OpenLine.PATIENT)
                .place()
                .join();

        assertThat(call.heard()).last().asString().contains("on its way");
        eventually(() -> assertThat(line.outcome(caller)).isEqualTo("texted"));
        eventually(() -> assertThat(phone.rest().asked()).anyMatch(asked -> asked.endsWith("/Messages.json")));
    }

    @Test
    void callerWhoWantsNoTextsIsOfferedNone() {
        Call offered = waits();
        eventually(() -> assertThat(line.callOf(caller).getString("ticket")).startsWith("T-"));
        ApiClient program = line.server().program();
        String customer = program.get("/tickets/" + line.callOf(caller).getString("ticket"))
                .answers(200)
                .text("customer.number");
        program.put("/customers/%s/texting/%s/opt-out"
                        .formatted(customer, URLEncoder.encode(caller.phone(), StandardCharsets.UTF_8)))
                .answers(200);

        Call spared = waits();

        assertThat(offered.heard()).anyMatch(said -> said.contains("text message"));
        assertThat(spared.heard()).anyMatch(said -> said.contains("leave a message"));
        assertThat(spared.heard()).noneMatch(said -> said.contains("text message"));
    }

    private Call waits() {
        return phone.call(caller).withPatience(Duration.ofSeconds(30)).place().join();
    }

    @Test
    void hiddenCallerIsOfferedACallbackAndNoText() {
        Call call = phone.call(caller)
                .anonymously()
                .pressingWhenHearing("leave a message", "2")
                .saying("Nobody knows me")
                .withPatience(OpenLine.PATIENT)
                .place()
                .join();

        assertThat(call.heard()).noneMatch(said -> said.contains("text message"));
        assertThat(call.heard()).anyMatch(said -> said.contains("leave a message"));
        assertThat(call.recordings()).hasSize(1);
    }

    @Test
    void whatIsSwitchedOffIsNeitherOfferedNorTaken() {
        eventually(() -> {
            line.settings(Map.of("overflow", "[\"callback\"]"));

            Call call = phone.call(caller)
                    .pressingWhenHearing("next in line", "2")
                    .saying("I say it all the same")
                    .withPatience(Duration.ofSeconds(30))
                    .place()
                    .join();

            assertThat(call.heard())
                    .noneMatch(said -> said.contains("leave a message") || said.contains("text message"));
            assertThat(call.recordings()).isEmpty();
        });
        assertThat(line.outcome(caller)).isEqualTo("abandoned");
    }

    @Test
    void whoFindsTheLineFullAndNoWayOutHearsSo() {
        Person before = Strangers.aStranger();
        CompletableFuture<Call> waiting =
                phone.call(before).withPatience(OpenLine.PATIENT).place();
        eventually(() -> assertThat(line.callOf(before).getString("stage")).isEqualTo("waiting"));
        eventually(() -> {
            line.settings(Map.of("overflow", "[]", "mostWaiting", "1"));

            Call call = phone.call(caller)
                    .pressingWhenHearing("For English", "1")
                    .withPatience(Duration.ofSeconds(30))
                    .place()
                    .join();

            assertThat(call.heard()).anyMatch(said -> said.contains("more people are calling"));
            assertThat(call.heard()).last().asString().contains("Goodbye");
        });
        assertThat(line.outcome(caller)).isEqualTo("rejected");
        AgentAtPhone said = line.hired("Said");
        said.phone().answeringAfter(Duration.ofSeconds(1)).talkingFor(Duration.ofSeconds(20));
        said.available();
        waiting.join();
    }

    /** By the same number; those before keep their places. */
    @Test
    void whoWaitsThriceIsLedAnotherWayWhenTheyCallOnceMore() {
        for (int i = 0; i < 3; i++) {
            waiting.add(phone.call(caller).withPatience(OpenLine.PATIENT).place());
        }
        eventually(() -> assertThat(
                        jenny.api().get("/calls?live=true").answers(200).items())
                .filteredOn(call -> call.getString("caller").equals(caller.phone()))
                .filteredOn(call -> call.getString("stage").equals("waiting"))
                .hasSize(3));

        Call oneMore = phone.call(caller)
                .pressingWhenHearing("leave a message", "2")
                .saying("I am in line already")
                .withPatience(OpenLine.PATIENT)
                .place()
                .join();

        assertThat(oneMore.heard())
                .anyMatch(said -> said.contains("more people are calling"))
                .noneMatch(said -> said.contains("in line") || said.contains("keep your place"));
        assertThat(oneMore.recordings()).hasSize(1);
    }

    /** Who is called there has asked for nothing. */
    @Test
    void numberOfSomebodyElseIsCalledOnceADay() throws Exception {
        Person other = Strangers.aStranger();
        assertThat(asksForACallAt(other).heard()).last().asString().contains("We will call you back");
        try (ProductDatabase database = new ProductDatabase(line.server().data())) {
            database.change(
                    "update callback set state = 'DONE', ended_at = now() where number = ? and ended_at is null",
                    other.phone());
        }

        Call again = asksForACallAt(other);

        assertThat(again.heard()).anyMatch(said -> said.contains("can't call back at that number right now"));
        assertThat(again.recordings()).hasSize(1);
    }

    /** Else it would be promised, and nobody called. */
    @Test
    void numberThatIsBlockedIsCalledForNobody() {
        Person other = Strangers.aStranger();
        ApiClient manager = line.server().desk().withRole("manager");
        long block = manager.post("/blocked-numbers")
                .json("{\"number\":\"%s\",\"reason\":\"threatens\"}".formatted(other.phone()))
                .answers(201)
                .number("id");

        eventually(() -> assertThat(asksForACallAt(other).heard())
                .anyMatch(said -> said.contains("can't call back at that number right now")));

        manager.delete("/blocked-numbers/" + block).answers(204);
    }

    private Call asksForACallAt(Person other) {
        return phone.call(Strangers.aStranger())
                .pressingWhenHearing("next in line", "1")
                .pressingWhenHearing("For another number", "2")
                .pressingWhenHearing("with its area code", other.phone().substring(2) + "#")
                .pressingWhenHearing("if that is right", "1")
                .pressingWhenHearing("as soon as it is your turn", "1")
                .pressingWhenHearing("leave a message", "2")
                .saying("Call them")
                .withPatience(OpenLine.PATIENT)
                .place()
                .join();
    }

    @Test
    void phoneThatIsLoadedAnewShowsItsCall() {
        eventually(() -> assertThat(jenny.sees().text("call.stage")).isEqualTo("talking"));

        assertThat(jenny.sees().number("leg")).isPositive();
        jenny.api()
                .put("/phone/state")
                .json("{\"state\":\"offline\",\"reason\":\"\"}")
                .isRefused(409, "phone-in-use");
    }

    @Test
    void callersWhoWaitAreTakenInTheOrderTheyCame() {
        Person second = Strangers.aStranger();
        CompletableFuture<Call> earlier =
                phone.call(caller).withPatience(OpenLine.PATIENT).place();
        eventually(() -> assertThat(line.callOf(caller).getString("stage")).isEqualTo("waiting"));
        CompletableFuture<Call> later =
                phone.call(second).withPatience(OpenLine.PATIENT).place();
        eventually(() -> assertThat(line.callOf(second).getInt("position")).isEqualTo(2));

        AgentAtPhone said = line.hired("Said");
        said.phone().answeringAfter(Duration.ofSeconds(1)).talkingFor(Duration.ofSeconds(20));
        said.available();
        earlier.join();
        assertThat(line.callOf(second).getString("stage")).isEqualTo("waiting");
        eventually(() -> said.available());
        later.join();

        eventually(() -> assertThat(line.outcome(second)).isEqualTo("answered"));
        assertThat(Answer.text(line.callOf(caller), "agent.name")).isEqualTo("Said");
    }

    @Test
    void callerGetsTheAgentTheySpokeWithBefore() {
        AgentAtPhone said = line.hired("Said");
        said.phone().answeringAfter(Duration.ofSeconds(1)).talkingFor(Duration.ofSeconds(20));
        said.available();
        phone.call(caller).withPatience(OpenLine.PATIENT).place().join();
        AgentAtPhone jessica = line.hired("Jessica");
        jessica.phone().answeringAfter(Duration.ofSeconds(1)).talkingFor(Duration.ofSeconds(20));
        jessica.available();
        eventually(() -> assertThat(said.state()).isEqualTo("wrap-up"));
        said.available();

        phone.call(caller).withPatience(OpenLine.PATIENT).place().join();

        eventually(() -> assertThat(line.outcome(caller)).isEqualTo("answered"));
        assertThat(Answer.text(line.callOf(caller), "agent.name")).isEqualTo("Said");
    }
}
