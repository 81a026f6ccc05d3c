package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.rest.Troubles;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Step;

/** What goes wrong while an agent is rung: nobody is rung twice for one wish, and the caller is answered all the same. */
@ItsOwnProduct(NamedProduct.LINE)
class LineFaultsIT {
    private final OpenLine line = new OpenLine();
    private final PhoneNetwork phone = line.phone();
    private final Person caller = Strangers.aStranger();

    @AfterEach
    void everybodyGoesHome() {
        phone.rest().troubles().cease();
        phone.mishaps().cease();
        line.everybodyGoesHome();
    }

    @ParameterizedTest
    @CsvSource({"TOO_MANY, 2", "REFUSED, 2", "DONE_BUT_FAILED, 1", "DONE_BUT_UNHEARD, 1", "LATE, 1"})
    void callerIsAnsweredAndTheAgentRungNoOftenerThanNeeded(Troubles.Kind trouble, long asked) {
        AgentAtPhone jenny = answering("Jenny");
        long before = line.ringsAsked();
        phone.rest().troubles().next(trouble);

        Call call = phone.call(caller).withPatience(OpenLine.PATIENT).place().join();

        assertThat(call.talkedWith()).hasSize(1);
        eventually(() -> assertThat(line.outcome(caller)).isEqualTo("answered"));
        assertThat(line.ringsAsked() - before).isEqualTo(asked);
        assertThat(jenny.phone().rings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "DOUBLED_AT_ONCE, CONFERENCE",
        "DOUBLED_NEW_TOKEN, CONFERENCE",
        "DOUBLED_NEW_TOKEN, STATUS",
        "SWAPPED, STATUS",
        "SWAPPED, CONFERENCE",
        "DOUBLED_NEW_TOKEN, WAIT",
        "ANSWER_LOST, WAIT",
        "ANSWER_LOST, ACTION",
        "ANSWER_LOST, REDIRECT",
        "DOUBLED_AT_ONCE, REDIRECT"
    })
    void newsThatAreLateOrDoubledChangeNothing(Fault fault, Step step) {
        AgentAtPhone jenny = answering("Jenny");
        phone.mishaps().often(fault, step, 1);

        Call call = phone.call(caller).withPatience(OpenLine.PATIENT).place().join();

        assertThat(call.talkedWith()).hasSize(1);
        eventually(() -> assertThat(line.outcome(caller)).isEqualTo("answered"));
        eventually(() -> assertThat(jenny.state()).isEqualTo("wrap-up"));
        assertThat(line.calls())
                .filteredOn(known -> known.getString("caller").equals(caller.phone()))
                .hasSize(1);
    }

    /** The network asks the number's fallback then, which knows nothing of the call that has begun. */
    @Test
    void callerWhoseFirstAnswerIsLostHasOneCallAndOneOutcome() {
        phone.mishaps().often(Fault.ANSWER_LOST, Step.VOICE, 1);

        phone.call(caller)
                .withPatience(OpenLine.PATIENT)
                .saying("Call me back")
                .place()
                .join();

        eventually(() -> assertThat(line.calls())
                .filteredOn(known -> known.getString("caller").equals(caller.phone()))
                .singleElement()
                .satisfies(call -> assertThat(Answer.text(call, "outcome")).isEqualTo("voicemail")));
    }

    /** The network asks for the way to the agent until its time is up, and sends the caller to the fallback's tone. */
    @Test
    void callerWhoNeverCameToTheAgentWasNotAnswered() {
        AgentAtPhone jenny = answering("Jenny");

        Call call = phone.call(caller)
                .withPatience(OpenLine.PATIENT)
                .saying("Nobody was there")
                .with(Fault.NEVER_HEARD, Step.REDIRECT)
                .place()
                .join();

        assertThat(call.talkedWith()).isEmpty();
        eventually(() -> assertThat(line.outcome(caller)).isEqualTo("voicemail"));
        assertThat(line.callOf(caller).isNull("answeredAt")).isTrue();
        eventually(() -> assertThat(jenny.state()).isEqualTo("available"));
    }

    @Test
    void agentWhoRejectsIsAwayAndTheCallerKeepsTheirPlace() {
        AgentAtPhone said = line.hired("Said");
        said.phone().rejectingAfter(Duration.ofSeconds(1));
        said.available();
        var answered = phone.call(caller).withPatience(OpenLine.PATIENT).place();
        eventually(() -> assertThat(said.state()).isEqualTo("away"));
        String queuedAt = line.callOf(caller).getString("queuedAt");

        answering("Jenny");
        answered.join();

        assertThat(line.callOf(caller).getString("queuedAt")).isEqualTo(queuedAt);
        eventually(() -> assertThat(line.outcome(caller)).isEqualTo("answered"));
    }

    private AgentAtPhone answering(String name) {
        AgentAtPhone agent = line.hired(name);
        agent.phone().answeringAfter(Duration.ofSeconds(1)).talkingFor(Duration.ofSeconds(20));
        return agent.available();
    }
}
