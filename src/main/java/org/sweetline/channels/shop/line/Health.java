package org.sweetline.channels.shop.line;

import java.time.Duration;
import java.time.Instant;

/**
 * How the shop is, in a word. It takes two slow answers in a row to be called slow and three quick ones to be called
 * well again, so that the word does not change with every answer.
 *
 * @param slow answers in a row
 * @param quick answers in a row
 */
public record Health(State state, Instant since, int slow, int quick) {
    private static final Duration SLOW = Duration.ofSeconds(3);
    private static final Duration QUICK = Duration.ofSeconds(2);
    private static final int SLOW_IN_A_ROW = 2;
    private static final int QUICK_IN_A_ROW = 3;

    /** STARTING until it answered for the first time. */
    public enum State {
        STARTING,
        OK,
        SLOW,
        DOWN;

        boolean isTrouble() {
            return this == SLOW || this == DOWN;
        }
    }

    static Health starting(Instant now) {
        return new Health(State.STARTING, now, 0, 0);
    }

    static boolean isSlow(Duration took) {
        return took.compareTo(SLOW) > 0;
    }

    /** An answer of a shop that is there. */
    Health answered(Instant now, Duration took) {
        if (isSlow(took)) {
            return state == State.DOWN ? new Health(State.SLOW, now, 1, 0) : stumbled(now);
        }
        int inARow = took.compareTo(QUICK) < 0 ? quick + 1 : 0;
        boolean staysSlow = state == State.SLOW && inARow < QUICK_IN_A_ROW;
        return new Health(staysSlow ? State.SLOW : State.OK, now, 0, inARow).keeping(this);
    }

    /** It answered late, or not as it should, or asked to be left alone. */
    Health stumbled(Instant now) {
        State next = slow + 1 >= SLOW_IN_A_ROW && state != State.DOWN ? State.SLOW : state;
        return new Health(next, now, slow + 1, 0).keeping(this);
    }

    Health down(Instant now) {
        return new Health(State.DOWN, now, slow, 0).keeping(this);
    }

    private Health keeping(Health before) {
        return state == before.state ? new Health(state, before.since, slow, quick) : this;
    }
}
