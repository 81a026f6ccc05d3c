package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** One try of one reaction, and what is written of it. */
@ApplicationScoped
class ReactionRun {

    private static final Logger LOG = System.getLogger(ReactionRun.class.getName());

    private final ReactionStep step;
    private final ReactionCatalogue reactions;

    @Inject
    ReactionRun(ReactionStep step, ReactionCatalogue reactions) {
        this.step = step;
        this.reactions = reactions;
    }

    void of(OutboxRow row) throws Exception {
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
