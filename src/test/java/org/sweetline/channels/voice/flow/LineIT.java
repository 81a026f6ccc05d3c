package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sweetline.testing.Answer;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Step;

/** Callers in line, and agents whose phones ring. A product of its own: who is on duty here would answer others' calls. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LineIT {
    private static final Duration PATIENT = Duration.ofMinutes(20);

    private final SweetlineServer sweetline = SweetlineServer.alone("line").withAdministrator();
    private PhoneNetwork phone = sweetline.town().phone();
    private List<AgentAtPhone> agents = List.of();

    @BeforeAll
    void open() {
        sweetline.start();
        phone = sweetline.town().phone();
    }

    @AfterAll
    void close() {
        sweetline.close();
    }

    @AfterEach
    void everybodyGoesHome() {
        eventually(() -> agents.forEach(agent -> agent.becomes("offline")));
    }

    @Test
    void callerInLineTalksWithTheAgentWhoIsFree() {
        Person caller = Strangers.aStranger();
        AgentAtPhone jenny = hired("Jenny");
        jenny.phone().answeringAfter(Duration.ofSeconds(3)).talkingFor(Duration.ofSeconds(60));
        jenny.available();

        Call call = phone.call(caller).withPatience(PATIENT).place().join();

        assertThat(call.talkedWith()).hasSize(1).allMatch(label -> label.startsWith("agent:"));
        assertThat(call.heard().get(0)).contains("thank you for calling");
        assertThat(call.heard()).last().asString().contains("Goodbye");
        eventually(() -> assertThat(ended(jenny, caller)).isEqualTo("answered"));
        assertThat(Answer.text(jenny.callOf(caller.phone()), "agent.name")).isEqualTo("Jenny");
        eventually(() ->
                assertThat(jenny.callOf(caller.phone()).getString("ticket")).startsWith("T-"));
        assertThat(jenny.state()).isEqualTo("wrap-up");
        assertThat(phone.journal().complaints()).isEmpty();
        assertThat(phone.journal().breaches()).isEmpty();
    }

    @Test
    void agentWhoLetsItRingIsAwayAndTheNextOneTakesTheCaller() {
        Person caller = Strangers.aStranger();
        AgentAtPhone asleep = hired("Said");
        asleep.phone().notAnswering();
        asleep.available();
        AgentAtPhone awake = hired("Jessica");
        awake.phone().answeringAfter(Duration.ofSeconds(1)).talkingFor(Duration.ofSeconds(20));
        awake.available();

        Call call = phone.call(caller).withPatience(PATIENT).place().join();

        assertThat(call.talkedWith()).hasSize(1);
        eventually(() -> assertThat(ended(awake, caller)).isEqualTo("answered"));
        assertThat(Answer.text(awake.callOf(caller.phone()), "agent.name")).isEqualTo("Jessica");
        assertThat(asleep.sees().text("reason")).isEqualTo("ring-no-answer");
        assertThat(asleep.state()).isEqualTo("away");
    }

    @Test
    void callerWhoGivesUpLeavesNoPhoneRinging() {
        Person caller = Strangers.aStranger();
        AgentAtPhone jenny = hired("Jenny");
        jenny.phone().notAnswering();
        jenny.available();

        phone.call(caller).withPatience(Duration.ofSeconds(10)).place().join();

        eventually(() -> assertThat(ended(jenny, caller)).isEqualTo("abandoned"));
        eventually(() -> assertThat(jenny.phone().now()).isEmpty());
        assertThat(jenny.state()).isEqualTo("available");
    }

    @Test
    void agentsOwnPhoneTakesACallOnlyByAKey() {
        Person caller = Strangers.aStranger();
        AgentAtPhone jenny = hired("Jenny");
        jenny.api()
                .put("/phone/device")
                .json("{\"device\":\"phone\",\"number\":\"(415) 555-0199\"}")
                .answers(200);
        phone.at("+14155550199")
                .answeringAfter(Duration.ofSeconds(1))
                .pressing("1")
                .talkingFor(Duration.ofSeconds(20));
        jenny.available();

        Call call = phone.call(caller).withPatience(PATIENT).place().join();

        assertThat(call.talkedWith()).hasSize(1);
        eventually(() -> assertThat(ended(jenny, caller)).isEqualTo("answered"));
        assertThat(phone.at("+14155550199").heard()).anyMatch(line -> line.contains("Press 1"));
    }

    @Test
    void callerWhoWouldRatherSpeakToTheToneLeavesTheLineForAVoicemail() {
        Person caller = Strangers.aStranger();
        AgentAtPhone jenny = hired("Jenny");
        jenny.phone().answeringAfter(Duration.ofSeconds(1)).talkingFor(Duration.ofMinutes(30));
        jenny.available();
        CompletableFuture<Call> first =
                phone.call(Strangers.aStranger()).withPatience(PATIENT).place();
        eventually(() -> assertThat(jenny.state()).isEqualTo("on-call"));

        Call call = phone.call(caller)
                .pressingWhenHearing("leave a message", "2")
                .saying("I could not wait")
                .withPatience(PATIENT)
                .place()
                .join();

        assertThat(call.recordings()).hasSize(1);
        eventually(() -> assertThat(ended(jenny, caller)).isEqualTo("voicemail"));
        jenny.phone().hangUp();
        first.join();
    }

    @Test
    void doubledAndDisorderedNewsOfACallEndItOnce() {
        Person caller = Strangers.aStranger();
        AgentAtPhone jenny = hired("Jenny");
        jenny.phone().answeringAfter(Duration.ofSeconds(1)).talkingFor(Duration.ofSeconds(30));
        jenny.available();

        Call call = phone.call(caller)
                .withPatience(PATIENT)
                .with(Fault.DOUBLED_AT_ONCE, Step.VOICE)
                .with(Fault.DOUBLED_SAME_TOKEN, Step.ACTION)
                .with(Fault.DOUBLED_NEW_TOKEN, Step.STATUS)
                .place()
                .join();

        assertThat(call.talkedWith()).hasSize(1);
        eventually(() -> assertThat(ended(jenny, caller)).isEqualTo("answered"));
        assertThat(jenny.api().get("/calls").answers(200).items().stream()
                        .filter(known -> known.getString("caller").equals(caller.phone())))
                .hasSize(1);
    }

    private AgentAtPhone hired(String name) {
        AgentAtPhone agent = AgentAtPhone.hired(sweetline, name);
        agents = Stream.concat(agents.stream(), Stream.of(agent)).toList();
        return agent;
    }

    private static String ended(AgentAtPhone asking, Person caller) {
        return Answer.text(asking.callOf(caller.phone()), "outcome");
    }
}
