package org.sweetline.calls.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sweetline.calls.Call;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.Purpose;
import org.sweetline.calls.talk.LetGoOnAccountChanged.Standing;
import org.sweetline.security.Role;

/** Who leads a conversation, and who hears a supervisor in it. */
class TalkRulesTest {
    @ParameterizedTest
    @CsvSource({"ANSWER, true", "OUTGOING, true", "CONSULT, false"})
    void whoeverTalksWithTheCustomerLeadsAndWhoIsOnlyAskedDoesNot(Purpose purpose, boolean leads) {
        Leg own = legFor(purpose);

        assertThat(new Talk(aCall(), Optional.of(own)).leads()).isEqualTo(leads);
    }

    @Test
    void aSupervisorWhoActsFromOutsideActsForEverybody() {
        assertThat(new Talk(aCall(), Optional.empty()).leads()).isTrue();
    }

    @Test
    void aWhisperIsHeardByTheAgentAlone() {
        assertThat(Coaching.of(Purpose.WHISPER, "CA1")).isEqualTo(new Coaching("CA1", false));
    }

    @Test
    void aWhisperWithNobodyToHearItIsSilent() {
        assertThat(Coaching.of(Purpose.WHISPER, "")).isEqualTo(new Coaching("", true));
    }

    @Test
    void whoIsOnlyAskedIsNotTheOneToWhisperTo() {
        Leg leading = joined(Purpose.ANSWER);

        assertThat(Coaching.agent(List.of(leading, joined(Purpose.CONSULT)))).contains(leading);
        assertThat(Coaching.agent(List.of(joined(Purpose.CONSULT)))).isEmpty();
        assertThat(Coaching.agent(List.of(legFor(Purpose.ANSWER)))).isEmpty();
    }

    @Test
    void whoJoinsInIsHeardByAll() {
        assertThat(Coaching.of(Purpose.BARGE, "CA1")).isEqualTo(new Coaching("", false));
    }

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            names = {"WHISPER", "BARGE"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseIsEverHeard(Purpose mode) {
        assertThat(Coaching.of(mode, "CA1").muted()).isTrue();
        assertThat(Coaching.of(mode, "CA1").coached()).isEmpty();
    }

    /** With an agent who talks the customer would be cut off. */
    @Test
    void whoIsOutOfUseIsNotRungAnyMoreAndEndsTheTalkTheyAreIn() {
        Standing outOfUse = new Standing(Role.MANAGER, true);

        assertThat(outOfUse.allows(legFor(Purpose.ANSWER))).isFalse();
        assertThat(outOfUse.allows(joined(Purpose.ANSWER))).isTrue();
        assertThat(outOfUse.allows(supervising())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"AGENT, false", "RETURNS, false", "MANAGER, true", "ADMIN, true"})
    void whoMayNotSuperviseStaysAnAgent(Role role, boolean supervises) {
        assertThat(new Standing(role, false).allows(supervising())).isEqualTo(supervises);
        assertThat(new Standing(role, false).allows(legFor(Purpose.ANSWER))).isTrue();
    }

    private static Leg supervising() {
        return new Leg() {
            @Override
            public Role role() {
                return Role.SUPERVISOR;
            }
        };
    }

    private static Leg joined(Purpose purpose) {
        Leg leg = legFor(purpose);
        leg.joins(Instant.EPOCH);
        return leg;
    }

    private static Leg legFor(Purpose purpose) {
        Leg leg = new Leg() {};
        leg.serves(purpose);
        return leg;
    }

    private static Call aCall() {
        return new Call() {};
    }
}
