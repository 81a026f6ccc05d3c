package org.sweetline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.Call.Direction;

/** Of which calls it is not sure that caller and agent met. */
class MeetingDoubtTest {
    private static final Instant SENT = Instant.parse("2026-11-27T10:00:00Z");

    @Test
    void callerWhoWasSentToAnAgentAndNeverSeenThereIsInDoubt() {
        Call call = call(Direction.IN);

        call.answered(SENT);

        assertThat(call.isMeetingDoubtful()).isTrue();
    }

    @Test
    void callerWhoWasSeenThereIsNotHoweverOftenTheyAreSentOn() {
        Call call = call(Direction.IN);
        call.answered(SENT);

        call.customerJoined(SENT.plusSeconds(1));
        call.customerJoined(SENT.plusSeconds(600));

        assertThat(call.isMeetingDoubtful()).isFalse();
        assertThat(call.customerJoinedAt()).contains(SENT.plusSeconds(1));
    }

    @Test
    void callerWhoStillWaitsIsNot() {
        assertThat(call(Direction.IN).isMeetingDoubtful()).isFalse();
    }

    /** There the agent is rung first, and the network asks for the customer's document only when they answered. */
    @Test
    void callOfOursIsNot() {
        Call call = call(Direction.OUT);

        call.answered(SENT);

        assertThat(call.isMeetingDoubtful()).isFalse();
    }

    @Test
    void callerWhoseAnswerWasTakenBackIsInDoubtAgainWithTheNextAgent() {
        Call call = call(Direction.IN);
        call.answered(SENT);
        call.customerJoined(SENT.plusSeconds(1));

        call.unanswered();
        call.answered(SENT.plusSeconds(20));

        assertThat(call.isMeetingDoubtful()).isTrue();
    }

    private static Call call(Direction direction) {
        return new Call() {
            @Override
            public Direction direction() {
                return direction;
            }
        };
    }
}
