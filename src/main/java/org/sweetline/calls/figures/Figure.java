package org.sweetline.calls.figures;

/**
 * The figures that count calls. Each is one condition on a row of call_sum (s), and beside it one on an agent's share (h)
 * where it is said of an agent; the number and the list behind it are made from the same words, so they can't differ.
 */
public enum Figure {
    OFFERED("s.offered"),
    ANSWERED("s.offered and s.answered", "s.offered and s.answered and h.joined"),
    IN_TIME("s.offered and s.answered and s.wait_ms <= :within"),
    SHORT_ABANDONED("s.offered and not s.answered and s.outcome = 'ABANDONED' and s.wait_ms < :short"),
    ABANDONED("s.offered and not s.answered and s.outcome = 'ABANDONED' and s.wait_ms >= :short"),
    VOICEMAIL("s.offered and not s.answered and s.outcome = 'VOICEMAIL'"),
    CALLBACK("s.offered and not s.answered and s.outcome = 'CALLBACK'"),
    TEXTED("s.offered and not s.answered and s.outcome = 'TEXTED'"),
    FAILED("s.offered and not s.answered and s.outcome not in ('ABANDONED', 'VOICEMAIL', 'CALLBACK', 'TEXTED')"),
    NOT_OFFERED("not s.offered and s.direction = 'IN'"),
    OUTGOING("s.direction = 'OUT'", "s.direction = 'OUT' and h.joined"),
    OUTGOING_ANSWERED("s.direction = 'OUT' and s.answered", "s.direction = 'OUT' and s.answered and h.joined"),
    HANDLED("s.answered", "s.answered and h.joined"),
    TRANSFERRED("s.transfers > 0", "h.transfers > 0"),
    RING_NO_ANSWER("s.unanswered_rings > 0", "h.unanswered_rings > 0"),
    CALLBACK_TAKEN("s.callback_taken"),
    CALLBACK_SETTLED("s.callback_settled"),
    CALLED_IN("s.called_in"),
    CALLED_BACK("s.called_back_ms is not null"),
    FOLLOWED("s.resolved is not null", "s.resolved is not null and s.agent_id = h.account_id"),
    RESOLVED("s.resolved", "s.resolved and s.agent_id = h.account_id"),
    RATED("s.rating is not null", "s.rating is not null and s.agent_id = h.account_id"),
    RATED_WELL("s.rating >= 4", "s.rating >= 4 and s.agent_id = h.account_id");

    private final String ofCalls;
    private final String ofAgents;

    Figure(String ofCalls) {
        this(ofCalls, "false");
    }

    Figure(String ofCalls, String ofAgents) {
        this.ofCalls = ofCalls;
        this.ofAgents = ofAgents;
    }

    /** False for what the line did before any agent had the call. */
    boolean isSaidOfAgents() {
        return !ofAgents.equals("false");
    }

    /** As SQL; the targets are numbers. */
    String condition(Targets targets, boolean agents) {
        return (agents ? ofAgents : ofCalls)
                .replace(":within", Long.toString(targets.within() * 1_000L))
                .replace(":short", Long.toString(targets.shortBelow() * 1_000L));
    }
}
