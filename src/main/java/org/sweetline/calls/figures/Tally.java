package org.sweetline.calls.figures;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Sums of some calls, that can be put together with those of others. */
final class Tally {

    private static final int FIGURES = Figure.values().length;

    private final long[] counts = new long[FIGURES];
    private final long[] sums = new long[Sum.values().length];
    private long longestWait;
    private long busyMillis;
    private long freeMillis;

    /** What is added up beside the counts; as SQL over call_sum (s), and over an agent's share (h). */
    enum Sum {
        WAIT("s.wait_ms", Figure.ANSWERED, ""),
        TALK("s.talk_ms", Figure.HANDLED, "h.talk_ms"),
        HOLD("s.hold_ms", Figure.HANDLED, "h.hold_ms"),
        WRAP("s.wrap_ms", Figure.HANDLED, "h.wrap_ms"),
        TRANSFERS("s.transfers", Figure.TRANSFERRED, "h.transfers"),
        UNANSWERED_RINGS("s.unanswered_rings", Figure.RING_NO_ANSWER, "h.unanswered_rings"),
        STARS("s.rating", Figure.RATED, ""),
        UNTIL_CALLED_BACK("s.called_back_ms", Figure.CALLED_BACK, "");

        private final String ofCalls;
        private final Figure of;
        private final String ofAgents;

        Sum(String ofCalls, Figure of, String ofAgents) {
            this.ofCalls = ofCalls;
            this.of = of;
            this.ofAgents = ofAgents;
        }

        String column(boolean agents) {
            return agents && !ofAgents.isEmpty() ? ofAgents : ofCalls;
        }

        Figure of() {
            return of;
        }
    }

    /** The columns from {@code first} on are the counts, the sums and the longest wait. */
    void add(ResultSet row, int first) throws SQLException {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += row.getLong(first + i);
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += row.getLong(first + counts.length + i);
        }
        longestWait = Math.max(longestWait, row.getLong(first + counts.length + sums.length));
    }

    void addPhones(long busy, long free) {
        busyMillis += busy;
        freeMillis += free;
    }

    void add(Tally other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
        }
        longestWait = Math.max(longestWait, other.longestWait);
        addPhones(other.busyMillis, other.freeMillis);
    }

    long count(Figure figure) {
        return counts[figure.ordinal()];
    }

    long sum(Sum sum) {
        return sums[sum.ordinal()];
    }

    long longestWait() {
        return longestWait;
    }

    long busyMillis() {
        return busyMillis;
    }

    long phoneMillis() {
        return busyMillis + freeMillis;
    }
}
