package org.sweetline.calls;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * A call as the screens show it.
 *
 * @param position in line, from 1, as the caller hears it: those before whom other agents take do not count
 * @param leavesMessage whether the caller was sent to the tone, and nobody is awaited by them any more
 * @param queuedAt when they first came in line, by which their place goes
 * @param waitingSince when they last came in line: not the first time when somebody has sent them back to it
 * @param order the order that we called about
 * @param rating of a call that is over: only its agent and whoever reads figures is told it, and {@code talkedSeconds}
 * @param talkedSeconds without hold and without the time back in line, as soon as that is summed up
 * @param soundsLikeMachine of a call of ours that goes on: the network judges so, and no agent has said otherwise
 * @param mayLeaveMessage whether that machine can be left our message
 * @param said who it is, as one of the team said on this call, or on the last one of the number
 */
public record CallView(
        long id,
        @OneOf(Call.Direction.class) String direction,
        @OneOf(Call.Stage.class) String stage,
        @Nullable @OneOf(Call.Outcome.class) String outcome,
        String reason,
        String caller,
        @OneOf(CallerTrust.class) String callerTrust,
        String language,
        @Nullable AnsweringTeam team,
        String topic,
        int priority,
        @Nullable Integer position,
        boolean leavesMessage,
        Instant beganAt,
        @Nullable Instant queuedAt,
        @Nullable Instant waitingSince,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable Named agent,
        @Nullable Person customer,
        List<Person> candidates,
        @Nullable String ticket,
        @Nullable String order,
        List<LegView> legs,
        boolean held,
        @OneOf(Call.Recording.class) String recording,
        @Nullable Integer rating,
        @Nullable Integer talkedSeconds,
        boolean soundsLikeMachine,
        boolean mayLeaveMessage,
        @Nullable SaidView said) {

    CallView with(CallerTrust trust, @Nullable Integer position, List<Person> candidates, List<LegView> legs) {
        return new CallView(
                id,
                direction,
                stage,
                outcome,
                reason,
                caller,
                Words.of(trust),
                language,
                team,
                topic,
                priority,
                position,
                leavesMessage,
                beganAt,
                queuedAt,
                waitingSince,
                answeredAt,
                endedAt,
                agent,
                customer,
                candidates,
                ticket,
                order,
                legs,
                held,
                recording,
                rating,
                talkedSeconds,
                soundsLikeMachine,
                mayLeaveMessage,
                said);
    }

    /** Without what a person's work is measured by. */
    CallView withoutFigures() {
        return new CallView(
                id,
                direction,
                stage,
                outcome,
                reason,
                caller,
                callerTrust,
                language,
                team,
                topic,
                priority,
                position,
                leavesMessage,
                beganAt,
                queuedAt,
                waitingSince,
                answeredAt,
                endedAt,
                agent,
                customer,
                candidates,
                ticket,
                order,
                legs,
                held,
                recording,
                null,
                null,
                soundsLikeMachine,
                mayLeaveMessage,
                said);
    }

    /** How sure it is who is on the other side: a caller id proves nothing by itself. */
    public enum CallerTrust {
        SURE,
        /** Theirs alone is the number that shows, and no network vouches that they called from it. */
        NUMBER,
        /** Others use it as well, or it is not theirs, or the network doubts it. */
        MAYBE,
        UNKNOWN;

        /** Of a number that one customer has and nobody else. */
        static CallerTrust of(Vouching vouching) {
            return switch (vouching) {
                case VOUCHED -> SURE;
                case SILENT -> NUMBER;
                case DOUBTED -> MAYBE;
            };
        }
    }

    /** @param nameKo "" when the team has no Korean name */
    public record AnsweringTeam(long id, String name, String nameKo) {}

    public record Named(long id, String name) {}

    /** @param onThisCall else the number's next caller may be somebody else again */
    public record SaidView(Person customer, Named by, Instant at, boolean onThisCall) {}

    public record Person(String number, String name) {}

    public record LegView(
            long id,
            @OneOf(Leg.Role.class) String role,
            String label,
            @Nullable Long account,
            String name,
            @OneOf(Leg.State.class) String state,
            boolean muted,
            boolean held,
            @OneOf(Leg.Purpose.class) String purpose) {}
}
