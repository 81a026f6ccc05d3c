package org.sweetline.channels.shop.line;

import java.time.Instant;

/** The line's state in memory, with the rule that only the newest is written over. */
public final class LineLogInMemory implements LineLog {
    private LineState state;

    public LineLogInMemory(Instant now) {
        state = LineState.atFirst(now);
    }

    @Override
    public synchronized LineState read(String shop) {
        return state;
    }

    @Override
    public synchronized boolean write(String shop, LineState before, LineState after) {
        if (before.version() != state.version()) {
            return false;
        }
        state = new LineState(
                after.breaker(),
                after.pacing(),
                after.health(),
                after.answers(),
                after.lastError(),
                after.lastErrorAt(),
                state.version() + 1);
        return true;
    }
}
