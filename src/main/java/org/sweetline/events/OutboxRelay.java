package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.sweetline.work.BackgroundLoop;

/** Runs the due reactions that stay in our database: rows of one key and reaction in their order, several keys at once. */
@ApplicationScoped
class OutboxRelay implements BackgroundLoop {

    static final String NAME = "outbox relay";

    private static final Duration NET = Duration.ofSeconds(1);

    private final ReactionStep step;
    private final ReactionCatalogue reactions;
    private final ReactionRun run;

    @Inject
    OutboxRelay(ReactionStep step, ReactionCatalogue reactions, ReactionRun run) {
        this.step = step;
        this.reactions = reactions;
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
    public Duration turn() throws Exception {
        Optional<OutboxRow> due = step.claimNoneOf(reactions.reachingOutside());
        if (due.isEmpty()) {
            return NET;
        }
        run.of(due.get());
        return Duration.ZERO;
    }
}
