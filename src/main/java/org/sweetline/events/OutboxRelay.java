package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.sweetline.work.BackgroundLoop;

/** Runs the due reactions that stay in our database: rows of one key and reaction in their order, several keys at once. */
@ApplicationScoped
class OutboxRelay implements BackgroundLoop {

    static final String NAME = "outbox relay";

    /** Claimed in one statement; few, so that their lease never ends while the first is run. */
    private static final int SOME = 8;

    private static final Duration NET = Duration.ofSeconds(1);

    private final ReactionStep step;
    private final ReactionRun run;

    @Inject
    OutboxRelay(ReactionStep step, ReactionRun run) {
        this.step = step;
        this.run = run;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int threads() {
        return 2;
    }

    @Override
    public boolean givesWay() {
        return true;
    }

    @Override
    public Duration turn() throws Exception {
        List<OutboxRow> due = step.claimWithin(SOME);
        if (due.isEmpty()) {
            return NET;
        }
        for (OutboxRow row : due) {
            run.of(row);
        }
        return Duration.ZERO;
    }
}
