package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import org.sweetline.work.BackgroundLoop;

/** Runs due reactions: rows of one key and reaction in their order, several keys at once. */
@ApplicationScoped
class OutboxRelay implements BackgroundLoop {

    static final String NAME = "outbox relay";

    private static final Logger LOG = System.getLogger(OutboxRelay.class.getName());
    private static final Duration NET = Duration.ofSeconds(1);

    private final ReactionStep step;
    private final ReactionCatalogue reactions;

    @Inject
    OutboxRelay(ReactionStep step, ReactionCatalogue reactions) {
        this.step = step;
        this.reactions = reactions;
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
        Optional<OutboxRow> due = step.claim();
        if (due.isEmpty()) {
            return NET;
        }
        run(due.get());
        return Duration.ZERO;
    }

    private void run(OutboxRow row) throws Exception {
        Optional<Reaction<DomainEvent>> reaction = reactions.named(row.reaction());
        if (reaction.isEmpty()) {
            step.park(row, "There is no reaction of this name any more.");
            return;
        }
        try {
            react(reaction.get(), row);
        } catch (NotYet later) {
            step.postpone(row, later);
        } catch (Exception | StackOverflowError e) {
            LOG.log(Level.WARNING, "{0} failed for {1}, try {2}: {3}", row.reaction(), row.key(), row.attempts(), e);
            step.failed(row, reaction.get().reachesOutside(), e);
        }
    }

    private void react(Reaction<DomainEvent> reaction, OutboxRow row) throws Exception {
        if (reaction.reachesOutside()) {
            reaction.react(row.event(reaction.event()));
            step.done(row);
        } else {
            step.reactAndDone(reaction, row);
        }
    }
}
