package org.sweetline.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a rebuild is wanted or running, and how far it is. */
@ApplicationScoped
class RebuildProgress {

    private final Clock clock;
    private boolean asked;
    private boolean running;
    private long done;
    private long total;
    private @Nullable Instant startedAt;
    private @Nullable String lastError;

    @Inject
    RebuildProgress(Clock clock) {
        this.clock = clock;
    }

    /** False when one is wanted or running already. */
    synchronized boolean ask() {
        if (asked || running) {
            return false;
        }
        asked = true;
        return true;
    }

    synchronized boolean isAsked() {
        return asked;
    }

    synchronized boolean isRunning() {
        return running;
    }

    synchronized void begin(long expected) {
        asked = false;
        running = true;
        done = 0;
        total = expected;
        startedAt = clock.instant();
    }

    synchronized void did(int more) {
        done += more;
    }

    synchronized void end() {
        running = false;
        lastError = null;
    }

    synchronized void fail(Exception why) {
        running = false;
        asked = true;
        lastError = why.getClass().getSimpleName();
    }

    synchronized IndexView view(boolean ready, int documents) {
        String state = running || asked || !ready ? "rebuilding" : "ready";
        return new IndexView(state, documents, done, total, startedAt, lastError);
    }
}
