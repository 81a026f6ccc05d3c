package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Step;

/** Callers in line, and agents whose phones ring. */
@ItsOwnProduct(NamedProduct.LINE)
class LineIT {
    private final OpenLine line = new OpenLine();
    private final PhoneNetwork phone = line.phone();

    @AfterEach
    void everybodyGoesHome() {
        line.everybodyGoesHome();
    }

    @Test
    void callerInLineTalksWithTheAgentWhoIsFree() {
        Person caller = Strangers.aStranger();
        AgentAtPhone jenny = line.hired("Jenny");
        jenny.phone().answeringAfter(Duration.ofSeconds(3)).talkingFor(Duration.ofSeconds(60));
        jenny.available();

        Call call = phone.call(caller).withPatience(OpenLine.PATIENT).place().join();

        assertThat(call.talkedWith()).hasSize(1).allMatch(label -> label.startsWith("agent:"));
        assertThat(call.heard().get(0)).contains("thank you for calling");
        assertThat(call.heard()).last().asString().contains("Goodbye");
        eventually(() -> assertThat(line.outcome(caller)).isEqualTo("answered"));
        assertThat(Answer.text(line.callOf(caller), "agent.name")).isEqualTo("Jenny");
        eventually(() -> assertThat(line.callOf(caller).getString("ticket")).startsWith("T-"));
        eventually(() -> assertThat(jenny.state()).isEqualTo("wrap-up"));
        assertThat(phone.journal().complaints()).noneMatch(line -> line.startsWith(call.sid()));
        assertThat(phone.journal().breaches()).isEmpty();
    }

    @Test
    void lineIsMeasured() {
        line.hired("Jenny").available();

        eventually(() -> assertThat(meters())
                .anyMatch(line -> line.matches("sweetline_line_agents\\{.*state=\"available\".*} 1(\\.0)?"))
                .anyMatch(line -> line.matches("sweetline_line_callers_waiting\\b.* 0(\\.0)?")));
    }

    private List<String> meters() {
        return line.server()
                .program()
                .outside("GET", "/metrics")
                .answers(200)
                .text()
                .lines()
                .toList();
    }

    @Test
    void agentWhoLetsItRingIsAwayAndTheNextOneTakesTheCaller() {
        Person caller = Strangers.aStranger();
        AgentAtPhone asleep = line.hired("Said");
        asleep.phone().notAnswering();
        asleep.available();
        AgentAtPhone awake = line.hired("Jessica");
        awake.phone().answeringAfter(Duration.ofSeconds(1)).talkingFor(Duration.ofSeconds(20));
        awake.available();

        Call call = phone.call(caller).withPatience(OpenLine.PATIENT).place().join();

        assertThat(call.talkedWith()).hasSize(1);
        eventually(() -> assertThat(line.outcome(caller)).isEqualTo("answered"));
        assertThat(Answer.text(line.callOf(caller), "agent.name")).isEqualTo("Jessica");
        eventually(() -> assertThat(asleep.sees().text("reason")).isEqualTo("ring-no-answer"));
        assertThat(asleep.state()).isEqualTo("away");
    }

    @Test
    void callerWhoGivesUpLeavesNoPhoneRinging() {
        Person caller = Strangers.aStranger();
        AgentAtPhone jenny = line.hired("Jenny");
        jenny.phone().notAnswering();
        jenny.available();

        phone.call(caller).withPatience(Duration.ofSeconds(10)).place().join();

        eventually(() -> assertThat(line.outcome(caller)).isEqualTo("abandoned"));
        eventually(() -> assertThat(jenny.phone().now()).isEmpty());
        eventually(() -> assertThat(jenny.state()).isEqualTo("available"));
    }

    @Test
    void agentsOwnPhoneTakesACallOnlyByAKey() {
        Person caller = Strangers.aStranger();
        AgentAtPhone jenny = line.hired("Jenny");
        jenny.api()
                .put("/phone/device")
                .json("{\"device\":\"phone\",\"number\":\"(415) 555-0199\"}")
                .answers(200);
        phone.at("+14155550199")
                .answeringAfter(Duration.ofSeconds(1))
                .pressing("1")
                .talkingFor(Duration.ofSeconds(20));
        jenny.available();

        Call call = phone.call(caller).withPatience(OpenLine.PATIENT).place().join();

        assertThat(call.talkedWith()).hasSize(1);
        eventually(() -> assertThat(line.outcome(caller)).isEqualTo("answered"));
        assertThat(phone.at("+14155550199").heard()).anyMatch(line -> line.contains("Press 1"));
    }

    @Test
    void callerWhoWouldRatherSpeakToTheToneLeavesTheLineForAVoicemail() {
        Person caller = Strangers.aStranger();
        AgentAtPhone jenny = line.hired("Jenny");
        jenny.phone().answeringAfter(Duration.ofSeconds(1)).talkingFor(Duration.ofMinutes(30));
        jenny.available();
        CompletableFuture<Call> first =
                phone.call(Strangers.aStranger()).withPatience(OpenLine.PATIENT).place();
        eventually(() -> assertThat(jenny.state()).isEqualTo("on-call"));

        Call call = phone.call(caller)
                .pressingWhenHearing("leave a message", "2")
                .saying("I could not wait")
                .withPatience(OpenLine.PATIENT)
                .place()
                .join();

        assertThat(call.recordings()).hasSize(1);
        eventually(() -> assertThat(line.outcome(caller)).isEqualTo("voicemail"));
        jenny.phone().hangUp();
        first.join();
    }

    @Test
    void doubledAndDisorderedNewsOfACallEndItOnce() {
        Person caller = Strangers.aStranger();
        AgentAtPhone jenny = line.hired("Jenny");
        jenny.phone().answeringAfter(Duration.ofSeconds(1)).talkingFor(Duration.ofSeconds(30));
        jenny.available();

        Call call = phone.call(caller)
                .withPatience(OpenLine.PATIENT)
                .with(Fault.DOUBLED_AT_ONCE, Step.VOICE)
                .with(Fault.DOUBLED_SAME_TOKEN, Step.ACTION)
                .with(Fault.DOUBLED_NEW_TOKEN, Step.STATUS)
                .place()
                .join();

        assertThat(call.talkedWith()).hasSize(1);
        eventually(() -> assertThat(line.outcome(caller)).isEqualTo("answered"));
        assertThat(line.calls().stream()
                        .filter(known -> known.getString("caller").equals(caller.phone())))
                .hasSize(1);
    }
}
